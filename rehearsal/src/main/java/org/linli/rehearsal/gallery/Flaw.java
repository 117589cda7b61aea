package org.linli.rehearsal.gallery;

import java.util.Locale;

/** What can be wrong with a drawn screen. {@code ./linli gallery --self} plants one of each. */
enum Flaw {
    /** Words of which a part is not to be seen. */
    CLIPPED,
    /** Words on words, on a sign or on somebody else's key; on a television, keys on keys. */
    OVERLAPPING,
    /** Something to touch below 12.7 mm (VVSG 2.0, §7.2-I). */
    TARGET_SMALL,
    /** Two things to touch nearer than 2.54 mm (VVSG 2.0, §7.2-I). */
    TARGETS_NEAR,
    /** Words that stand out less than 7:1 from the pixels behind them (WCAG 2.2 §1.4.6). */
    FAINT_WORDS,
    /** A sign, an outline or the focus below 3:1 (WCAG 2.2 §1.4.11). */
    FAINT_SIGN,
    /** Not exactly one owner of the focus, or a key that the keyboard does not reach. */
    FOCUS,
    /** Words on the glass that are never said. */
    SILENT,
    /** Letters below 34 pixels at 4.03 a millimetre; across the room below 48 of 1080 lines. */
    SMALL_WORDS,
    /** Something beyond the glass, or on the bar at the foot that is not the bar's; a television's outer 5 % are beyond it. */
    OFF_THE_GLASS,
    /** Words or a key that stand on none of the pages. */
    LOST,
    /** A page without a way to it. */
    UNREACHABLE,
    /** A key is named that this household's remote does not have. */
    FOREIGN_KEY,
    /** A phone's page breaks a rule of WCAG 2.2 AA that a program can check (axe-core). */
    BARRIER,
    /** A phone's page can be pushed sideways. */
    SIDEWAYS,
    /** A phone's browser complains of the page. */
    PAGE_ERROR;

    /** As it stands in {@code gallery.json}. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

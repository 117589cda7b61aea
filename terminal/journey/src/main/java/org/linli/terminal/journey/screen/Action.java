package org.linli.terminal.journey.screen;

import java.util.Optional;
import java.util.Set;

/**
 * Something the resident can choose.
 *
 * @param label names what it does: 付 491.52 元
 * @param support a second line: what comes next, what to bring, how long it takes
 * @param allowed who may choose it; the runner refuses others
 */
public record Action(
        ActionId id, Text label, Optional<Text> support, Emphasis emphasis, Picture picture, Set<Origin> allowed) {
    /** Taken for 找人帮忙 on any screen that offers it. */
    public static final ActionId HELP = ActionId.of("help");

    /** Taken for 换个屏幕接着办 on any screen that offers it. */
    public static final ActionId TAKE_ALONG = ActionId.of("take-along");

    /** Taken for 用手机接着办 on any screen that offers it: a phone may join. */
    public static final ActionId PHONE = ActionId.of("join-phone");

    private static final Set<Origin> RESIDENT = Set.of(Origin.TERMINAL, Origin.PHONE);

    public Action {
        allowed = Set.copyOf(allowed);
    }

    public static Action primary(String id, Text label) {
        return new Action(ActionId.of(id), label, Optional.empty(), Emphasis.PRIMARY, Picture.NONE, RESIDENT);
    }

    public static Action quiet(String id, Text label) {
        return new Action(ActionId.of(id), label, Optional.empty(), Emphasis.QUIET, Picture.NONE, RESIDENT);
    }

    /** 找人帮忙, offered where it is needed and not only in the bar. The runner calls somebody; no journey hears of it. */
    public static Action help(Text label) {
        return new Action(HELP, label, Optional.empty(), Emphasis.QUIET, Picture.PERSON, RESIDENT);
    }

    /** 换个屏幕接着办, where the task may leave. The runner takes it along; no journey hears of it. */
    public static Action takeAlong(Text label) {
        return new Action(TAKE_ALONG, label, Optional.empty(), Emphasis.VERB, Picture.QR, RESIDENT);
    }

    /** 用手机写, where a phone can join. The runner lets it in; no journey hears of it. */
    public static Action phone(Text label, Text support) {
        return new Action(PHONE, label, Optional.of(support), Emphasis.VERB, Picture.PHONE, Set.of(Origin.TERMINAL));
    }

    /** One verb of a menu that says all in its label. */
    public static Action verb(String id, Picture picture, Text label) {
        return new Action(ActionId.of(id), label, Optional.empty(), Emphasis.VERB, picture, RESIDENT);
    }

    /** One verb of a menu. */
    public static Action verb(String id, Picture picture, Text label, Text support) {
        return new Action(ActionId.of(id), label, Optional.of(support), Emphasis.VERB, picture, RESIDENT);
    }

    public Action saying(Text next) {
        return new Action(id, label, Optional.of(next), emphasis, picture, allowed);
    }

    /** With a sign beside the words. */
    public Action pictured(Picture sign) {
        return new Action(id, label, support, emphasis, sign, allowed);
    }

    /** As the one obvious next step of its screen. */
    public Action obvious() {
        return new Action(id, label, support, Emphasis.PRIMARY, picture, allowed);
    }

    /** Its label alone, where a second line has no room. */
    public Action terse() {
        return new Action(id, label, Optional.empty(), emphasis, picture, allowed);
    }

    /** Money, identity and consent: only somebody at the machine itself. */
    public Action onlyAtTheTerminal() {
        return new Action(id, label, support, emphasis, picture, Set.of(Origin.TERMINAL));
    }

    public enum Emphasis {
        /** The one obvious next step. */
        PRIMARY,
        /** A way besides. */
        QUIET,
        /** One of several equal verbs. */
        VERB
    }

    /** What a face may draw beside the words; it never stands alone. */
    public enum Picture {
        NONE,
        BILL,
        CERTIFICATE,
        GUIDE,
        LOOK_UP,
        BOOKING,
        PROGRESS,
        REPORT,
        BARCODE,
        KEYPAD,
        PHONE,
        COUNTER,
        PRINTER,
        /** What it takes does not work just now. */
        OUT_OF_ORDER,
        ID_CARD,
        SOCIAL_CARD,
        BANK_CARD,
        QR,
        RECORDS,
        PERSON,
        FACE_VERY_GOOD,
        FACE_GOOD,
        FACE_FAIR,
        FACE_POOR,
        FACE_VERY_POOR
    }
}

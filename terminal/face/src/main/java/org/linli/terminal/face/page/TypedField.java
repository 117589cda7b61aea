package org.linli.terminal.face.page;

import org.linli.terminal.face.draw.Drawing;
import org.linli.terminal.face.look.Type;
import org.linli.terminal.face.type.Lines;
import org.linli.terminal.journey.screen.Entry;

/** The room for something typed, and what stands in it by now. */
public final class TypedField {
    /** What is longer is shown from its end. */
    public static final int MOST_LINES = 3;

    private static final int DROPPED = 6;
    private static final String CUT = "…";

    private TypedField() {}

    /** Whether what stands there can be carried on as it is. */
    public static boolean isWhole(Setting setting, Entry entry) {
        return entry.field().isWhole(stands(setting, entry));
    }

    private static String stands(Setting setting, Entry entry) {
        return setting.shown().draft().typed(entry.field().name());
    }

    /** The label, what stands there large, and where the next character goes. */
    public static Plate draw(Setting setting, Entry entry) {
        return draw(setting, entry, "field.empty");
    }

    /** @param figures the words that say, while nothing stands there, where figures are pressed */
    public static Plate draw(Setting setting, Entry entry, String figures) {
        return draw(setting, entry, figures, MOST_LINES);
    }

    /** @param lines how many at most, where less than {@link #MOST_LINES} leave the keys their room */
    public static Plate draw(Setting setting, Entry entry, String figures, int lines) {
        var field = entry.field();
        String stands = stands(setting, entry);
        var look = setting.look();
        var colours = setting.colours();
        double width = setting.column();
        String shown = field.shown(stands);
        // A television is low: there the label stands before what is typed.
        boolean low = setting.finger(1) == 0;
        var label = Lines.line(look, low ? Type.LABEL : Type.SUPPORT, colours.quiet(), setting.say(field.label()));
        boolean before = low && label.getWidth() <= width * 0.55;
        double from = before ? label.getWidth() + setting.mm(5) : 0;
        var type = look.width(Type.VERB, shown) <= width - from - setting.mm(6)
                ? Type.VERB
                : low && look.width(Type.ROW, shown) > width - from - setting.mm(6) ? Type.LABEL : Type.ROW;
        double padding = setting.mm(before ? 1 : 3);
        double top = before ? padding : padding + label.getHeight();
        // What is too long for one line goes on in a second; of what is longer still the end stands there, where the
        // caret is.
        var words = lastLines(setting, type, shown, width - from - setting.mm(6), lines);
        boolean goesOn = words.count() > 1;
        double baseline = goesOn ? words.baseline() : look.baseline(Type.VERB);
        double high = Math.max(look.lineHeight(Type.VERB), goesOn ? words.getHeight() : 0);
        var plate = new Plate(width, top + high + padding);
        plate.thickRule(setting, 0, 0, width).put(label, 0, before ? top + baseline - label.baseline() : padding);
        if (stands.isEmpty()) {
            String key = switch (field.kind()) {
                case DIGITS, SECRET -> figures;
                case LETTERS_AND_DIGITS -> "field.empty.letters";
                // Initials find a thing; handed in as words, they say nothing to anybody.
                case WORDS -> entry.found().isPresent() ? "field.empty.words" : "field.empty.letters";
            };
            var hint = Lines.line(look, Type.BODY, colours.quiet(), setting.say(key));
            if (from + hint.getWidth() + setting.mm(4) <= width) {
                plate.put(hint, from + setting.mm(4), top + baseline - hint.baseline());
            }
            return caret(setting, plate, from, top, look.lineHeight(Type.VERB));
        }
        plate.put(words, from, top + baseline - words.baseline());
        String last = words.texts().getLast().getText();
        double caretX = from + look.width(type, last) + setting.mm(1.5);
        return goesOn
                ? caret(setting, plate, caretX, top + words.getHeight() - look.lineHeight(type), look.lineHeight(type))
                : caret(setting, plate, caretX, top, look.lineHeight(Type.VERB));
    }

    private static Lines lastLines(Setting setting, Type type, String shown, double width, int most) {
        var words = Lines.set(setting.look(), type, setting.colours().ink(), shown, width);
        int from = 0;
        while (words.count() > most) {
            from = shown.offsetByCodePoints(from, Math.min(DROPPED, shown.codePointCount(from, shown.length())));
            words = Lines.set(setting.look(), type, setting.colours().ink(), CUT + shown.substring(from), width);
        }
        return words;
    }

    /** Where the next character goes; and the rule that ends the field. */
    private static Plate caret(Setting setting, Plate plate, double x, double y, double line) {
        plate.put(Drawing.block(
                x, y + line * 0.1, setting.mm(1), line * 0.8, setting.colours().act()));
        return plate.hairline(setting, 0, plate.getHeight(), setting.column());
    }
}

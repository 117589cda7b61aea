package org.linli.terminal.face.page;

import org.linli.terminal.face.draw.Drawing;
import org.linli.terminal.face.look.Type;
import org.linli.terminal.face.type.Lines;
import org.linli.terminal.journey.screen.Entry;
import org.linli.terminal.journey.screen.Field;

/** The room for something typed, and what stands in it by now. */
public final class TypedField {
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
        var field = entry.field();
        String stands = stands(setting, entry);
        var look = setting.look();
        var colours = setting.colours();
        double width = setting.column();
        String shown = field.shown(stands);
        var label = Lines.line(look, Type.SUPPORT, colours.quiet(), setting.say(field.label()));
        // A television is low: there the label stands before what is typed.
        boolean before = setting.finger(1) == 0 && label.getWidth() <= width * 0.55;
        double from = before ? label.getWidth() + setting.mm(5) : 0;
        var type = look.width(Type.VERB, shown) <= width - from - setting.mm(6) ? Type.VERB : Type.ROW;
        double padding = setting.mm(before ? 1 : 3);
        double top = before ? padding : padding + label.getHeight();
        var plate = new Plate(width, top + look.lineHeight(Type.VERB) + padding);
        plate.thickRule(setting, 0, 0, width)
                .put(label, 0, before ? top + look.baseline(Type.VERB) - label.baseline() : padding);
        double caretX = from;
        if (stands.isEmpty()) {
            String key = field.kind() == Field.Kind.LETTERS_AND_DIGITS ? "field.empty.letters" : "field.empty";
            var hint = Lines.line(look, Type.BODY, colours.quiet(), setting.say(key));
            if (from + hint.getWidth() + setting.mm(4) <= width) {
                plate.put(hint, from + setting.mm(4), top + look.baseline(Type.VERB) - hint.baseline());
            }
        } else {
            var words = Lines.line(look, type, colours.ink(), shown);
            plate.put(words, from, top + look.baseline(Type.VERB) - words.baseline());
            caretX = from + words.getWidth() + setting.mm(1.5);
        }
        plate.put(Drawing.block(
                caretX,
                top + look.lineHeight(Type.VERB) * 0.1,
                setting.mm(1),
                look.lineHeight(Type.VERB) * 0.8,
                colours.act()));
        return plate.hairline(setting, 0, plate.getHeight(), width);
    }
}

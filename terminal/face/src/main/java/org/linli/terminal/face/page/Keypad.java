package org.linli.terminal.face.page;

import java.util.List;
import org.linli.terminal.face.answer.Touched;
import org.linli.terminal.face.look.Type;
import org.linli.terminal.face.type.Lines;
import org.linli.terminal.journey.screen.Field;

/** The keys a field knows, as large as there is room for; under them, or at their sides, what takes away. */
public final class Keypad {
    /** A thumb that trembles; EN 301 549 asks for less. */
    private static final double LEAST_HEIGHT = 22;

    private static final double GAP = 3;
    /** Arrows do not slip. */
    private static final double GAP_FOR_ARROWS = 1.8;

    private static final List<String> LETTERS = List.of("1234567890", "QWERTYUIOP", "ASDFGHJKL", "ZXCVBNM");
    private static final List<String> DIGITS = List.of("123", "456", "789");

    private Keypad() {}

    public static Plate draw(Setting setting, Field field) {
        return field.kind().hasLetters() ? letters(setting, field) : digits(setting, field);
    }

    private static double gap(Setting setting) {
        return setting.mm(setting.finger(1) == 0 ? GAP_FOR_ARROWS : GAP);
    }

    private static Plate digits(Setting setting, Field field) {
        double gap = gap(setting);
        double width = (setting.column() - 2 * gap) / 3;
        double height = height(setting, field);
        var plate = new Plate(setting.column(), 4 * height + 3 * gap);
        rows(setting, field, plate, DIGITS, width);
        double y = 3 * (height + gap);
        plate.put(word(setting, field, Touched.Press.CLEAR, "field.clear", width), 0, y);
        plate.put(character(setting, field, '0', width), width + gap, y);
        plate.put(word(setting, field, Touched.Press.DELETE, "field.delete", width), 2 * (width + gap), y);
        return plate;
    }

    private static Plate letters(Setting setting, Field field) {
        double gap = gap(setting);
        double height = height(setting, field);
        double width = (setting.column() - 9 * gap) / 10;
        var plate = new Plate(setting.column(), 5 * height + 4 * gap);
        rows(setting, field, plate, LETTERS, width);
        double half = (setting.column() - gap) / 2;
        double y = 4 * (height + gap);
        plate.put(word(setting, field, Touched.Press.CLEAR, "field.clear", half), 0, y);
        plate.put(word(setting, field, Touched.Press.DELETE, "field.delete", half), half + gap, y);
        return plate;
    }

    private static void rows(Setting setting, Field field, Plate plate, List<String> rows, double width) {
        double gap = gap(setting);
        double y = 0;
        for (String row : rows) {
            double x = (setting.column() - row.length() * width - (row.length() - 1) * gap) / 2;
            for (int i = 0; i < row.length(); i++) {
                plate.put(character(setting, field, row.charAt(i), width), x, y);
                x += width + gap;
            }
            y += height(setting, field) + gap;
        }
    }

    /** Letters stand in five rows: as high as their words need, and no higher. */
    private static double height(Setting setting, Field field) {
        if (setting.finger(1) == 0) {
            return Math.rint(setting.look().em(Type.LABEL) * 1.15) + setting.mm(1.6);
        }
        return field.kind().hasLetters()
                ? Math.max(
                        setting.finger(LEAST_HEIGHT), Math.rint(setting.look().em(Type.STRONG) * 1.1))
                : Math.max(setting.finger(LEAST_HEIGHT), setting.look().lineHeight(Type.ROW) + setting.mm(4));
    }

    private static Key character(Setting setting, Field field, char character, double width) {
        String words = Character.toString(character);
        // A letter that would leave its key is set smaller; no key is ever narrower than its letter.
        boolean roomy = setting.look().width(Type.ROW, "W") + setting.mm(2) <= width;
        var type = setting.finger(1) == 0 ? Type.LABEL : roomy ? Type.ROW : Type.SUPPORT;
        return key(setting, field, words, words, type, width);
    }

    private static Key word(Setting setting, Field field, String key, String label, double width) {
        return key(setting, field, key, setting.say(label), setting.finger(1) == 0 ? Type.LABEL : Type.STRONG, width);
    }

    private static Key key(Setting setting, Field field, String pressed, String words, Type type, double width) {
        double height = height(setting, field);
        var touched = new Touched.Press(field.name(), pressed);
        var key = new Key(setting, touched, Key.Style.OUTLINED, width, height);
        var label = Lines.line(setting.look(), type, setting.colours().ink(), words);
        return key.write(label.at((width - label.getWidth()) / 2, (height - label.getHeight()) / 2));
    }
}

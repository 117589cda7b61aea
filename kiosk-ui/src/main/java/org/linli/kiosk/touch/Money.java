package org.linli.kiosk.touch;

import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.linli.foundation.money.Fen;
import org.linli.terminal.face.look.Type;
import org.linli.terminal.face.type.Lines;

/** An amount with its figures large and what stands before or after them small, on one baseline. */
final class Money {
    private static final Pattern FIGURES = Pattern.compile("[-0-9.]+");

    private Money() {}

    static Plate draw(Setting setting, Fen fen, Type figures, Type unit, Color ink) {
        String words = setting.amount(fen);
        var found = FIGURES.matcher(words);
        var look = setting.look();
        if (!found.find()) {
            var plain = Lines.line(look, unit, ink, words);
            return new Plate(plain.getWidth(), plain.getHeight()).put(plain, 0, 0);
        }
        var number = Lines.line(look, figures, ink, found.group());
        var before = Lines.line(look, unit, ink, words.substring(0, found.start()).strip());
        var after = Lines.line(look, unit, ink, words.substring(found.end()).strip());
        double space = look.em(unit) * 0.25;
        double x = before.getWidth() == 0 ? 0 : before.getWidth() + space / 2;
        double end = x + number.getWidth() + (after.getWidth() == 0 ? 0 : space + after.getWidth());
        var money = new Plate(Math.ceil(end), number.getHeight());
        money.put(number, x, 0);
        if (before.getWidth() > 0) {
            money.put(before, 0, number.baseline() - before.baseline());
        }
        if (after.getWidth() > 0) {
            money.put(after, end - after.getWidth(), number.baseline() - after.baseline());
        }
        return money;
    }
}

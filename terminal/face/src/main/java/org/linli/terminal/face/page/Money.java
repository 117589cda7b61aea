package org.linli.terminal.face.page;

import javafx.scene.paint.Color;
import org.linli.foundation.money.Fen;
import org.linli.terminal.face.look.Type;
import org.linli.terminal.face.type.Lines;

/** An amount with its figures large and what stands before or after them small, on one baseline. */
public final class Money {
    private Money() {}

    public static Plate draw(Setting setting, Fen fen, Type figures, Type unit, Color ink) {
        var words = setting.texts().money(fen);
        var look = setting.look();
        var number = Lines.line(look, figures, ink, words.digits());
        var before = Lines.line(look, unit, ink, words.before().strip());
        var after = Lines.line(look, unit, ink, words.after().strip());
        double space = look.em(unit) * 0.25;
        double x = before.getWidth() == 0 ? 0 : before.getWidth() + space / 2;
        double end = x + number.getWidth() + (after.getWidth() == 0 ? 0 : space + after.getWidth());
        var money = new Plate(Math.ceil(end), number.getHeight());
        if (before.getWidth() > 0) {
            money.put(before, 0, number.baseline() - before.baseline());
        }
        money.put(number, x, 0);
        if (after.getWidth() > 0) {
            money.put(after, end - after.getWidth(), number.baseline() - after.baseline());
        }
        return money;
    }
}

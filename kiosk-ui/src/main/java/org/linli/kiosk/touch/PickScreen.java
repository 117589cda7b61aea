package org.linli.kiosk.touch;

import java.util.ArrayList;
import java.util.List;
import org.linli.foundation.money.Fen;
import org.linli.terminal.face.answer.Touched;
import org.linli.terminal.face.draw.Drawing;
import org.linli.terminal.face.draw.Icon;
import org.linli.terminal.face.look.Type;
import org.linli.terminal.face.page.Block;
import org.linli.terminal.face.page.Column;
import org.linli.terminal.face.page.Key;
import org.linli.terminal.face.page.Money;
import org.linli.terminal.face.page.Plate;
import org.linli.terminal.face.page.RowWords;
import org.linli.terminal.face.page.Setting;
import org.linli.terminal.face.type.Lines;
import org.linli.terminal.journey.screen.Action;
import org.linli.terminal.journey.screen.Action.Emphasis;
import org.linli.terminal.journey.screen.Pick;
import org.linli.terminal.journey.screen.Text;

/** Rows to tick under an ink rule, the running sum above the next step. */
final class PickScreen {
    private static final double BOX = 14;
    private static final double LEAST_ROW = 38;

    private PickScreen() {}

    static Plate draw(Setting setting, Pick pick) {
        var plate = new Plate(setting.width(), setting.height());
        var column = new Column(setting, plate, Header.draw(setting, plate));
        column.ask(setting.question(setting.say(pick.question())));
        String support = setting.say(pick.support());
        if (!support.isBlank()) {
            column.add(new Block(
                    Lines.set(setting.look(), Type.BODY, setting.colours().quiet(), support, setting.column()),
                    setting.mm(2)));
        }
        rows(setting, pick).forEach(column::add);
        column.foot(new Block(sum(setting, pick), setting.mm(6)));
        boolean enough = setting.shown().draft().ticked().size() >= pick.least();
        for (Action action : Actions.of(pick.actions(), Emphasis.PRIMARY)) {
            var key = Actions.next(setting, action);
            // What cannot be done now is absent, and its place stays empty: nothing below or above moves.
            var place = enough ? key : new Plate(key.getWidth(), key.getHeight());
            column.foot(new Block(place, setting.mm(4)));
        }
        pick.actions().stream()
                .filter(action -> action.emphasis() != Emphasis.PRIMARY)
                .forEach(action -> column.besides(new Block(Actions.quiet(setting, action), setting.mm(5.5))));
        return column.set();
    }

    private static List<Block> rows(Setting setting, Pick pick) {
        var blocks = new ArrayList<Block>();
        double width = setting.column();
        for (int i = 0; i < pick.rows().size(); i++) {
            var row = pick.rows().get(i);
            var drawn = row.open() ? open(setting, row) : closed(setting, row);
            if (i == 0) {
                drawn.thickRule(setting, 0, 0, width);
            }
            drawn.hairline(setting, 0, drawn.getHeight(), width);
            blocks.add(new Block(drawn, i == 0 ? setting.mm(8) : 0));
        }
        return blocks;
    }

    private static Plate open(Setting setting, Pick.Row row) {
        var colours = setting.colours();
        boolean ticked = setting.shown().draft().ticked().contains(row.id());
        double box = box(setting);
        double textX = textX(setting);
        var words = RowWords.of(
                setting,
                new RowWords.Row(
                        setting.say(row.title()),
                        setting.say(row.support()),
                        row.mark().map(setting::say),
                        colours.warn(),
                        setting.amount(row.amount()),
                        ticked),
                setting.column() - textX);
        double height = Math.max(setting.mm(LEAST_ROW), words.height() + setting.mm(9));
        var key = new Key(setting, new Touched.Tick(row.id(), !ticked), Key.Style.OPEN, setting.column(), height).row();
        double y = Math.rint((height - box) / 2);
        if (ticked) {
            key.put(Drawing.block(0, y, box, box, colours.act()));
        }
        key.draw(Drawing.frame(0, y, box, box, setting.mm(0.75), ticked ? colours.act() : colours.quiet()));
        if (ticked) {
            key.draw(Drawing.icon(Icon.TICK, box * 0.06, y + box * 0.06, box * 0.88, colours.onAct()));
        }
        words.placed(textX, (height - words.height()) / 2).forEach(key::write);
        var plate = new Plate(setting.column(), height);
        return plate.put(key, 0, 0);
    }

    private static double box(Setting setting) {
        return Math.max(setting.mm(BOX), Math.rint(setting.look().em(Type.ROW) * 1.1));
    }

    private static double textX(Setting setting) {
        return box(setting) + setting.mm(7);
    }

    /** A row that cannot be ticked has no box, its place stays empty, and a word says why. */
    private static Plate closed(Setting setting, Pick.Row row) {
        var words = RowWords.of(
                setting,
                new RowWords.Row(
                        setting.say(row.title()),
                        setting.say(row.support()),
                        row.mark().map(setting::say),
                        setting.colours().quiet(),
                        setting.amount(row.amount()),
                        false),
                setting.column() - textX(setting));
        double height = Math.max(setting.mm(LEAST_ROW), words.height() + setting.mm(9));
        var plate = new Plate(setting.column(), height);
        words.placed(textX(setting), (height - words.height()) / 2).forEach(plate::put);
        return plate;
    }

    private static Plate sum(Setting setting, Pick pick) {
        var ticked = setting.ticked();
        var look = setting.look();
        var colours = setting.colours();
        double width = setting.column();
        boolean nothing = ticked.count() == 0;
        var label = Lines.line(
                look,
                Type.STRONG,
                nothing ? colours.quiet() : colours.ink(),
                nothing ? setting.say("pick.nothing") : setting.say("pick.total", new Text.Gap.Count(ticked.count())));
        var money = Money.draw(
                setting, pick.rows().isEmpty() ? Fen.ZERO : ticked.sum(), Type.SUM, Type.STRONG, colours.ink());
        double padding = setting.mm(3);
        double height = look.lineHeight(Type.SUM) + 2 * padding;
        double baseline = padding + look.baseline(Type.SUM);
        var plate = new Plate(width, height).put(label, 0, baseline - label.baseline());
        return nothing ? plate : plate.put(money, width - money.getWidth(), padding);
    }
}

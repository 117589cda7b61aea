package org.linli.stb.tv;

import java.util.List;
import java.util.Optional;
import org.linli.foundation.money.Fen;
import org.linli.terminal.face.answer.Touched;
import org.linli.terminal.face.look.Type;
import org.linli.terminal.face.page.Block;
import org.linli.terminal.face.page.Column;
import org.linli.terminal.face.page.Money;
import org.linli.terminal.face.page.Plate;
import org.linli.terminal.face.page.RowWords;
import org.linli.terminal.face.page.Setting;
import org.linli.terminal.face.type.Lines;
import org.linli.terminal.journey.screen.Action;
import org.linli.terminal.journey.screen.Action.Emphasis;
import org.linli.terminal.journey.screen.Pick;
import org.linli.terminal.journey.screen.Text;

/** Rows to tick with OK; the running sum stands above the next step. */
final class PickPage {
    /** Of the width, beside the sum. */
    private static final double READ = 0.62;

    private PickPage() {}

    static Plate draw(Showing showing, Plate plate, Pick pick) {
        double top = Head.asking(showing, plate, pick);
        for (var parted : Parted.values()) {
            var sides = Sides.draw(
                    showing, plate, top, READ, left -> read(left, pick, parted), right -> done(right, pick, parted));
            if (sides.isPresent()) {
                return sides.get();
            }
        }
        var setting = showing.setting();
        var alone = new Plate(setting.width(), setting.height());
        var column = Head.under(showing, alone, pick);
        support(setting, pick).ifPresent(column::add);
        rows(new Rows(showing, column.mostOnAPage()), pick, setting.mm(3)).forEach(column::add);
        column.foot(new Block(sum(setting, pick), setting.mm(2)));
        next(showing, pick, column);
        ways(showing, pick).forEach(column::besides);
        return column.set();
    }

    /** What stands in which of two columns: sum and next step always at the right. */
    private enum Parted {
        OWNER_BESIDE_THE_SUM,
        OWNER_ABOVE_THE_ROWS
    }

    private static Column read(Showing showing, Pick pick, Parted parted) {
        var column = Sides.column(showing);
        var support = support(showing.setting(), pick).filter(words -> parted != Parted.OWNER_BESIDE_THE_SUM);
        support.ifPresent(column::add);
        rows(new Rows(showing, column.mostOnAPage()), pick, support.isPresent() ? showing.mm(3) : 0)
                .forEach(column::add);
        return column;
    }

    private static Column done(Showing showing, Pick pick, Parted parted) {
        var column = Sides.column(showing);
        support(showing.setting(), pick)
                .filter(words -> parted == Parted.OWNER_BESIDE_THE_SUM)
                .ifPresent(column::add);
        column.add(new Block(stackedSum(showing.setting()), showing.mm(4)));
        next(showing, pick, column);
        ways(showing, pick).forEach(column::besides);
        return column;
    }

    /** Whose they are. */
    private static Optional<Block> support(Setting setting, Pick pick) {
        return setting.say(pick.support()).isBlank()
                ? Optional.empty()
                : Optional.of(Screens.body(setting, pick.support()));
    }

    private static List<Block> rows(Rows rows, Pick pick, double gapAbove) {
        return rows.ruled(pick.rows(), row -> row(rows, row), gapAbove);
    }

    private static void next(Showing showing, Pick pick, Column column) {
        boolean enough = showing.shown().draft().ticked().size() >= pick.least();
        for (Action action : Rows.of(pick.actions(), Emphasis.PRIMARY)) {
            var key = new Rows(showing).next(action);
            // What cannot be done now is absent, and its place stays empty: nothing below or above moves.
            column.foot(new Block(enough ? key : new Plate(key.getWidth(), key.getHeight()), showing.mm(3)));
        }
    }

    private static List<Block> ways(Showing showing, Pick pick) {
        var ways = pick.actions().stream()
                .filter(action -> action.emphasis() != Emphasis.PRIMARY)
                .toList();
        return new Rows(showing).actions(ways, Type.STRONG, showing.mm(5));
    }

    private static Plate row(Rows rows, Pick.Row row) {
        var showing = rows.showing();
        var setting = showing.setting();
        boolean ticked = showing.shown().draft().ticked().contains(row.id());
        var words = new RowWords.Row(
                setting.say(row.title()),
                setting.say(row.support()),
                row.mark().map(setting::say),
                row.open() ? setting.colours().warn() : setting.colours().quiet(),
                setting.amount(row.amount()),
                row.open() && ticked);
        return row.open()
                ? rows.acting(new Touched.Tick(row.id(), !ticked), words, Optional.of(ticked))
                : rows.still(words, rows.afterTheBox());
    }

    private static Plate sum(Setting setting, Pick pick) {
        var ticked = setting.ticked();
        var look = setting.look();
        var colours = setting.colours();
        boolean nothing = ticked.count() == 0;
        var label = Lines.line(
                look,
                Type.STRONG,
                nothing ? colours.quiet() : colours.ink(),
                nothing ? setting.say("pick.nothing") : setting.say("pick.total", new Text.Gap.Count(ticked.count())));
        var plate = new Plate(setting.column(), look.lineHeight(Type.SUM));
        plate.put(label, 0, look.baseline(Type.SUM) - label.baseline());
        if (nothing) {
            return plate;
        }
        var money = Money.draw(
                setting, pick.rows().isEmpty() ? Fen.ZERO : ticked.sum(), Type.SUM, Type.STRONG, colours.ink());
        return plate.put(money, setting.column() - money.getWidth(), 0);
    }

    /** The same in a narrow column: how many, and beneath it how much. */
    private static Plate stackedSum(Setting setting) {
        var ticked = setting.ticked();
        var look = setting.look();
        var ink = setting.colours().ink();
        boolean nothing = ticked.count() == 0;
        String words =
                nothing ? setting.say("pick.nothing") : setting.say("pick.total", new Text.Gap.Count(ticked.count()));
        var label = Lines.line(look, Type.STRONG, nothing ? setting.colours().quiet() : ink, words);
        var plate = new Plate(setting.column(), label.getHeight() + look.lineHeight(Type.SUM) + setting.mm(4));
        plate.thickRule(setting, 0, 0, setting.column()).put(label, 0, setting.mm(2));
        if (!nothing) {
            var money = Money.draw(setting, ticked.sum(), Type.SUM, Type.STRONG, ink);
            plate.put(money, 0, setting.mm(3) + label.getHeight());
        }
        return plate;
    }
}

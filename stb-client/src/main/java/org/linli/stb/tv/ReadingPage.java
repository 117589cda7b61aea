package org.linli.stb.tv;

import java.util.function.Supplier;
import org.linli.terminal.face.look.Type;
import org.linli.terminal.face.page.Block;
import org.linli.terminal.face.page.Column;
import org.linli.terminal.face.page.Parts;
import org.linli.terminal.face.page.Plate;
import org.linli.terminal.face.page.Setting;
import org.linli.terminal.face.type.Lines;
import org.linli.terminal.journey.screen.Qr;
import org.linli.terminal.journey.screen.Reading;

/**
 * Something to be read, page by page. Where the glass is wide, what can be done with it stands at its side on every page,
 * and above that the code that takes it along.
 */
final class ReadingPage {
    /** Of the width: forty ideographs a line are too many, and twenty turn too many pages. */
    private static final double READ = 0.68;

    private ReadingPage() {}

    static Plate draw(Showing showing, Plate plate, Reading reading) {
        double top = Head.asking(showing, plate, reading);
        boolean beside = showing.isWide() && reading.qr().isPresent() && codeStandsBeside(showing, top, reading);
        return Sides.draw(
                        showing,
                        plate,
                        top,
                        READ,
                        left -> read(left, () -> Sides.column(left), reading, !beside),
                        right -> done(right, reading, beside))
                .orElseGet(() -> read(showing, () -> alone(showing, reading), reading, true)
                        .set());
    }

    /** The one column there is, with what can be done at its foot. */
    private static Column alone(Showing showing, Reading reading) {
        var column = Head.under(showing, Screens.fresh(showing), reading);
        new Rows(showing).atFoot(column, reading.actions());
        return column;
    }

    private static boolean codeStandsBeside(Showing showing, double top, Reading reading) {
        var setting = showing.setting();
        var right = setting.part(Sides.right(setting, READ), setting.height() - top);
        return done(showing.in(right), reading, true).spare() >= 0;
    }

    private static Column done(Showing right, Reading reading, boolean code) {
        var column = Sides.column(right);
        if (code) {
            reading.qr().ifPresent(qr -> toTakeAway(right.setting(), qr, column));
        }
        new Rows(right).atFoot(column, reading.actions());
        return column;
    }

    private static void toTakeAway(Setting setting, Qr qr, Column column) {
        var sheet = NoticePage.toTakeAway(setting, qr, false);
        column.add(new Block(sheet, 0));
        column.add(new Block(
                Lines.set(
                        setting.look(),
                        Type.SUPPORT,
                        setting.colours().ink(),
                        setting.say(qr.caption()),
                        setting.column()),
                setting.mm(0.5)));
    }

    /**
     * @param begun a column without what is read
     * @param code whether the code stands in it
     */
    private static Column read(Showing showing, Supplier<Column> begun, Reading reading, boolean code) {
        var whole = filled(showing, begun.get(), reading, code, false);
        boolean turned = code && reading.qr().isPresent() && whole.spare() < 0;
        return turned ? filled(showing, begun.get(), reading, true, true) : whole;
    }

    /** @param turned over pages: whoever reads the first need not turn all of them to learn that it can be taken along */
    private static Column filled(Showing showing, Column column, Reading reading, boolean code, boolean turned) {
        var setting = showing.setting();
        reading.support().ifPresent(words -> column.add(Screens.body(setting, words)));
        if (turned) {
            reading.codeAtTheEnd()
                    .ifPresent(words -> column.add(new Block(
                            Lines.set(
                                    setting.look(),
                                    Type.SUPPORT,
                                    setting.colours().quiet(),
                                    setting.say(words),
                                    setting.column()),
                            setting.mm(2))));
        }
        Parts.of(setting, reading.parts()).forEach(column::add);
        if (code) {
            reading.qr()
                    .ifPresent(qr -> column.add(new Block(NoticePage.toTakeAway(setting, qr, true), setting.mm(5))));
        }
        return column;
    }
}

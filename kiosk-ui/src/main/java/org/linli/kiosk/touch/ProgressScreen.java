package org.linli.kiosk.touch;

import org.linli.terminal.face.draw.Drawing;
import org.linli.terminal.face.look.Type;
import org.linli.terminal.face.page.Block;
import org.linli.terminal.face.page.Column;
import org.linli.terminal.face.page.Facts;
import org.linli.terminal.face.page.Plate;
import org.linli.terminal.face.page.Setting;
import org.linli.terminal.face.type.Lines;
import org.linli.terminal.journey.screen.Progress;

/** The terminal is at work and says at what. */
final class ProgressScreen {
    private static final double ARC = 24;

    private ProgressScreen() {}

    static Plate draw(Setting setting, Progress progress) {
        var plate = new Plate(setting.width(), setting.height());
        var column = new Column(setting, plate, Header.draw(setting, plate));
        var arc = new Plate(setting.column(), setting.mm(ARC))
                .put(Drawing.waitingArc(
                        setting.look(), 0, 0, setting.mm(ARC), setting.colours().act()));
        column.add(new Block(arc, 0));
        column.add(new Block(setting.question(setting.say(progress.question())), setting.mm(7)));
        column.add(new Block(
                Lines.set(
                        setting.look(),
                        Type.BODY,
                        setting.colours().quiet(),
                        setting.say(progress.support()),
                        setting.column()),
                setting.mm(3)));
        Facts.of(setting, progress.facts(), setting.mm(9)).forEach(column::add);
        Actions.atFoot(setting, column, progress.actions());
        return column.sink(setting.mm(34)).set();
    }
}

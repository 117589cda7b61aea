package org.linli.kiosk.touch;

import org.linli.terminal.face.look.Type;
import org.linli.terminal.face.page.Block;
import org.linli.terminal.face.page.Column;
import org.linli.terminal.face.page.Parts;
import org.linli.terminal.face.page.Plate;
import org.linli.terminal.face.page.Setting;
import org.linli.terminal.face.type.Lines;
import org.linli.terminal.journey.screen.Reading;

/** Something to be read: its parts under the question, page by page, and what can be done with it at the foot. */
final class ReadingScreen {
    private ReadingScreen() {}

    static Plate draw(Setting setting, Reading reading) {
        var plate = new Plate(setting.width(), setting.height());
        var column = new Column(setting, plate, Header.draw(setting, plate));
        column.ask(setting.question(setting.say(reading.question())));
        reading.support()
                .ifPresent(words -> column.add(new Block(
                        Lines.set(
                                setting.look(),
                                Type.BODY,
                                setting.colours().quiet(),
                                setting.say(words),
                                setting.column()),
                        setting.mm(3))));
        Parts.of(setting, reading.parts()).forEach(column::add);
        reading.qr().ifPresent(qr -> column.add(new Block(NoticeScreen.toTakeAway(setting, qr), setting.mm(9))));
        Actions.atFoot(setting, column, reading.actions());
        return column.set();
    }
}

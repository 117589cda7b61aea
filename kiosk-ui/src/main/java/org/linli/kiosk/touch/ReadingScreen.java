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
        var whole = column(setting, reading, false);
        boolean turned = reading.qr().isPresent() && whole.spare() < 0;
        return (turned ? column(setting, reading, true) : whole).set();
    }

    /** @param turned over pages: whoever reads the first need not turn all of them to learn that it can be taken along */
    private static Column column(Setting setting, Reading reading, boolean turned) {
        var plate = new Plate(setting.width(), setting.height());
        var column = new Column(setting, plate, Header.draw(setting, plate));
        column.ask(setting.question(setting.say(reading.question())));
        reading.support().ifPresent(words -> column.add(words(setting, Type.BODY, setting.say(words), 3)));
        Parts.of(setting, reading.parts()).forEach(column::add);
        reading.qr().ifPresent(qr -> column.add(new Block(NoticeScreen.toTakeAway(setting, qr), setting.mm(9))));
        if (turned) {
            reading.codeAtTheEnd().ifPresent(words -> column.foot(words(setting, Type.SUPPORT, setting.say(words), 3)));
        }
        Actions.atFoot(setting, column, reading.actions());
        return column;
    }

    private static Block words(Setting setting, Type type, String words, double gap) {
        var lines = Lines.set(setting.look(), type, setting.colours().quiet(), words, setting.column());
        return new Block(lines, setting.mm(gap));
    }
}

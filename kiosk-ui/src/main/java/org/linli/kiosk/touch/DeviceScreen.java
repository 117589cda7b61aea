package org.linli.kiosk.touch;

import java.util.EnumMap;
import java.util.Map;
import org.linli.terminal.face.draw.MachinePicture;
import org.linli.terminal.face.look.Type;
import org.linli.terminal.face.page.Block;
import org.linli.terminal.face.page.Column;
import org.linli.terminal.face.page.Facts;
import org.linli.terminal.face.page.Pieces;
import org.linli.terminal.face.page.Plate;
import org.linli.terminal.face.page.Setting;
import org.linli.terminal.face.type.Lines;
import org.linli.terminal.journey.screen.Action.Emphasis;
import org.linli.terminal.journey.screen.DevicePrompt;
import org.linli.terminal.journey.screen.DevicePrompt.Place;

/** A move at the machine: the words, the drawing of the machine with the one part in colour, the ways besides. */
final class DeviceScreen {
    private static final double LEAST_DRAWING = 84;
    private static final double LARGEST_DRAWING = 172;

    private DeviceScreen() {}

    static Plate draw(Setting setting, DevicePrompt prompt) {
        var plate = new Plate(setting.width(), setting.height());
        var column = new Column(setting, plate, Header.draw(setting, plate));
        column.ask(setting.question(setting.say(prompt.question())));
        column.add(new Block(
                Lines.set(
                        setting.look(),
                        Type.BODY,
                        setting.colours().quiet(),
                        setting.say(prompt.support()),
                        setting.column()),
                setting.mm(3)));
        prompt.trouble()
                .ifPresent(words -> column.add(new Block(Pieces.trouble(setting, setting.say(words)), setting.mm(6))));
        prompt.amount().ifPresent(fen -> column.add(new Block(Pieces.amount(setting, fen), setting.mm(7))));
        var facts = prompt.amount().isEmpty() ? prompt.facts() : Pieces.besidesTheAmount(prompt.facts());
        Facts.of(setting, facts, prompt.amount().isPresent() ? 0 : setting.mm(7))
                .forEach(column::add);
        column.above(new Block(Pieces.waiting(setting, setting.say(prompt.waiting())), setting.mm(4)));
        var next = Actions.of(prompt.actions(), Emphasis.PRIMARY);
        next.forEach(action -> column.foot(new Block(Actions.next(setting, action), setting.mm(6))));
        var ways = prompt.actions().stream()
                .filter(action -> action.emphasis() != Emphasis.PRIMARY)
                .toList();
        if (next.isEmpty()) {
            Actions.list(setting, ways, Type.STRONG, setting.mm(5)).forEach(column::besides);
        } else {
            ways.forEach(action -> column.besides(new Block(Actions.quiet(setting, action), setting.mm(5.5))));
        }
        drawing(setting, prompt.place(), column);
        return column.set();
    }

    /** As large as there is room for, in the middle of what is left. */
    private static void drawing(Setting setting, Place place, Column column) {
        double spare = column.spare() - setting.mm(16);
        double height = Math.clamp(spare, setting.mm(LEAST_DRAWING), setting.mm(LARGEST_DRAWING));
        var picture = new MachinePicture(setting.look(), place, names(setting), height);
        double gap = setting.mm(8) + Math.max(0, spare - height) / 2;
        var block = new Plate(setting.column(), height);
        column.add(new Block(block.put(picture, (setting.column() - picture.getWidth()) / 2, 0), gap));
    }

    private static Map<Place, String> names(Setting setting) {
        var names = new EnumMap<Place, String>(Place.class);
        for (Place place : Place.values()) {
            names.put(
                    place,
                    setting.say(
                            switch (place) {
                                case ID_CARD_READER -> "drawing.id-card-reader";
                                case CODE_SCANNER -> "drawing.code-scanner";
                                case SOCIAL_CARD_SLOT -> "drawing.social-card-slot";
                                case CARD_TERMINAL -> "drawing.card-terminal";
                                case RECEIPT_SLOT -> "drawing.receipt-slot";
                                case PAGE_TRAY -> "drawing.page-tray";
                            }));
        }
        return names;
    }
}

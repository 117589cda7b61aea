package org.linli.kiosk.touch;

import java.util.EnumMap;
import java.util.Map;
import org.linli.foundation.money.Fen;
import org.linli.terminal.face.draw.Drawing;
import org.linli.terminal.face.draw.Icon;
import org.linli.terminal.face.draw.MachinePicture;
import org.linli.terminal.face.look.Type;
import org.linli.terminal.face.type.Lines;
import org.linli.terminal.journey.screen.Action.Emphasis;
import org.linli.terminal.journey.screen.DevicePrompt;
import org.linli.terminal.journey.screen.DevicePrompt.Place;

/** A move at the machine: the words, the drawing of the machine with the one part in colour, the ways besides. */
final class DeviceScreen {
    private static final String AMOUNT = "fact.amount";
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
        prompt.trouble().ifPresent(words -> column.add(new Block(trouble(setting, setting.say(words)), setting.mm(6))));
        prompt.amount().ifPresent(fen -> column.add(new Block(amount(setting, fen), setting.mm(7))));
        var facts = prompt.facts().stream()
                .filter(fact -> prompt.amount().isEmpty() || !fact.label().key().equals(AMOUNT))
                .toList();
        Facts.of(setting, facts, prompt.amount().isPresent() ? 0 : setting.mm(7))
                .forEach(column::add);
        column.above(new Block(waiting(setting, setting.say(prompt.waiting())), setting.mm(4)));
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
                            }));
        }
        return names;
    }

    static Plate waiting(Setting setting, String words) {
        double side = Math.rint(setting.look().em(Type.BODY));
        double textX = side + setting.mm(4);
        var lines = Lines.set(setting.look(), Type.BODY, setting.colours().quiet(), words, setting.column() - textX);
        double middle = (setting.look().lineHeight(Type.BODY) - side) / 2;
        return new Plate(setting.column(), lines.getHeight())
                .put(Drawing.waitingArc(
                        setting.look(), 0, middle, side, setting.colours().act()))
                .put(lines, textX, 0);
    }

    /** What went wrong at the last try: a bar at its side, a sign, and plain words. Never the sign or the colour alone. */
    static Plate trouble(Setting setting, String words) {
        var colours = setting.colours();
        double side = Math.rint(setting.look().em(Type.STRONG) * 1.1);
        double barWidth = setting.mm(1.5);
        double textX = barWidth + setting.mm(5) + side + setting.mm(4);
        var lines = Lines.set(setting.look(), Type.STRONG, colours.warn(), words, setting.column() - textX);
        double padding = setting.mm(1);
        double height = lines.getHeight() + 2 * padding;
        double y = padding + (setting.look().lineHeight(Type.STRONG) - side) / 2;
        return new Plate(setting.column(), height)
                .put(Drawing.block(0, 0, barWidth, height, colours.warn()))
                .put(Drawing.icon(Icon.WARNING, barWidth + setting.mm(5), y, side, colours.warn()))
                .put(lines, textX, padding);
    }

    static Plate amount(Setting setting, Fen fen) {
        var money = Money.draw(
                setting, fen, Type.SUM, Type.STRONG, setting.colours().ink());
        var label = Lines.line(setting.look(), Type.BODY, setting.colours().quiet(), setting.say(AMOUNT));
        double padding = setting.mm(4);
        double height = money.getHeight() + 2 * padding;
        double baseline = padding + setting.look().baseline(Type.SUM);
        return new Plate(setting.column(), height)
                .thickRule(setting, 0, 0, setting.column())
                .put(label, 0, baseline - label.baseline())
                .put(money, setting.column() - money.getWidth(), padding)
                .hairline(setting, 0, height, setting.column());
    }
}

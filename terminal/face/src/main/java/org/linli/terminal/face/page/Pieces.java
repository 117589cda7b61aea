package org.linli.terminal.face.page;

import java.util.List;
import java.util.Optional;
import org.linli.foundation.money.Fen;
import org.linli.terminal.face.draw.Drawing;
import org.linli.terminal.face.draw.Icon;
import org.linli.terminal.face.look.Type;
import org.linli.terminal.face.type.Lines;
import org.linli.terminal.journey.screen.Labelled;
import org.linli.terminal.journey.screen.Notice;
import org.linli.terminal.journey.screen.Offer;
import org.linli.terminal.journey.screen.Text;

/** What several kinds of screen have in common: a sign, what went wrong, what is awaited, a sum under its rule. */
public final class Pieces {
    private static final String AMOUNT = "fact.amount";

    private Pieces() {}

    /** Good and warning are told apart by form as well as colour; what is undecided has an open ring in plain ink. */
    public static Optional<Plate> sign(Setting setting, Notice.Tone tone, double side) {
        var colours = setting.colours();
        var plate = new Plate(setting.column(), side);
        return switch (tone) {
            case GOOD -> Optional.of(plate.put(Drawing.icon(Icon.DONE, 0, 0, side, colours.act())));
            case WARNING -> Optional.of(plate.put(Drawing.icon(Icon.WARNING, 0, 0, side, colours.warn())));
            case UNDECIDED -> Optional.of(plate.put(Drawing.waitingArc(setting.look(), 0, 0, side, colours.ink())));
            // Nothing moves: whoever waited would wait in vain.
            case UNPROVEN -> Optional.of(plate.put(Drawing.icon(Icon.UNDECIDED, 0, 0, side, colours.ink())));
            case PLAIN -> Optional.empty();
        };
    }

    public static Plate waiting(Setting setting, String words) {
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
    public static Plate trouble(Setting setting, String words) {
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

    public static Plate amount(Setting setting, Fen fen) {
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

    /** Where the sum stands large, it is not said a second time. */
    public static List<Labelled> besidesTheAmount(List<Labelled> facts) {
        return facts.stream().filter(fact -> !fact.label().key().equals(AMOUNT)).toList();
    }

    /** What the machine does while a code is offered, and how long the code still counts. */
    public static String meanwhile(Setting setting, Offer offer) {
        return setting.say(offer.waiting())
                + offer.remainingWords().map(left -> " · " + setting.say(left)).orElse("");
    }

    /** That there is no network, and since when. */
    public static String offline(Setting setting) {
        return setting.shown()
                .around()
                .cutOffSince()
                .map(since -> setting.say("strip.offline.since", new Text.Gap.Clock(since)))
                .orElseGet(() -> setting.say("strip.offline"));
    }
}

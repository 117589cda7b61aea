package org.linli.kiosk.touch;

import org.linli.terminal.core.session.Manner;
import org.linli.terminal.face.draw.Drawing;
import org.linli.terminal.face.look.Type;
import org.linli.terminal.face.page.Pieces;
import org.linli.terminal.face.page.Plate;
import org.linli.terminal.face.page.Setting;
import org.linli.terminal.face.type.Lines;
import org.linli.terminal.journey.screen.Screen;
import org.linli.terminal.journey.screen.Text;

/** The head of a page inside a journey: its name, which step of how many, and the rule that fills from step to step. */
final class Header {
    private static final double RULE = 1.5;

    private Header() {}

    /** Above the page's first line; where words are large, the room is theirs. */
    static double top(Setting setting) {
        boolean large = setting.shown().manner().size().compareTo(Manner.TextSize.LARGE) > 0;
        return setting.mm(large ? 4 : 12);
    }

    /** Draws on {@code plate} and answers where what follows may begin. */
    static double draw(Setting setting, Plate plate) {
        double y = top(setting);
        var steps = setting.shown().screen().steps();
        if (steps.isPresent()) {
            y = drawSteps(setting, plate, steps.get(), y);
        } else {
            y += setting.mm(2);
        }
        if (!setting.shown().online()) {
            var strip = Lines.set(
                    setting.look(), Type.SUPPORT, setting.colours().warn(), Pieces.offline(setting), setting.column());
            plate.put(strip, setting.margin(), y + setting.mm(3));
            y += setting.mm(3) + strip.getHeight();
        }
        return y + setting.mm(9);
    }

    private static double drawSteps(Setting setting, Plate plate, Screen.Steps steps, double top) {
        var look = setting.look();
        var colours = setting.colours();
        double left = setting.margin();
        double width = setting.column();
        var journey = Lines.line(look, Type.PLACE, colours.ink(), setting.say(steps.journey()));
        String place = setting.say("steps", new Text.Gap.Count(steps.step()), new Text.Gap.Count(steps.of()));
        // Beside the journey's name in any case: a line of its own would be taken from what is to be read.
        boolean whole = journey.getWidth() + look.width(Type.SUPPORT, place) + setting.mm(6) <= width;
        var step = Lines.line(look, Type.SUPPORT, colours.quiet(), whole ? place : steps.step() + " / " + steps.of());
        plate.put(journey, left, top);
        double y = top + journey.getHeight();
        plate.put(step, left + width - step.getWidth(), top + journey.baseline() - step.baseline());
        y += setting.mm(5);
        double thickness = setting.mm(RULE);
        if (colours.outlined()) {
            plate.put(Drawing.block(left, y + thickness - look.thick(), width, look.thick(), colours.ink()));
        } else {
            plate.put(Drawing.block(left, y, width, thickness, colours.rule()));
        }
        double done = Math.rint(width * steps.step() / steps.of());
        plate.put(Drawing.block(
                left,
                y - (colours.outlined() ? thickness : 0),
                done,
                colours.outlined() ? 2 * thickness : thickness,
                colours.act()));
        return y + thickness;
    }
}

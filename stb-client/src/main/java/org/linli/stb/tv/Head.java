package org.linli.stb.tv;

import java.util.Optional;
import java.util.stream.Stream;
import org.linli.terminal.face.draw.Drawing;
import org.linli.terminal.face.look.Type;
import org.linli.terminal.face.page.Block;
import org.linli.terminal.face.page.Column;
import org.linli.terminal.face.page.Pieces;
import org.linli.terminal.face.page.Plate;
import org.linli.terminal.face.page.Setting;
import org.linli.terminal.face.type.Lines;
import org.linli.terminal.journey.screen.Menu;
import org.linli.terminal.journey.screen.Screen;
import org.linli.terminal.journey.screen.Text;

/** The head of a page: where one is, the clock at the upper right, a rule that fills from step to step. */
final class Head {
    private static final double RULE = 1.5;
    private static final double BELOW = 3.5;

    private Head() {}

    /** A column under the head that asks this screen's question. */
    static Column under(Showing showing, Plate plate, Screen screen) {
        var column = onEachPage(showing, plate, screen);
        if (showing.isLarge() && !saysItself(screen)) {
            trouble(showing).ifPresent(column::add);
        }
        return column;
    }

    /** The same without a trouble where words are large: they leave it no place on every page, and it is read first. */
    static Column onEachPage(Showing showing, Plate plate, Screen screen) {
        return asked(showing, plate, screen, showing.isLarge() ? Optional.empty() : trouble(showing, screen));
    }

    /** No network, or a phone that is away. */
    static Optional<Block> trouble(Showing showing) {
        return said(showing).map(words -> new Block(words, showing.mm(1)));
    }

    private static Column asked(Showing showing, Plate plate, Screen screen, Optional<Lines> trouble) {
        var setting = showing.setting();
        if (screen.steps().isEmpty()
                || beside(showing, screen.question(), screen.steps().get()).isPresent()) {
            return new Column(setting, plate, asking(showing, plate, screen, trouble));
        }
        double top = steps(showing, plate, screen.steps().get(), trouble);
        return new Column(setting, plate, top).ask(setting.question(setting.say(screen.question())));
    }

    /** Asks at once, above whatever the page is parted into, and answers where that begins. */
    static double asking(Showing showing, Plate plate, Screen screen) {
        return asking(showing, plate, screen, trouble(showing, screen));
    }

    private static double asking(Showing showing, Plate plate, Screen screen, Optional<Lines> trouble) {
        var setting = showing.setting();
        String words = setting.say(screen.question());
        if (screen.steps().isEmpty()) {
            return withQuestion(showing, plate, words, trouble) + setting.mm(2);
        }
        var steps = screen.steps().get();
        var place = beside(showing, screen.question(), steps);
        if (place.isPresent()) {
            return oneLine(showing, plate, words, steps, place.get(), trouble);
        }
        double y = steps(showing, plate, steps, trouble);
        var question = setting.question(words);
        plate.put(question, 0, y);
        return y + question.getHeight() + setting.mm(3);
    }

    /**
     * A television is broad: where the question leaves room, the step and the clock stand beside it. How the step is said
     * there; empty where it has to stand above.
     */
    private static Optional<String> beside(Showing showing, Text question, Screen.Steps steps) {
        var look = showing.setting().look();
        double words = look.width(Type.QUESTION, showing.setting().say(question));
        double room = showing.setting().column()
                - words
                - clock(showing).getWidth()
                - look.width(Type.PLACE, showing.setting().say(steps.journey()))
                - showing.mm(9 + 6 + 10);
        return Stream.of(place(showing, steps), inFigures(steps))
                .filter(place -> showing.isWide() && look.width(Type.LABEL, place) <= room)
                .findFirst();
    }

    private static double oneLine(
            Showing showing, Plate plate, String words, Screen.Steps steps, String place, Optional<Lines> trouble) {
        var setting = showing.setting();
        var question = setting.question(words);
        double base = question.baseline();
        plate.put(question, 0, 0);
        var clock = clock(showing);
        double right = setting.column() - clock.getWidth();
        plate.put(clock, right, base - clock.baseline());
        var step = Lines.line(setting.look(), Type.LABEL, setting.colours().quiet(), place);
        right -= step.getWidth() + setting.mm(9);
        plate.put(step, right, base - step.baseline());
        var journey = Lines.line(setting.look(), Type.PLACE, setting.colours().ink(), setting.say(steps.journey()));
        right -= journey.getWidth() + setting.mm(4);
        plate.put(journey, right, base - journey.baseline());
        double y = question.getHeight() + setting.mm(1);
        progress(setting, plate, steps, y);
        return told(setting, plate, y + setting.mm(RULE), trouble) + setting.mm(BELOW);
    }

    private static String place(Showing showing, Screen.Steps steps) {
        return showing.setting().say("steps", new Text.Gap.Count(steps.step()), new Text.Gap.Count(steps.of()));
    }

    /** Where the words have no room. */
    private static String inFigures(Screen.Steps steps) {
        return steps.step() + " / " + steps.of();
    }

    /** Without steps the question itself stands beside the clock. */
    static double withQuestion(Showing showing, Plate plate, String question) {
        return withQuestion(
                showing, plate, question, trouble(showing, showing.shown().screen()));
    }

    private static double withQuestion(Showing showing, Plate plate, String question, Optional<Lines> trouble) {
        var setting = showing.setting();
        var look = setting.look();
        var clock = clock(showing);
        double room = setting.column() - clock.getWidth() - setting.mm(8);
        var words = Lines.set(look, Type.QUESTION, setting.colours().ink(), question, room);
        plate.put(words, 0, 0);
        plate.put(clock, setting.column() - clock.getWidth(), words.baseline() - clock.baseline());
        double y = words.getHeight() + setting.mm(1);
        y = told(setting, plate, y, trouble);
        plate.thickRule(setting, 0, y, setting.column());
        return y + setting.mm(1);
    }

    /** The front page's news says what does not work, and since when. */
    private static boolean saysItself(Screen screen) {
        return screen instanceof Menu menu && menu.board().isPresent();
    }

    /** The clock alone: what is told stands below it. */
    static double plain(Showing showing, Plate plate) {
        var setting = showing.setting();
        var clock = clock(showing);
        plate.put(clock, setting.column() - clock.getWidth(), 0);
        double y = told(setting, plate, clock.getHeight() + setting.mm(1.5), said(showing));
        plate.thickRule(setting, 0, y, setting.column());
        return y + setting.mm(BELOW);
    }

    static double steps(Showing showing, Plate plate, Screen.Steps steps) {
        return steps(showing, plate, steps, said(showing));
    }

    private static double steps(Showing showing, Plate plate, Screen.Steps steps, Optional<Lines> trouble) {
        var setting = showing.setting();
        var look = setting.look();
        var colours = setting.colours();
        double width = setting.column();
        var clock = clock(showing);
        var journey = Lines.line(look, Type.PLACE, colours.ink(), setting.say(steps.journey()));
        String place = place(showing, steps);
        double room = width - clock.getWidth() - journey.getWidth() - setting.mm(12);
        boolean whole = look.width(Type.LABEL, place) <= room;
        var step = Lines.line(look, Type.LABEL, colours.quiet(), whole ? place : inFigures(steps));
        plate.put(journey, 0, 0);
        plate.put(step, journey.getWidth() + setting.mm(5), journey.baseline() - step.baseline());
        plate.put(clock, width - clock.getWidth(), journey.baseline() - clock.baseline());
        double y = journey.getHeight() + setting.mm(1.5);
        progress(setting, plate, steps, y);
        return told(setting, plate, y + setting.mm(RULE), trouble) + setting.mm(BELOW);
    }

    private static void progress(Setting setting, Plate plate, Screen.Steps steps, double y) {
        var colours = setting.colours();
        double thickness = setting.mm(RULE);
        double width = setting.column();
        double done = Math.rint(width * steps.step() / steps.of());
        if (colours.outlined()) {
            double thick = setting.look().thick();
            plate.put(Drawing.block(0, y + thickness - thick, width, thick, colours.ink()));
        } else {
            plate.put(Drawing.block(0, y, width, thickness, colours.rule()));
        }
        plate.put(Drawing.block(0, y, done, thickness, colours.act()));
    }

    private static Optional<Lines> said(Showing showing) {
        var setting = showing.setting();
        var around = showing.shown().around();
        if (around.online() && !around.beside().isOwnAway()) {
            return Optional.empty();
        }
        String said = around.online() ? setting.say("beside.away") : Pieces.offline(setting);
        return Optional.of(
                Lines.set(setting.look(), Type.SUPPORT, setting.colours().warn(), said, setting.column()));
    }

    private static Optional<Lines> trouble(Showing showing, Screen screen) {
        return saysItself(screen) ? Optional.empty() : said(showing);
    }

    private static double told(Setting setting, Plate plate, double y, Optional<Lines> trouble) {
        trouble.ifPresent(words -> plate.put(words, 0, y + setting.mm(1)));
        return y + trouble.map(words -> setting.mm(2) + words.getHeight()).orElse(0.0);
    }

    private static Lines clock(Showing showing) {
        var setting = showing.setting();
        return Lines.line(
                setting.look(),
                Type.CLOCK,
                setting.colours().ink(),
                setting.texts().time(showing.now().toLocalTime()));
    }
}

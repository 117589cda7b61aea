package org.linli.terminal.journey.rate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Optional;
import org.linli.terminal.journey.kernel.Scene;
import org.linli.terminal.journey.screen.Action;
import org.linli.terminal.journey.screen.Menu;
import org.linli.terminal.journey.screen.Notice;
import org.linli.terminal.journey.screen.Screen;
import org.linli.terminal.journey.screen.Text;

/** What {@link Rate} shows. */
final class RateScreens {
    static final String ANOTHER = "another";
    static final String ENOUGH = "enough";

    private RateScreens() {}

    static Screen asking(boolean smooth, Scene scene) {
        var choices = new ArrayList<Action>();
        Arrays.stream(Opinion.values()).map(RateScreens::face).forEach(choices::add);
        if (!smooth) {
            choices.add(Action.help(Text.of("bar.help")));
        }
        if (scene.online() && scene.closed().isEmpty()) {
            choices.add(Action.quiet(ANOTHER, Text.of("rate.another")).saying(Text.of("rate.another.support")));
        }
        choices.add(Action.quiet(ENOUGH, Text.of("rate.skip")).saying(Text.of("rate.skip.support")));
        return new Menu(
                "rate.ask",
                Text.of(smooth ? "rate.question" : "rate.question.sorry"),
                Optional.empty(),
                Optional.empty(),
                choices);
    }

    private static Action face(Opinion opinion) {
        return Action.verb(opinion.action(), opinion.face(), Text.of("rate.word." + opinion.action()));
    }

    static Screen thanks(Opinion opinion, Scene scene) {
        var enough = Action.primary(ENOUGH, Text.of("action.home"));
        if (!opinion.isPoor()) {
            return Notice.of("rate.thanks", Notice.Tone.GOOD, Text.of("rate.thanks"), enough)
                    .saying(Text.of("rate.thanks.paragraph"));
        }
        return Notice.of(
                        "rate.sorry",
                        Notice.Tone.PLAIN,
                        Text.of("rate.sorry"),
                        enough,
                        Action.help(Text.of("bar.help")))
                .saying(Text.of("rate.sorry.paragraph"))
                .listing(scene.here().windowFacts(Text.of("window.bring.id-card")));
    }
}

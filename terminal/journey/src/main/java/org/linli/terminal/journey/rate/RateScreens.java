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

    static Screen asking(Rate.State.Asking asking, Scene scene) {
        var choices = new ArrayList<Action>();
        Arrays.stream(Opinion.values()).map(RateScreens::face).forEach(choices::add);
        if (!asking.smooth()) {
            choices.add(Action.help(Text.of("bar.help")));
        }
        if (canBeDoneAgain(asking.after(), scene)) {
            choices.add(another(asking.after()));
        }
        choices.add(Action.quiet(ENOUGH, Text.of("rate.skip")).saying(Text.of("rate.skip.support")));
        return new Menu(
                "rate.ask",
                Text.of(asking.smooth() ? "rate.question" : "rate.question.sorry"),
                Optional.empty(),
                Optional.empty(),
                choices);
    }

    private static boolean canBeDoneAgain(Rate.After after, Scene scene) {
        return scene.online()
                && scene.closed().isEmpty()
                && switch (after) {
                    case PAYMENT -> true;
                    case CERTIFICATE -> scene.has(Scene.Facility.PAGE_PRINTER);
                };
    }

    private static Action another(Rate.After after) {
        return switch (after) {
            case PAYMENT ->
                Action.quiet(ANOTHER, Text.of("rate.another.payment")).saying(Text.of("rate.another.payment.support"));
            case CERTIFICATE ->
                Action.quiet(ANOTHER, Text.of("rate.another.certificate"))
                        .saying(Text.of("rate.another.certificate.support"));
        };
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

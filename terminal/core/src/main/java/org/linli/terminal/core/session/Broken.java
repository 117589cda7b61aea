package org.linli.terminal.core.session;

import java.util.Optional;
import org.linli.foundation.code.Code;
import org.linli.terminal.journey.kernel.Args;
import org.linli.terminal.journey.kernel.Event;
import org.linli.terminal.journey.kernel.Journey;
import org.linli.terminal.journey.kernel.Result;
import org.linli.terminal.journey.kernel.Scene;
import org.linli.terminal.journey.kernel.Step;
import org.linli.terminal.journey.kernel.View;
import org.linli.terminal.journey.screen.Action;
import org.linli.terminal.journey.screen.Notice;
import org.linli.terminal.journey.screen.Text;

/** What stands on the screen after a journey threw: plain words, a code for whoever is called, and the way home. */
final class Broken implements Journey<Broken.Standing, Broken.Standing, Broken.Read> {
    static final Code CODE = Code.of("session.broken");

    /** @param money something was being paid or printed: say what not to do */
    record Standing(boolean money) implements Args {}

    record Read() implements Result {}

    @Override
    public Id id() {
        return new Id("broken", 1);
    }

    @Override
    public Class<Standing> stateType() {
        return Standing.class;
    }

    @Override
    public Class<Standing> argsType() {
        return Standing.class;
    }

    @Override
    public Class<Read> resultType() {
        return Read.class;
    }

    @Override
    public Step<Standing, Read> start(Standing standing, Scene scene) {
        return Step.past(standing);
    }

    @Override
    public Step<Standing, Read> on(Standing standing, Event event, Scene scene) {
        return event instanceof Event.Acted ? Step.done(standing, new Read()) : Step.stay(standing);
    }

    @Override
    public View view(Standing standing, Scene scene) {
        var words = standing.money()
                ? new Text[] {Text.of("broken.paragraph"), Text.of("broken.paragraph.money")}
                : new Text[] {Text.of("broken.paragraph")};
        return View.of(Notice.of(
                                "broken",
                                Notice.Tone.WARNING,
                                Text.of("broken.question"),
                                Action.primary("home", Text.of("action.home")))
                        .saying(words)
                        .listing(scene.here().windowFacts(Text.of("window.bring.id-card")))
                        .because(Optional.of(CODE)))
                .withoutBack();
    }
}

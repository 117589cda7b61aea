package org.linli.stb.tv;

import org.linli.terminal.core.session.Shown;
import org.linli.terminal.journey.screen.Action;
import org.linli.terminal.journey.screen.ActionId;
import org.linli.terminal.journey.screen.Notice;
import org.linli.terminal.journey.screen.Text;

/** The panel is opened again, and something is under way: whoever holds the remote by now says whether it goes on. */
final class Resuming {
    static final ActionId GO_ON = ActionId.of("go-on");

    private Resuming() {}

    static Notice asked(Shown shown) {
        var about =
                shown.screen().steps().map(steps -> Text.of("tv.resume.about", new Text.Gap.Words(steps.journey())));
        return Notice.of(
                        "tv.resume",
                        Notice.Tone.PLAIN,
                        about.orElseGet(() -> Text.of("tv.resume")),
                        Action.primary(GO_ON.name(), Text.of("tv.resume.go-on")),
                        Action.quiet("home", Text.of("tv.resume.home")))
                .saying(Text.of("tv.resume.paragraph"));
    }
}

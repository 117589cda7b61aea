package org.linli.terminal.core.session;

import java.time.Duration;
import java.util.List;
import org.linli.terminal.journey.kernel.Premises;
import org.linli.terminal.journey.screen.Action;
import org.linli.terminal.journey.screen.Notice;
import org.linli.terminal.journey.screen.Origin;
import org.linli.terminal.journey.screen.Text;
import org.linli.terminal.journey.screen.Text.Gap;

/** What can lie over a journey's screen. */
final class Overlays {
    static final String STAY = "stay";
    static final String GO = "go";

    private Overlays() {}

    /** @param money something is open that leaving would have to cancel first */
    static Shown.Over idle(Duration left, boolean money) {
        var notice = Notice.of(
                        "over.idle",
                        Notice.Tone.PLAIN,
                        Text.of("idle.question"),
                        Action.primary(STAY, Text.of("idle.stay")),
                        Action.quiet(GO, Text.of("idle.leave")))
                .saying(Text.of(money ? "idle.paragraph.money" : "idle.paragraph", new Gap.Count(left.toSeconds())));
        return new Shown.Over.IdleWarning(notice, left);
    }

    static Shown.Over leaving() {
        return new Shown.Over.AskingToLeave(Notice.of(
                        "over.leave",
                        Notice.Tone.WARNING,
                        Text.of("leave.question"),
                        Action.primary(STAY, Text.of("leave.stay")),
                        Action.quiet(GO, Text.of("leave.go")))
                .saying(Text.of("leave.paragraph.money")));
    }

    static Shown.Over helping(Premises here) {
        var close = Action.primary(STAY, Text.of("help.close"));
        var anybody = new Action(
                close.id(),
                close.label(),
                close.support(),
                close.emphasis(),
                close.picture(),
                java.util.Set.of(Origin.values()));
        return new Shown.Over.Helping(new Notice(
                "over.help",
                Notice.Tone.PLAIN,
                Text.of("help.question"),
                java.util.Optional.empty(),
                List.of(Text.of("help.paragraph"), Text.of("help.paragraph.keep")),
                here.windowFacts(Text.of("window.bring.id-card")),
                java.util.Optional.empty(),
                java.util.Optional.empty(),
                List.of(anybody)));
    }
}

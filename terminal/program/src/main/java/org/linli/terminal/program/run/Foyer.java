package org.linli.terminal.program.run;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.linli.foundation.code.Code;
import org.linli.terminal.core.session.Counter;
import org.linli.terminal.core.session.Input;
import org.linli.terminal.core.session.Manner;
import org.linli.terminal.core.session.Shown;
import org.linli.terminal.core.session.Sink;
import org.linli.terminal.journey.screen.Labelled;
import org.linli.terminal.journey.screen.Notice;
import org.linli.terminal.journey.screen.Progress;
import org.linli.terminal.journey.screen.Screen;
import org.linli.terminal.journey.screen.Text;

/**
 * What stands on the glass while there is no session: that the machine waits for its approval, or that it is out of
 * service. Nothing can be done there but reading it larger. Safe from any thread.
 */
final class Foyer implements Counter {
    private static final Code NOTHING_HERE = Code.of("kiosk.no-session");

    private final Sink face;
    private Shown shown = shown(1, outOfService(Optional.empty()), Manner.FIRST, true);

    Foyer(Sink face) {
        this.face = face;
    }

    void awaitsApproval(String terminalName, boolean online) {
        show(
                new Progress(
                        "start.approval",
                        Text.of("start.approval.question"),
                        Optional.empty(),
                        Text.of("start.approval.support"),
                        List.of(new Labelled(Text.of("start.machine"), Text.verbatim(terminalName))),
                        List.of()),
                online);
    }

    void isOutOfService(Code why) {
        show(outOfService(Optional.of(why)), true);
    }

    private static Screen outOfService(Optional<Code> why) {
        return Notice.of("start.closed", Notice.Tone.UNDECIDED, Text.of("start.closed.question"))
                .saying(Text.of("start.closed.paragraph"))
                .because(why);
    }

    private synchronized void show(Screen screen, boolean online) {
        boolean same = shown.screen().equals(screen);
        if (!same || shown.online() != online) {
            shown = shown(same ? shown.question() : shown.question() + 1, screen, shown.manner(), online);
            face.show(shown);
        }
    }

    private static Shown shown(long question, Screen screen, Manner manner, boolean online) {
        return new Shown(
                question,
                "start",
                screen,
                Shown.Draft.EMPTY,
                new Shown.Bar(false, false, false, Shown.Leaving.NONE),
                manner,
                Optional.empty(),
                online);
    }

    @Override
    public synchronized CompletionStage<Answer> give(Input input) {
        Optional<Manner> wanted = switch (input) {
            case Input.Larger larger ->
                Optional.of(shown.manner().at(shown.manner().size().next()));
            case Input.Change change -> Optional.of(change.manner());
            default -> Optional.empty();
        };
        if (wanted.isEmpty() || input.question() != shown.question()) {
            return CompletableFuture.completedFuture(new Answer.Refused(NOTHING_HERE));
        }
        shown = shown(shown.question(), shown.screen(), wanted.get(), shown.online());
        face.show(shown);
        return CompletableFuture.completedFuture(new Answer.Taken());
    }
}

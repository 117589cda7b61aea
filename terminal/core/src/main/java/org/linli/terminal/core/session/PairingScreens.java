package org.linli.terminal.core.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linli.terminal.core.outside.Phones;
import org.linli.terminal.journey.screen.Action;
import org.linli.terminal.journey.screen.Labelled;
import org.linli.terminal.journey.screen.Notice;
import org.linli.terminal.journey.screen.Text;

/** What lies over the screen while a phone joins. All of it is answered at the terminal alone. */
final class PairingScreens {
    static final String MINE = "pairing-mine";
    static final String DIFFERENT = "pairing-different";
    static final String OURS = "pairing-ours";
    private static final String NOT_OURS = "pairing-not-ours";

    private PairingScreens() {}

    static Shown.Over of(Phones.Door door, boolean family) {
        return switch (door) {
            case Phones.Door.Opening opening -> opening();
            case Phones.Door.Code code -> code(code, family);
            case Phones.Door.Comparing comparing -> comparing(comparing);
            case Phones.Door.Lost lost -> lost();
        };
    }

    private static Shown.Over opening() {
        return new Shown.Over.Pairing(
                Notice.of("over.pairing.opening", Notice.Tone.PLAIN, Text.of("pairing.opening"), close("pairing.close"))
                        .saying(Text.of("pairing.paragraph.opening")),
                Optional.empty());
    }

    private static Shown.Over lost() {
        return new Shown.Over.Pairing(
                Notice.of("over.pairing.lost", Notice.Tone.WARNING, Text.of("pairing.lost"), close("pairing.lost.seen"))
                        .saying(Text.of("pairing.paragraph.lost")),
                Optional.empty());
    }

    /** Somebody has shown who they are, and a phone was here before that: it may be the one of whoever stood here before. */
    static Shown.Over whose() {
        return new Shown.Over.Pairing(
                Notice.of(
                                "over.pairing.whose",
                                Notice.Tone.WARNING,
                                Text.of("pairing.whose"),
                                Action.primary(NOT_OURS, Text.of("pairing.not-ours"))
                                        .onlyAtTheTerminal(),
                                Action.quiet(OURS, Text.of("pairing.ours")).onlyAtTheTerminal())
                        .saying(Text.of("pairing.paragraph.whose")),
                Optional.empty());
    }

    private static Shown.Over code(Phones.Door.Code code, boolean family) {
        var notice = Notice.of(
                        "over.pairing",
                        Notice.Tone.PLAIN,
                        Text.of(family ? "pairing.question.family" : "pairing.question"),
                        close("pairing.close"))
                .saying(Text.of(family ? "pairing.paragraph.family" : "pairing.paragraph"))
                .listing(List.of(
                        new Labelled(Text.of("pairing.site"), Text.verbatim(code.site())),
                        new Labelled(Text.of("pairing.letters"), Text.verbatim(code.letters()))));
        return new Shown.Over.Pairing(notice, Optional.of(code));
    }

    private static Shown.Over comparing(Phones.Door.Comparing comparing) {
        var likeness = comparing.likeness();
        var actions = new ArrayList<Action>();
        if (!comparing.mine()) {
            actions.add(Action.primary(MINE, Text.of("pairing.mine")).onlyAtTheTerminal());
        }
        actions.add(Action.quiet(DIFFERENT, Text.of("pairing.different")).onlyAtTheTerminal());
        var notice = Notice.of(
                        "over.pairing.comparing" + (comparing.mine() ? ".mine" : ""),
                        Notice.Tone.PLAIN,
                        Text.of(comparing.mine() ? "pairing.question.mine" : "pairing.question.comparing"),
                        actions.toArray(Action[]::new))
                .saying(Text.of(comparing.mine() ? "pairing.paragraph.mine" : "pairing.paragraph.comparing"))
                .listing(List.of(
                        new Labelled(Text.of("pairing.picture"), Text.verbatim(likeness.picture())),
                        new Labelled(Text.of("pairing.first"), Text.verbatim(likeness.first())),
                        new Labelled(Text.of("pairing.second"), Text.verbatim(likeness.second()))));
        return new Shown.Over.Comparing(notice, likeness);
    }

    private static Action close(String words) {
        return Action.quiet(Overlays.STAY, Text.of(words)).onlyAtTheTerminal();
    }
}

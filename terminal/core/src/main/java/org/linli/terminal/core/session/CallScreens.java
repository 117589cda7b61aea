package org.linli.terminal.core.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.linli.terminal.core.outside.Call;
import org.linli.terminal.journey.kernel.Premises;
import org.linli.terminal.journey.screen.Action;
import org.linli.terminal.journey.screen.Labelled;
import org.linli.terminal.journey.screen.Notice;
import org.linli.terminal.journey.screen.Origin;
import org.linli.terminal.journey.screen.Text;
import org.linli.terminal.journey.screen.Text.Gap;

/** What a call for a person looks like while it stands over the screen. */
final class CallScreens {
    static final String EMERGENCY = "emergency-now";
    static final String CALL_OFF = "call-off";

    private CallScreens() {}

    /** Asked once, for a hand that slipped. */
    static Shown.Over asking(Premises here) {
        var notice = Notice.of(
                        "over.emergency.ask",
                        Notice.Tone.WARNING,
                        Text.of("emergency.question"),
                        Action.primary(EMERGENCY, Text.of("emergency.now")).onlyAtTheTerminal(),
                        Action.quiet(Overlays.STAY, Text.of("emergency.not-meant")))
                .saying(Text.of("emergency.paragraph", new Gap.Words(here.place()), new Gap.Words(here.machine())))
                .listing(number(here));
        return new Shown.Over.Emergency(notice, Shown.CallStage.ASKING);
    }

    static Shown.Over standing(Call call, Call.Seen seen, Premises here) {
        return switch (call.kind()) {
            case HELP -> new Shown.Over.Helping(help(seen, here), stage(seen));
            case EMERGENCY -> new Shown.Over.Emergency(emergency(seen, here), stage(seen));
        };
    }

    private static Shown.CallStage stage(Call.Seen seen) {
        return switch (seen) {
            case Call.Seen.Calling calling -> Shown.CallStage.CALLING;
            case Call.Seen.Ringing ringing -> Shown.CallStage.CALLING;
            case Call.Seen.Answered answered -> Shown.CallStage.ANSWERED;
            case Call.Seen.NotReached silence -> Shown.CallStage.NOT_REACHED;
            case Call.Seen.Ended ended -> Shown.CallStage.ANSWERED;
        };
    }

    private static Notice help(Call.Seen seen, Premises here) {
        var window = here.windowFacts(Text.of("window.bring.id-card"));
        var goOn = anybody(Action.primary(Overlays.STAY, Text.of("help.close")));
        var callOff = Action.quiet(CALL_OFF, Text.of("help.call-off"));
        return switch (seen) {
            case Call.Seen.Answered answered ->
                Notice.of(
                                "over.help.answered",
                                Notice.Tone.GOOD,
                                Text.of("help.answered", new Gap.Verbatim(answered.by())),
                                goOn)
                        .saying(Text.of("help.paragraph.stay"));
            case Call.Seen.NotReached silence ->
                Notice.of("over.help.not-reached", Notice.Tone.WARNING, Text.of("help.not-reached"), goOn, callOff)
                        .saying(Text.of(silence.bell() ? "help.paragraph.bell" : "help.paragraph.window"))
                        .listing(window);
            default ->
                Notice.of("over.help", Notice.Tone.PLAIN, Text.of("help.calling"), goOn, callOff)
                        .saying(told(seen, Text.of("help.paragraph.called"), Text.of("help.paragraph.keep")))
                        .listing(window);
        };
    }

    private static Notice emergency(Call.Seen seen, Premises here) {
        var stay = Action.quiet(Overlays.STAY, Text.of("emergency.close"));
        var callOff = Action.quiet(CALL_OFF, Text.of("emergency.call-off"));
        return switch (seen) {
            case Call.Seen.Answered answered ->
                Notice.of(
                                "over.emergency.answered",
                                Notice.Tone.GOOD,
                                Text.of("emergency.answered", new Gap.Verbatim(answered.by())),
                                stay)
                        .saying(Text.of("emergency.paragraph.stay"))
                        .listing(number(here));
            case Call.Seen.NotReached silence -> {
                var sentences = new ArrayList<Text>();
                here.emergencyNumber()
                        .ifPresent(
                                number -> sentences.add(Text.of("emergency.paragraph.number", new Gap.Words(number))));
                sentences.add(Text.of(silence.bell() ? "emergency.paragraph.bell" : "emergency.paragraph.shout"));
                yield Notice.of(
                                "over.emergency.not-reached",
                                Notice.Tone.WARNING,
                                Text.of("emergency.not-reached"),
                                stay,
                                callOff)
                        .saying(sentences)
                        .listing(number(here));
            }
            default ->
                Notice.of("over.emergency", Notice.Tone.WARNING, Text.of("emergency.calling"), stay, callOff)
                        .saying(told(seen, Text.of("emergency.paragraph.told"), Text.of("emergency.paragraph.stay")))
                        .listing(number(here));
        };
    }

    /** That somebody was told is said once central has said that it holds the call. */
    private static List<Text> told(Call.Seen seen, Text told, Text then) {
        return seen instanceof Call.Seen.Ringing ? List.of(told, then) : List.of(then);
    }

    private static List<Labelled> number(Premises here) {
        return here.emergencyNumber()
                .map(number -> List.of(new Labelled(Text.of("emergency.number"), number)))
                .orElse(List.of());
    }

    private static Action anybody(Action action) {
        return new Action(
                action.id(),
                action.label(),
                action.support(),
                action.emphasis(),
                action.picture(),
                Set.of(Origin.values()));
    }
}

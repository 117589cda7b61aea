package org.linli.terminal.core.session;

import java.time.Duration;
import org.linli.terminal.journey.kernel.Premises;
import org.linli.terminal.journey.screen.Action;
import org.linli.terminal.journey.screen.DevicePrompt;
import org.linli.terminal.journey.screen.Notice;
import org.linli.terminal.journey.screen.Text;
import org.linli.terminal.journey.screen.Text.Gap;

/** What can lie over a journey's screen. */
final class Overlays {
    static final String STAY = "stay";
    static final String GO = "go";
    static final String TAKEN = "paper-taken";
    /** {@link Action#HELP}, as a name that can stand in a switch. */
    static final String HELP = "help";

    private Overlays() {}

    /** What would become of the business at hand if its resident went now. */
    enum Stakes {
        NOTHING,
        /** Something is open that leaving would have to cancel first. */
        MONEY,
        /** Paid; the receipt is on its way. */
        RECEIPT,
        /** Paper that costs nothing is on its way. */
        PRINTING
    }

    /** @param atHome where a phone that somebody left joined must not hold the place: it is answered at the terminal alone */
    static Shown.Over idle(Duration left, Stakes stakes, boolean atHome) {
        var seconds = new Gap.Count(left.toSeconds());
        var paragraph = switch (stakes) {
            case NOTHING -> Text.of("idle.paragraph", seconds);
            case MONEY -> Text.of("idle.paragraph.money", seconds);
            case RECEIPT -> Text.of("idle.paragraph.paper", seconds);
            case PRINTING -> Text.of("idle.paragraph.printing", seconds);
        };
        var stay = Action.primary(STAY, Text.of("idle.stay"));
        var notice = Notice.of(
                        "over.idle",
                        Notice.Tone.PLAIN,
                        Text.of("idle.question"),
                        atHome ? stay.onlyAtTheTerminal() : stay,
                        Action.quiet(GO, Text.of("idle.leave")))
                .saying(paragraph);
        return new Shown.Over.IdleWarning(notice, left);
    }

    static Shown.Over leaving(Stakes stakes) {
        return switch (stakes) {
            case RECEIPT -> leavingPaper("leave.paragraph.paper", "leave.wait");
            case PRINTING -> leavingPaper("leave.paragraph.printing", "leave.wait.printing");
            case MONEY, NOTHING ->
                leaving(Notice.Tone.WARNING, "leave.question", "leave.paragraph.money", "leave.stay");
        };
    }

    private static Shown.Over leavingPaper(String paragraph, String wait) {
        return leaving(Notice.Tone.PLAIN, "leave.question.paper", paragraph, wait);
    }

    private static Shown.Over leaving(Notice.Tone tone, String question, String paragraph, String stay) {
        return new Shown.Over.AskingToLeave(Notice.of(
                        "over.leave",
                        tone,
                        Text.of(question),
                        Action.primary(STAY, Text.of(stay)),
                        Action.quiet(GO, Text.of("leave.go")))
                .saying(Text.of(paragraph)));
    }

    /** What was left at this place. */
    static Shown.Over takeWhatIsLeft(DevicePrompt.Place place, boolean ownerGone, int calls, Premises here) {
        return place == DevicePrompt.Place.PAGE_TRAY
                ? takePaper(ownerGone, calls, here)
                : takeCard(place, ownerGone, calls, here);
    }

    /** No part of the machine notices that paper is taken: whoever takes it says so. */
    static Shown.Over takePaper(boolean ownerGone, int calls, Premises here) {
        var tray = DevicePrompt.Place.PAGE_TRAY;
        var notice = Notice.of(
                        "over.paper",
                        Notice.Tone.WARNING,
                        Text.of(ownerGone ? "paper-left.question.gone" : "paper-left.question"),
                        Action.primary(TAKEN, Text.of("paper-left.taken")).onlyAtTheTerminal(),
                        Action.quiet(HELP, Text.of("paper-left.help")))
                .saying(
                        Text.of("paper-left.where", new Gap.Words(here.whereIs(tray))),
                        ownerGone
                                ? Text.of("paper-left.paragraph.gone", new Gap.Words(here.window()))
                                : Text.of("paper-left.paragraph"));
        return new Shown.Over.TakeCard(notice, tray, calls);
    }

    /** @param ownerGone whoever reads this may be somebody else */
    static Shown.Over takeCard(DevicePrompt.Place place, boolean ownerGone, int calls, Premises here) {
        var where = new Gap.Words(here.whereIs(place));
        var notice = Notice.of(
                        "over.card",
                        Notice.Tone.WARNING,
                        Text.of(ownerGone ? "card-left.question.gone" : "card-left.question"),
                        Action.quiet(HELP, Text.of("card-left.help")))
                .saying(
                        Text.of("card-left.where", where),
                        ownerGone
                                ? Text.of("card-left.paragraph.gone", new Gap.Words(here.window()))
                                : Text.of("card-left.paragraph"));
        return new Shown.Over.TakeCard(notice, place, calls);
    }
}

package org.linli.terminal.journey.matter;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.linli.foundation.code.Code;
import org.linli.terminal.journey.kernel.Command;
import org.linli.terminal.journey.kernel.Event;
import org.linli.terminal.journey.kernel.Key;
import org.linli.terminal.journey.kernel.Outcome;
import org.linli.terminal.journey.kernel.Step;
import org.linli.terminal.journey.kernel.View;
import org.linli.terminal.journey.kernel.Want;
import org.linli.terminal.journey.matter.Problems.Photos;
import org.linli.terminal.journey.matter.ReportState.NoPhotos;
import org.linli.terminal.journey.matter.ReportState.OpeningPhotos;
import org.linli.terminal.journey.matter.ReportState.Photographing;
import org.linli.terminal.journey.matter.ReportState.Reviewing;
import org.linli.terminal.journey.screen.Action;
import org.linli.terminal.journey.screen.Labelled;
import org.linli.terminal.journey.screen.Notice;
import org.linli.terminal.journey.screen.Progress;
import org.linli.terminal.journey.screen.Qr;
import org.linli.terminal.journey.screen.Text;
import org.linli.terminal.journey.screen.Text.Gap;

/**
 * 用手机拍张照片: the part of {@link ReportProblem} between its last page and the phone. Nobody need do it, and whatever goes
 * wrong with it leaves the report as it is. No photo is shown on the screen, which others see; the phone that took it has it.
 */
final class ReportPhotos {
    static final String PHOTO = "photo";
    static final String DONE = "photographed";
    static final String TAKE_OUT = "take-out";
    private static final String AGAIN = ReportScreens.AGAIN;

    /** What central says when they are not, or no longer, there. */
    static final Code GONE = Code.of("photo.gone");

    private ReportPhotos() {}

    static Step<ReportState, ReportProblem.Ended> open(Reviewing report, int turn) {
        return Step.<ReportState, ReportProblem.Ended>stay(new OpeningPhotos(report, turn))
                .then(new Command.Ask(
                        opening(turn),
                        new Problems.OpenPhotos(report.photos().map(Photos::box)),
                        ReportProblem.PATIENCE));
    }

    private static Key opening(int turn) {
        return Key.of("photos", turn);
    }

    /** @param of how many there were: each is another question */
    private static Key taking(int turn, int of) {
        return Key.of("take-out-" + of, turn);
    }

    private static boolean isTaking(Key key, int turn) {
        return IntStream.rangeClosed(1, Problems.MOST_PHOTOS).anyMatch(of -> key.equals(taking(turn, of)));
    }

    private static Key coming(int turn) {
        return Key.of("photos-come", turn);
    }

    private static Key over(int turn) {
        return Key.of("photos-over", turn);
    }

    static Step<ReportState, ReportProblem.Ended> acted(ReportState state, String action) {
        int next = state.turn() + 1;
        return switch (state) {
            case Photographing open
            when action.equals(DONE) -> Step.stay(open.report().at(next));
            // The turn stays: it is the same address and the same watch.
            case Photographing open
            when action.equals(TAKE_OUT) && came(open.report()) > 0 ->
                Step.<ReportState, ReportProblem.Ended>stay(open)
                        .then(new Command.Ask(
                                taking(open.turn(), came(open.report())),
                                new Problems.KeepPhotos(open.open().box(), came(open.report()) - 1),
                                ReportProblem.PATIENCE));
            case NoPhotos none when action.equals(AGAIN) -> open(none.report(), next);
            case NoPhotos none
            when action.equals(DONE) -> Step.stay(none.report().at(next));
            default -> Step.stay(state);
        };
    }

    static Step<ReportState, ReportProblem.Ended> happened(ReportState state, Event.Happened news) {
        return switch (state) {
            case OpeningPhotos opening
            when news.key().equals(opening(opening.turn())) -> Step.stay(opened(opening, news.outcome()));
            case Photographing open when news.key().equals(over(open.turn())) -> open(open.report(), open.turn() + 1);
            case Photographing open
            when news.key().equals(coming(open.turn())) || isTaking(news.key(), open.turn()) ->
                Step.stay(came(open, news.outcome()));
            default -> Step.stay(state);
        };
    }

    private static ReportState opened(OpeningPhotos opening, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done(Problems.PhotosOpen open) ->
                new Photographing(
                        opening.report().with(photos(open, open.came())), open, Optional.empty(), opening.turn());
            case Outcome.Done other -> new NoPhotos(opening.report(), Outcome.NOT_UNDERSTOOD, opening.turn());
            case Outcome.NotDone(Code why) -> new NoPhotos(opening.report(), why, opening.turn());
            case Outcome.Unknown(Code why) -> new NoPhotos(opening.report(), why, opening.turn());
        };
    }

    private static Optional<Photos> photos(Problems.PhotosOpen open, int came) {
        return came == 0 ? Optional.empty() : Optional.of(new Photos(open.box(), came));
    }

    private static ReportState came(Photographing open, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done(Problems.PhotosCame came) ->
                new Photographing(
                        open.report().with(photos(open.open(), came.photos())),
                        open.open(),
                        Optional.empty(),
                        open.turn());
            case Outcome.Done other ->
                new Photographing(open.report(), open.open(), Optional.of(Outcome.NOT_UNDERSTOOD), open.turn());
            case Outcome.NotDone(Code why)
            when why.equals(GONE) -> new NoPhotos(open.report().with(Optional.empty()), why, open.turn());
            case Outcome.NotDone(Code why) ->
                new Photographing(open.report(), open.open(), Optional.of(why), open.turn());
            case Outcome.Unknown(Code why) ->
                new Photographing(open.report(), open.open(), Optional.of(why), open.turn());
        };
    }

    static int came(Reviewing report) {
        return report.photos().map(Photos::came).orElse(0);
    }

    static Text told(int came) {
        return came == 0 ? Text.of("report.photos.none") : Text.of("report.photos.came", new Gap.Count(came));
    }

    static View opening() {
        return View.of(new Progress(
                        "report.photos-opening",
                        Text.of("report.photos-opening"),
                        Optional.empty(),
                        Text.of("report.wait"),
                        List.of(),
                        List.of()))
                .withoutBack();
    }

    static View photographing(Photographing open) {
        int came = came(open.report());
        var actions = new ArrayList<Action>();
        actions.add(Action.primary(DONE, Text.of(came == 0 ? "report.photos.without" : "report.photos.done")));
        if (came > 0) {
            actions.add(Action.quiet(TAKE_OUT, Text.of("report.photos.take-out")));
        }
        var notice = Notice.of(
                        "report.photos",
                        Notice.Tone.PLAIN,
                        Text.of("report.photos.question"),
                        actions.toArray(Action[]::new))
                .saying(Text.of(
                        came < Problems.MOST_PHOTOS ? "report.photos.paragraph" : "report.photos.full",
                        new Gap.Count(open.open().within())))
                .listing(List.of(new Labelled(Text.of("report.photos.label"), told(came))))
                .because(open.trouble());
        var screen = came < Problems.MOST_PHOTOS
                ? notice.toTakeAway(Optional.of(
                        new Qr(Text.of("report.photos.qr"), open.open().address())))
                : notice;
        return View.of(
                        screen,
                        new Want.Watch(
                                coming(open.turn()),
                                new Problems.PhotosOf(
                                        open.open().box(), open.open().came())),
                        new Want.Timer(
                                over(open.turn()),
                                Duration.ofMinutes(open.open().within()),
                                true))
                .withoutBack();
    }

    static View none(NoPhotos none) {
        return View.of(Notice.of(
                                "report.no-photos",
                                Notice.Tone.WARNING,
                                Text.of("report.no-photos"),
                                Action.primary(DONE, Text.of("report.photos.without")),
                                Action.quiet(AGAIN, Text.of("action.again")))
                        .saying(Text.why(none.why()))
                        .because(Optional.of(none.why())))
                .withoutBack();
    }
}

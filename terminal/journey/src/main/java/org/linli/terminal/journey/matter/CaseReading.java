package org.linli.terminal.journey.matter;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.linli.terminal.journey.kernel.Scene;
import org.linli.terminal.journey.matter.Cases.Case;
import org.linli.terminal.journey.screen.Action;
import org.linli.terminal.journey.screen.Labelled;
import org.linli.terminal.journey.screen.Qr;
import org.linli.terminal.journey.screen.Reading;
import org.linli.terminal.journey.screen.Reading.Fact;
import org.linli.terminal.journey.screen.Reading.Part;
import org.linli.terminal.journey.screen.Reading.Point;
import org.linli.terminal.journey.screen.Reading.Sentence;
import org.linli.terminal.journey.screen.Reading.Sign;
import org.linli.terminal.journey.screen.Screen;
import org.linli.terminal.journey.screen.Text;
import org.linli.terminal.journey.screen.Text.Gap;
import org.linli.terminal.journey.sheet.PrintSheet;

/** A case, to be read: how it stands first, what can be done about it last. */
final class CaseReading {
    private CaseReading() {}

    static Screen shown(FollowState.Opened opened, Scene scene) {
        var one = opened.open();
        var actions = new ArrayList<Action>();
        if (one.mayRemind()) {
            actions.add(Action.primary(FollowScreens.REMIND, Text.of("follow.remind"))
                    .saying(Text.of("follow.remind.support")));
            actions.add(Action.quiet(FollowScreens.HOME, Text.of("follow.done")));
        } else {
            actions.add(Action.primary(FollowScreens.HOME, Text.of("follow.done")));
        }
        if (!one.answers() || one.reminder().filter(each -> !each.delivered()).isPresent()) {
            actions.add(Action.quiet(FollowScreens.AGAIN, Text.of("follow.ask-again")));
        }
        actions.addAll(PrintSheet.offered(scene));
        return reading(one, actions.toArray(Action[]::new))
                .toTakeAway(one.slip().map(slip -> new Qr(Text.of("follow.qr"), slip)));
    }

    static Reading reading(Case one, Action... actions) {
        return reading(one, parts(one), actions);
    }

    /**
     * What stands on the paper: how it stands, by when, and what finds it again. Whoever finds the paper reads it too, so who has
     * it on the table and what the office says to its owner stay on the screen.
     */
    static Reading onPaper(Case one) {
        var discreet = one.withoutNamesAndWords();
        var parts = new ArrayList<>(parts(discreet));
        if (one.saysMoreThan(discreet)) {
            parts.add(Part.plain(List.of(new Sentence(Text.of("follow.words-on-screen")))));
        }
        return reading(discreet, parts);
    }

    private static Reading reading(Case one, List<Part> parts, Action... actions) {
        return Reading.of("follow.case", Text.verbatim(one.subject()), parts, actions)
                .saying(standing(one));
    }

    private static List<Part> parts(Case one) {
        var parts = new ArrayList<Part>();
        if (!one.answers()) {
            parts.add(Part.plain(List.of(new Sentence(Text.of("follow.silent", day(one.asOf()), clock(one.asOf()))))));
        }
        one.words()
                .ifPresent(
                        words -> parts.add(Part.of(Text.of("follow.office-says"), new Sentence(Text.verbatim(words)))));
        one.reminder()
                .ifPresent(reminder -> parts.add(Part.of(
                        Text.of("follow.reminder"),
                        said(reminder).stream().map(Sentence::new).toList())));
        parts.add(Part.of(Text.of("follow.stages"), points(one)));
        parts.add(Part.of(
                Text.of("follow.terms"), facts(one).stream().map(Fact::new).toList()));
        return parts;
    }

    /** In a few words how it stands. */
    static Text standing(Case one) {
        return switch (one.state()) {
            case UNDER_WAY ->
                one.daysLeft() < 0
                        ? Text.of("follow.overdue", new Gap.Count(-(long) one.daysLeft()))
                        : one.daysLeft() == 0
                                ? Text.of("follow.due-today")
                                : Text.of("follow.days-left", new Gap.Count(one.daysLeft()));
            case PAPERS_WANTED -> Text.of("follow.papers-wanted");
            case FINISHED -> Text.of("follow.finished");
            case REFUSED -> Text.of("follow.refused");
        };
    }

    private static List<Point> points(Case one) {
        return one.stages().stream().map(stage -> point(stage, one)).toList();
    }

    private static Point point(Cases.Stage stage, Case one) {
        var point = Point.of(
                switch (stage.standing()) {
                    case DONE -> Sign.DONE;
                    case NOW -> one.isOverdue() ? Sign.OVERDUE : Sign.NOW;
                    case AHEAD -> Sign.AHEAD;
                },
                Text.verbatim(stage.name()));
        var more = new ArrayList<Text>();
        stage.on().ifPresent(on -> more.add(Text.of("value.date", new Gap.Day(on))));
        stage.officer().ifPresent(officer -> more.add(Text.of("follow.officer", new Gap.Verbatim(officer))));
        return more.isEmpty() ? point : point.saying(Text.joined(more));
    }

    /** What became of a reminder. */
    static List<Text> said(Cases.Reminder reminder) {
        var says = new ArrayList<Text>();
        says.add(Text.of("follow.reminded-at", day(reminder.at()), clock(reminder.at())));
        reminder.answer()
                .ifPresentOrElse(
                        answer -> says.add(Text.verbatim(answer)),
                        () -> says.add(
                                Text.of(reminder.delivered() ? "follow.reminder-there" : "follow.reminder-waits")));
        return says;
    }

    static List<Labelled> facts(Case one) {
        var facts = new ArrayList<Labelled>();
        facts.add(new Labelled(Text.of("follow.fact.number"), Text.of("value.digits", new Gap.Digits(one.number()))));
        facts.add(new Labelled(Text.of("follow.fact.office"), Text.verbatim(one.office())));
        facts.add(new Labelled(Text.of("follow.fact.received"), Text.of("value.date", new Gap.Date(one.receivedOn()))));
        facts.add(new Labelled(
                Text.of("follow.fact.promised"),
                Text.of("follow.promise", new Gap.Count(one.promisedDays()), new Gap.Day(one.promisedBy()))));
        one.legalDays()
                .ifPresent(days -> facts.add(new Labelled(
                        Text.of("follow.fact.legal"), Text.of("find.limit.working", new Gap.Count(days)))));
        facts.add(new Labelled(Text.of("follow.fact.delivery"), Text.verbatim(one.delivery())));
        if (one.photos() > 0) {
            facts.add(new Labelled(
                    Text.of("report.photos.label"), Text.of("report.photos.with", new Gap.Count(one.photos()))));
        }
        one.slip().ifPresent(slip -> facts.add(slip(slip)));
        return List.copyOf(facts);
    }

    /** To be noted where nothing prints. In a hall it is not said aloud. */
    static Labelled slip(String number) {
        return new Labelled(
                Text.of("follow.number.label"),
                Text.of("value.digits", new Gap.Typed(number.replaceAll("(.{4})(?=.)", "$1 "))));
    }

    private static Gap day(LocalDateTime at) {
        return new Gap.Day(at.toLocalDate());
    }

    private static Gap clock(LocalDateTime at) {
        return new Gap.Clock(at.toLocalTime());
    }
}

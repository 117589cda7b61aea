package org.linli.terminal.journey.matter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linli.terminal.journey.kernel.Scene;
import org.linli.terminal.journey.kernel.View;
import org.linli.terminal.journey.matter.Problems.Draft;
import org.linli.terminal.journey.matter.Problems.Emergency;
import org.linli.terminal.journey.screen.Action;
import org.linli.terminal.journey.screen.Entry;
import org.linli.terminal.journey.screen.Field;
import org.linli.terminal.journey.screen.Labelled;
import org.linli.terminal.journey.screen.Listing;
import org.linli.terminal.journey.screen.Menu;
import org.linli.terminal.journey.screen.Notice;
import org.linli.terminal.journey.screen.Progress;
import org.linli.terminal.journey.screen.Qr;
import org.linli.terminal.journey.screen.Reading;
import org.linli.terminal.journey.screen.Screen;
import org.linli.terminal.journey.screen.Text;
import org.linli.terminal.journey.screen.Text.Gap;
import org.linli.terminal.journey.sheet.PrintSheet;

/** What {@link ReportProblem} shows. */
final class ReportScreens {
    static final String HOME = "home";
    static final String AGAIN = "again";
    static final String OTHERWISE = "otherwise";
    static final String GO_ON = "go-on";
    static final String NEXT = "next";
    static final String NOTHING_MORE = "nothing-more";
    static final String WITH_NAME = "with-name";
    static final String WITHOUT_NAME = "without-name";
    static final String HAND_IN = "hand-in";
    static final String FIELD = "problem";

    private static final int SHORTEST = 10;
    private static final int LONGEST = 300;

    private ReportScreens() {}

    static String chooseAction(int index) {
        return "choose-" + (index + 1);
    }

    static String emergencyAction(int index) {
        return "urgent-" + (index + 1);
    }

    static View view(ReportState state, Scene scene) {
        return switch (state) {
            case ReportState.Opening opening -> View.of(waiting("report.opening"));
            case ReportState.NotOpened failed -> View.of(notOpened(failed, scene));
            case ReportState.ChoosingKind choosing -> View.of(kinds(choosing));
            case ReportState.ChoosingTrouble choosing -> View.of(troubles(choosing));
            case ReportState.Calling calling -> View.of(calling(calling.emergency()));
            case ReportState.ChoosingPlace choosing -> View.of(places(choosing));
            case ReportState.Telling telling -> View.of(telling(telling.draft()));
            case ReportState.Naming naming -> View.of(naming());
            case ReportState.Identifying identifying -> View.of(waiting("report.opening"));
            case ReportState.Reviewing reviewing -> View.of(review(reviewing));
            case ReportState.OpeningPhotos opening -> ReportPhotos.opening();
            case ReportState.Photographing open -> ReportPhotos.photographing(open);
            case ReportState.NoPhotos none -> ReportPhotos.none(none);
            case ReportState.HandingIn handing ->
                View.of(waiting("report.handing-in")).withoutBack();
            case ReportState.HandedIn handed ->
                View.of(handedIn(handed.report(), handed.taken()).offering(PrintSheet.offered(scene)))
                        .whereAllIsDone()
                        .withoutBack();
            case ReportState.NotHandedIn failed -> {
                var view = View.of(notHandedIn(failed, scene));
                yield failed.unsure() ? view.withoutBack() : view;
            }
        };
    }

    private static Screen waiting(String question) {
        return new Progress(
                question, Text.of(question), Optional.empty(), Text.of("report.wait"), List.of(), List.of());
    }

    private static Notice notOpened(ReportState.NotOpened failed, Scene scene) {
        return Notice.of(
                        "report.failed",
                        Notice.Tone.WARNING,
                        Text.of("report.failed.question"),
                        Action.primary(AGAIN, Text.of("action.again")),
                        Action.quiet(HOME, Text.of("action.home")))
                .saying(Text.why(failed.why()))
                .listing(scene.here().windowFacts(Text.of("window.bring.id-card")))
                .because(Optional.of(failed.why()));
    }

    private static Screen kinds(ReportState.ChoosingKind choosing) {
        var rows = new ArrayList<Listing.Row>();
        for (var category : choosing.menu().categories()) {
            rows.add(row(
                    rows.size(),
                    category.name(),
                    Text.of("report.answered-within", new Gap.Count(category.promisedDays()))));
        }
        return list("report.kind", "report.kind.question", Text.of("report.kind.support"), rows);
    }

    private static Screen troubles(ReportState.ChoosingTrouble choosing) {
        var rows = new ArrayList<Listing.Row>();
        var emergencies = choosing.category().emergencies();
        for (int i = 0; i < emergencies.size(); i++) {
            rows.add(row(
                    emergencyAction(i),
                    emergencies.get(i).trouble(),
                    Text.of("report.emergency.support", emergencies.get(i).first())));
        }
        int first = rows.size();
        for (String trouble : choosing.category().troubles()) {
            rows.add(row(
                    rows.size() - first,
                    trouble,
                    Text.verbatim(choosing.category().name())));
        }
        return new Listing(
                        "report.trouble",
                        Text.of("report.trouble.question"),
                        Optional.empty(),
                        Text.verbatim(choosing.category().office()),
                        rows,
                        List.of(Action.quiet(OTHERWISE, Text.of("report.otherwise"))
                                .saying(Text.of("report.otherwise.support"))))
                .forEverybody();
    }

    /** The number stands in the question: it is read first, and said first. */
    private static Notice calling(Emergency emergency) {
        var says = new ArrayList<Text>();
        emergency.call().stream()
                .skip(1)
                .forEach(other -> says.add(Text.of("report.emergency.or", new Gap.Phone(other.number()))));
        says.add(Text.verbatim(emergency.meanwhile()));
        says.add(Text.of("report.emergency.without-a-phone", new Gap.Words(Text.of("emergency.key"))));
        says.add(Text.of("report.emergency.not-by-report"));
        return Notice.of(
                        "report.emergency",
                        Notice.Tone.WARNING,
                        Text.of("report.emergency.question", emergency.first()),
                        Action.primary(GO_ON, Text.of("report.emergency.go-on"))
                                .saying(Text.of("report.emergency.go-on.support")),
                        Action.quiet(HOME, Text.of("action.home")))
                .saying(says)
                .listing(emergency.call().stream()
                        .map(each -> new Labelled(
                                Text.verbatim(each.whose()), Text.of("value.digits", new Gap.Phone(each.number()))))
                        .toList());
    }

    private static Screen places(ReportState.ChoosingPlace choosing) {
        var rows = new ArrayList<Listing.Row>();
        for (var place : choosing.menu().places()) {
            rows.add(row(rows.size(), place.name(), Text.verbatim(place.community())));
        }
        return list("report.place", "report.place.question", Text.of("report.place.support"), rows);
    }

    private static Listing.Row row(int index, String title, Text support) {
        return row(chooseAction(index), title, support);
    }

    private static Listing.Row row(String action, String title, Text support) {
        return new Listing.Row(
                action,
                Text.verbatim(title),
                support,
                Optional.empty(),
                Optional.empty(),
                Optional.of(Action.quiet(action, Text.of("report.choose"))));
    }

    private static Screen list(String id, String question, Text support, List<Listing.Row> rows) {
        return new Listing(id, Text.of(question), Optional.empty(), support, rows, List.of()).forEverybody();
    }

    /** Where letters alone are at hand, a phone writes; where a trouble was chosen, nothing need be written. */
    private static Screen telling(Draft draft) {
        boolean enough = draft.trouble().isPresent();
        var next = Action.primary(NEXT, Text.of("report.words.next"));
        return Entry.of(
                "report.words",
                Text.of(enough ? "report.words.more" : "report.words.question"),
                Text.of("report.words.support"),
                Field.words(FIELD, Text.of("report.words.label"), SHORTEST, LONGEST),
                enough
                        ? new Action[] {next, Action.quiet(NOTHING_MORE, Text.of("report.nothing-more"))}
                        : new Action[] {next});
    }

    private static Screen naming() {
        return new Menu(
                "report.name",
                Text.of("report.name.question"),
                Optional.empty(),
                Optional.empty(),
                List.of(
                        Action.verb(
                                WITH_NAME,
                                Action.Picture.PERSON,
                                Text.of("report.with-name"),
                                Text.of("report.with-name.support")),
                        Action.verb(
                                WITHOUT_NAME,
                                Action.Picture.BARCODE,
                                Text.of("report.without-name"),
                                Text.of("report.without-name.support"))));
    }

    private static Screen review(ReportState.Reviewing report) {
        return Reading.of(
                        "report.review",
                        Text.of("report.review.question"),
                        parts(report),
                        Action.primary(HAND_IN, Text.of("report.hand-in")).saying(Text.of("report.hand-in.support")),
                        Action.quiet(ReportPhotos.PHOTO, Text.of("report.photos.offer"))
                                .saying(Text.of("report.photos.offer.support", new Gap.Count(Problems.MOST_PHOTOS))),
                        Action.quiet(HOME, Text.of("report.not-at-all")))
                .saying(Text.of("report.review.support"));
    }

    private static List<Reading.Part> parts(ReportState.Reviewing report) {
        var parts = new ArrayList<Reading.Part>();
        report.draft()
                .emergency()
                .ifPresent(emergency -> parts.add(Reading.Part.plain(
                        List.of(new Reading.Sentence(Text.of("report.emergency.first", emergency.first()))))));
        parts.add(
                Reading.Part.plain(facts(report).stream().map(Reading.Fact::new).toList()));
        return parts;
    }

    private static Labelled place(Problems.Place place) {
        return new Labelled(
                Text.of("report.fact.place"),
                Text.joined(List.of(Text.verbatim(place.community()), Text.verbatim(place.name()))));
    }

    /** What somebody wrote is theirs: it stands in its field, one step back, and nowhere else. */
    private static List<Labelled> facts(ReportState.Reviewing report) {
        var draft = report.draft();
        var facts = new ArrayList<Labelled>();
        facts.add(new Labelled(
                Text.of("report.fact.kind"), Text.verbatim(draft.category().name())));
        draft.trouble()
                .ifPresent(trouble -> facts.add(new Labelled(Text.of("report.fact.trouble"), Text.verbatim(trouble))));
        facts.add(place(draft.place()));
        facts.add(new Labelled(
                Text.of("report.words.label"),
                Text.of(report.words().isPresent() ? "report.words.written" : "report.words.none")));
        facts.add(new Labelled(Text.of("report.photos.label"), ReportPhotos.told(ReportPhotos.came(report))));
        facts.add(new Labelled(
                Text.of("report.fact.name"),
                Text.of(report.who().isPresent() ? "report.name.known" : "report.without-name")));
        facts.add(new Labelled(
                Text.of("report.fact.office"), Text.verbatim(draft.category().office())));
        facts.add(new Labelled(
                Text.of("follow.fact.promised"),
                Text.of("report.answered-within", new Gap.Count(draft.category().promisedDays()))));
        return facts;
    }

    /**
     * Neither what was written nor by whom: the screen is seen by others, and whoever finds the paper reads it. Where somebody
     * is in danger it says first, and on paper too, that no report helps them.
     */
    static Notice handedIn(Problems.HandIn report, Cases.Case taken) {
        var callFirst = report.chosen().callFirst();
        var says = new ArrayList<Text>();
        callFirst.ifPresent(number -> says.add(Text.of("report.emergency.first", number)));
        says.add(Text.of("report.handed-in.paragraph"));
        return Notice.of(
                        "report.handed-in",
                        callFirst.isPresent() ? Notice.Tone.WARNING : Notice.Tone.GOOD,
                        Text.of("report.handed-in.question"),
                        Action.primary(HOME, Text.of("follow.done")))
                .saying(says)
                .listing(known(report, taken))
                .toTakeAway(taken.slip().map(slip -> new Qr(Text.of("follow.qr"), slip)));
    }

    /** The same to take home, where there is room to say what went with it. */
    static Notice receipt(Problems.HandIn report, Cases.Case taken) {
        var facts = new ArrayList<>(known(report, taken));
        with(report, taken).ifPresent(facts::add);
        return handedIn(report, taken).listing(facts);
    }

    private static List<Labelled> known(Problems.HandIn report, Cases.Case taken) {
        var facts = new ArrayList<Labelled>();
        taken.slip().ifPresent(slip -> facts.add(CaseReading.slip(slip)));
        facts.add(new Labelled(Text.of("report.fact.kind"), about(report.chosen())));
        facts.add(place(report.chosen().place()));
        facts.add(new Labelled(Text.of("follow.fact.office"), Text.verbatim(taken.office())));
        facts.add(new Labelled(
                Text.of("follow.fact.promised"),
                Text.of("follow.promise", new Gap.Count(taken.promisedDays()), new Gap.Day(taken.promisedBy()))));
        facts.add(new Labelled(Text.of("follow.fact.number"), Text.of("value.digits", new Gap.Digits(taken.number()))));
        return facts;
    }

    /** 路灯 · 不亮了, in one line, so that the code and the key that prints stay on the first page. */
    private static Text about(Problems.Chosen chosen) {
        var about = new ArrayList<Text>();
        about.add(Text.verbatim(chosen.name()));
        chosen.trouble().map(Text::verbatim).ifPresent(about::add);
        return Text.joined(about);
    }

    /** That there were words or photos; empty where there were none. */
    private static Optional<Labelled> with(Problems.HandIn report, Cases.Case taken) {
        var with = new ArrayList<Text>();
        report.words().ifPresent(written -> with.add(Text.of("report.words.with")));
        if (taken.photos() > 0) {
            with.add(Text.of("report.photos.count", new Gap.Count(taken.photos())));
        }
        return with.isEmpty()
                ? Optional.empty()
                : Optional.of(new Labelled(Text.of("report.fact.with"), Text.joined(with)));
    }

    private static Notice notHandedIn(ReportState.NotHandedIn failed, Scene scene) {
        return Notice.of(
                        "report.not-handed-in",
                        failed.unsure() ? Notice.Tone.UNPROVEN : Notice.Tone.WARNING,
                        Text.of(failed.unsure() ? "report.unsure" : "report.not-handed-in"),
                        Action.primary(AGAIN, Text.of("action.again")),
                        Action.quiet(HOME, Text.of("action.home")))
                .saying(Text.why(failed.why()))
                .listing(scene.here().windowFacts(Text.of("window.bring.id-card")))
                .because(Optional.of(failed.why()));
    }
}

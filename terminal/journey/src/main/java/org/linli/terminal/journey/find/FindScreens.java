package org.linli.terminal.journey.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linli.terminal.journey.find.FindService.State;
import org.linli.terminal.journey.find.Services.Guide;
import org.linli.terminal.journey.find.Services.Hit;
import org.linli.terminal.journey.kernel.Scene;
import org.linli.terminal.journey.kernel.View;
import org.linli.terminal.journey.kernel.Want;
import org.linli.terminal.journey.screen.Action;
import org.linli.terminal.journey.screen.Audience;
import org.linli.terminal.journey.screen.Entry;
import org.linli.terminal.journey.screen.Field;
import org.linli.terminal.journey.screen.Listing;
import org.linli.terminal.journey.screen.Notice;
import org.linli.terminal.journey.screen.Progress;
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

/** What {@link FindService} shows. */
final class FindScreens {
    static final String HOME = "home";
    static final String AGAIN = "again";
    static final String DEPARTMENTS = "departments";

    /** 孩子上幼儿园要什么材料: nobody types more. */
    private static final int LONGEST = 40;

    private FindScreens() {}

    static String openAction(Hit hit) {
        return switch (hit.kind()) {
            case SERVICE -> "service-" + hit.id();
            case LIFE_EVENT -> "event-" + hit.id();
            case DEPARTMENT -> "department-" + hit.id();
        };
    }

    static View view(State state, Scene scene) {
        return switch (state) {
            case State.Typing typing ->
                View.of(search(typing), new Want.Lookup(FindService.LOOKUP, FindService.FIELD, Want.Index.SERVICES));
            case State.Listed listed -> View.of(listing(listed));
            case State.Opening opening -> View.of(opening());
            case State.Read read -> View.of(shown(read.guide(), scene)).whereAllIsDone();
            case State.NotOpened failed -> View.of(failed(failed));
        };
    }

    private static Screen search(State.Typing typing) {
        return Entry.of(
                        "find.search",
                        Text.of("find.question"),
                        Text.of("find.support"),
                        Field.words(FindService.FIELD, Text.of("find.label"), 1, LONGEST)
                                .like(Text.of("find.example")),
                        Action.quiet(DEPARTMENTS, Text.of("find.departments"))
                                .saying(Text.of("find.departments.support"))
                                .pictured(Action.Picture.COUNTER))
                .finding(new Entry.Found(words(typing.found()), rows(typing.found())));
    }

    /** Before anything is typed the rows are life events; afterwards whatever was found. */
    private static Text words(Services.Found found) {
        if (found.hits().isEmpty()) {
            return Text.of("find.nothing");
        }
        return found.hits().stream().allMatch(hit -> hit.kind() == Hit.Kind.LIFE_EVENT)
                ? Text.of("find.events")
                : Text.of("find.found", new Gap.Count(found.all()));
    }

    private static List<Listing.Row> rows(Services.Found found) {
        return found.hits().stream()
                .map(hit -> new Listing.Row(
                        openAction(hit),
                        Text.verbatim(hit.name()),
                        // Why it was found is no mark: it warns of nothing.
                        hit.why()
                                .map(why -> Text.joined(List.of(hit.about(), why)))
                                .orElse(hit.about()),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(Action.quiet(openAction(hit), Text.verbatim(hit.name())))))
                .toList();
    }

    private static Screen listing(State.Listed listed) {
        boolean departments = listed.question() instanceof Services.ListDepartments;
        return new Listing(
                        departments ? "find.departments" : "find.within",
                        departments
                                ? Text.of("find.departments.question")
                                : Text.verbatim(listed.found().title()),
                        Optional.empty(),
                        Text.of(
                                departments ? "find.departments.listed" : "find.within.listed",
                                new Gap.Count(listed.found().all())),
                        rows(listed.found()),
                        List.of())
                .forEverybody();
    }

    private static Screen opening() {
        return new Progress(
                "find.opening",
                Text.of("find.opening"),
                Optional.empty(),
                Text.of("find.opening.support"),
                List.of(),
                List.of());
    }

    private static Screen failed(State.NotOpened failed) {
        return Notice.of(
                        "find.failed",
                        Notice.Tone.WARNING,
                        Text.of("find.failed"),
                        Action.primary(AGAIN, Text.of("action.again")),
                        Action.quiet(HOME, Text.of("action.home")))
                .saying(Text.why(failed.why()))
                .because(Optional.of(failed.why()));
    }

    private static Screen shown(Guide guide, Scene scene) {
        var actions = new ArrayList<Action>();
        actions.add(Action.primary(HOME, Text.of("find.guide.done")));
        actions.addAll(PrintSheet.offered(scene));
        var reading = guide(guide);
        return new Reading(
                reading.id(),
                reading.question(),
                reading.steps(),
                reading.support(),
                reading.parts(),
                guide.url().map(url -> new Qr(Text.of("find.guide.qr"), url)),
                actions,
                Audience.EVERYBODY);
    }

    /** All that is known of a service, in the order in which somebody wants to know it. */
    static Reading guide(Guide guide) {
        var parts = new ArrayList<Part>();
        parts.add(Part.of(Text.of("find.guide.bring"), materials(guide)));
        parts.add(Part.of(Text.of("find.guide.where"), where(guide)));
        parts.add(Part.of(Text.of("find.guide.terms"), terms(guide)));
        parts.add(Part.of(
                Text.of("find.guide.steps"),
                guide.stages().stream()
                        .map(stage -> Point.of(Sign.NUMBER, Text.verbatim(stage.name()))
                                .saying(Text.verbatim(stage.words())))
                        .toList()));
        parts.add(Part.of(Text.of("find.guide.who"), dots(guide.who())));
        parts.add(Part.of(Text.of("find.guide.basis"), dots(guide.basis())));
        var about = new ArrayList<Reading.Line>();
        about.add(new Sentence(Text.verbatim(guide.notice())));
        guide.unverified().ifPresent(why -> about.add(new Sentence(Text.verbatim(why))));
        parts.add(Part.of(Text.of("find.guide.about"), about));
        return Reading.of("find.guide", Text.verbatim(guide.name()), parts).saying(Text.verbatim(guide.what()));
    }

    private static List<Reading.Line> materials(Guide guide) {
        return guide.materials().isEmpty()
                ? List.of(new Sentence(Text.of("find.guide.nothing")))
                : guide.materials().stream()
                        .map(material -> (Reading.Line) Point.of(Sign.DOT, Text.verbatim(material.name()))
                                .saying(form(material)))
                        .toList();
    }

    private static Text form(Services.Material material) {
        var words = new ArrayList<Text>();
        words.add(Text.of(
                switch (material.form()) {
                    case ORIGINAL -> "find.form.original";
                    case COPY -> "find.form.copy";
                    case ORIGINAL_AND_COPY -> "find.form.original-and-copy";
                    case FORM -> "find.form.form";
                    case PHOTO -> "find.form.photo";
                    case ELECTRONIC -> "find.form.electronic";
                }));
        if (material.copies() > 1) {
            words.add(Text.of("find.copies", new Gap.Count(material.copies())));
        }
        material.note().ifPresent(note -> words.add(Text.verbatim(note)));
        return Text.joined(words);
    }

    private static List<Reading.Line> where(Guide guide) {
        return List.of(
                Fact.of(Text.of("find.fact.department"), Text.verbatim(guide.department())),
                Fact.of(Text.of("find.fact.place"), Text.verbatim(guide.place())),
                Fact.of(Text.of("find.fact.hours"), Text.verbatim(guide.hours())),
                Fact.of(Text.of("find.fact.phone"), Text.of("value.digits", new Gap.Phone(guide.phone()))));
    }

    private static List<Reading.Line> terms(Guide guide) {
        var facts = new ArrayList<Reading.Line>();
        if (guide.once()) {
            facts.add(Fact.of(Text.of("find.fact.visits"), Text.of("find.guide.once")));
        }
        facts.add(Fact.of(Text.of("find.fact.promised"), limit(guide.promised())));
        guide.legal().ifPresent(limit -> facts.add(Fact.of(Text.of("find.fact.legal"), limit(limit))));
        facts.add(Fact.of(Text.of("find.fact.fee"), Text.verbatim(guide.fee())));
        facts.add(Fact.of(Text.of("find.fact.result"), Text.verbatim(guide.result())));
        facts.add(Fact.of(
                Text.of("find.fact.delivery"),
                Text.joined(guide.delivery().stream()
                        .map(way -> Text.of(
                                switch (way) {
                                    case AT_WINDOW -> "find.delivery.window";
                                    case BY_POST -> "find.delivery.post";
                                    case ELECTRONIC -> "find.delivery.electronic";
                                    case AT_TERMINAL -> "find.delivery.terminal";
                                }))
                        .toList())));
        return facts;
    }

    private static Text limit(Services.Limit limit) {
        return switch (limit.kind()) {
            case AT_ONCE -> Text.of("find.limit.at-once");
            case WORKING -> Text.of("find.limit.working", new Gap.Count(limit.days()));
            case CALENDAR -> Text.of("find.limit.calendar", new Gap.Count(limit.days()));
        };
    }

    private static List<Point> dots(List<String> lines) {
        return lines.stream()
                .map(line -> Point.of(Sign.DOT, Text.verbatim(line)))
                .toList();
    }
}

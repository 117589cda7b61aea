package org.linli.terminal.journey.notice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.linli.terminal.journey.kernel.Scene;
import org.linli.terminal.journey.kernel.View;
import org.linli.terminal.journey.notice.Notices.Headline;
import org.linli.terminal.journey.notice.Notices.Kind;
import org.linli.terminal.journey.notice.ReadNotices.State;
import org.linli.terminal.journey.screen.Action;
import org.linli.terminal.journey.screen.Listing;
import org.linli.terminal.journey.screen.Notice;
import org.linli.terminal.journey.screen.Progress;
import org.linli.terminal.journey.screen.Reading;
import org.linli.terminal.journey.screen.Screen;
import org.linli.terminal.journey.screen.Text;
import org.linli.terminal.journey.screen.Text.Gap;
import org.linli.terminal.journey.sheet.PrintSheet;

/** What {@link ReadNotices} shows. */
final class NoticeScreens {
    static final String HOME = "home";
    static final String AGAIN = "again";
    static final String KINDS = "kinds";

    private NoticeScreens() {}

    static String openAction(Headline notice) {
        return "notice-" + notice.id();
    }

    static String kindAction(Kind kind) {
        return "kind-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static View view(State state, Scene scene) {
        return switch (state) {
            case State.Opening opening -> View.of(opening());
            case State.NotOpened failed -> View.of(failed(failed));
            case State.Listed listed -> View.of(listing(listed)).whereAllIsDone();
            case State.ByKind kinds -> View.of(kinds(kinds.board())).whereAllIsDone();
            case State.Read read -> View.of(shown(read.notice(), scene)).whereAllIsDone();
        };
    }

    private static Screen opening() {
        return new Progress(
                "notice.opening",
                Text.of("find.opening"),
                Optional.empty(),
                Text.of("find.opening.support"),
                List.of(),
                List.of());
    }

    private static Screen failed(State.NotOpened failed) {
        return Notice.of(
                        "notice.failed",
                        Notice.Tone.WARNING,
                        Text.of("find.failed"),
                        Action.primary(AGAIN, Text.of("action.again")),
                        Action.quiet(HOME, Text.of("action.home")))
                .saying(Text.why(failed.why()))
                .because(Optional.of(failed.why()));
    }

    private static Screen listing(State.Listed listed) {
        var notices = listed.board().notices().stream()
                .filter(notice ->
                        listed.within().filter(kind -> kind != notice.about()).isEmpty())
                .toList();
        return new Listing(
                        "notice.list",
                        listed.within().map(Notices::name).orElseGet(() -> Text.of("notice.question")),
                        Optional.empty(),
                        support(listed.board(), notices.size()),
                        notices.stream().map(NoticeScreens::row).toList(),
                        listed.within().isEmpty()
                                ? List.of(Action.quiet(KINDS, Text.of("notice.by-kind"))
                                        .saying(Text.of("notice.by-kind.support")))
                                : List.of())
                .forEverybody();
    }

    /** Without a line it says how old this is. */
    private static Text support(Notices.Board board, int count) {
        return board.asOf()
                .map(at -> Text.of("notice.as-of", new Gap.Day(at.toLocalDate()), new Gap.Clock(at.toLocalTime())))
                .orElseGet(
                        () -> count == 0 ? Text.of("notice.nothing") : Text.of("notice.listed", new Gap.Count(count)));
    }

    private static Listing.Row row(Headline notice) {
        return new Listing.Row(
                notice.id(),
                Text.verbatim(notice.title()),
                Text.joined(
                        List.of(Notices.name(notice.about()), Text.of("value.day", new Gap.Day(notice.published())))),
                Optional.empty(),
                mark(notice),
                Optional.of(Action.quiet(openAction(notice), Text.of("notice.open"))));
    }

    private static Optional<Text> mark(Headline notice) {
        return notice.urgent()
                ? Optional.of(Text.of("notice.urgent"))
                : notice.pinned() ? Optional.of(Text.of("notice.pinned")) : Optional.empty();
    }

    private static Screen kinds(Notices.Board board) {
        return new Listing(
                        "notice.kinds",
                        Text.of("notice.by-kind"),
                        Optional.empty(),
                        Text.of("notice.kinds.support"),
                        Arrays.stream(Kind.values())
                                .flatMap(kind -> row(kind, board).stream())
                                .toList(),
                        List.of())
                .forEverybody();
    }

    private static Optional<Listing.Row> row(Kind kind, Notices.Board board) {
        long count = board.notices().stream()
                .filter(notice -> notice.about() == kind)
                .count();
        return count == 0
                ? Optional.empty()
                : Optional.of(new Listing.Row(
                        kind.name(),
                        Notices.name(kind),
                        Text.of("notice.count", new Gap.Count(count)),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(Action.quiet(kindAction(kind), Text.of("notice.open")))));
    }

    private static Screen shown(Notices.Whole notice, Scene scene) {
        var actions = new ArrayList<Action>();
        actions.add(Action.primary(HOME, Text.of("notice.done")));
        if (scene.has(Scene.Facility.RECEIPT_PRINTER)) {
            actions.add(Action.quiet(PrintSheet.PRINT, Text.of("notice.print")).pictured(Action.Picture.PRINTER));
        }
        var reading = notice(notice);
        return new Reading(
                        reading.id(),
                        reading.question(),
                        reading.steps(),
                        reading.support(),
                        reading.parts(),
                        Optional.empty(),
                        actions)
                .forEverybody();
    }

    /** Who says so since when, and until when it holds. */
    private static List<Text> said(Headline notice) {
        var said = new ArrayList<Text>();
        said.add(Text.verbatim(notice.publisher()));
        said.add(Text.of("value.date", new Gap.Date(notice.published())));
        notice.until().ifPresent(day -> said.add(Text.of("notice.until", new Gap.Date(day))));
        return said;
    }

    static Reading notice(Notices.Whole notice) {
        var parts = new ArrayList<Reading.Part>();
        for (var part : notice.parts()) {
            parts.add(new Reading.Part(
                    part.heading().map(Text::verbatim),
                    part.lines().stream()
                            .<Reading.Line>map(line -> new Reading.Sentence(Text.verbatim(line)))
                            .toList()));
        }
        parts.add(Reading.Part.plain(List.of(new Reading.Sentence(Text.verbatim(notice.notice())))));
        var headline = notice.headline();
        return Reading.of("notice.read", Text.verbatim(headline.title()), parts).saying(Text.joined(said(headline)));
    }
}

package org.linli.terminal.journey.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.linli.foundation.code.Code;
import org.linli.terminal.journey.kernel.Scene;
import org.linli.terminal.journey.kernel.View;
import org.linli.terminal.journey.record.LookUp.Standing;
import org.linli.terminal.journey.record.LookUp.State;
import org.linli.terminal.journey.record.Registers.Found;
import org.linli.terminal.journey.record.Registers.Kind;
import org.linli.terminal.journey.screen.Action;
import org.linli.terminal.journey.screen.Listing;
import org.linli.terminal.journey.screen.Notice;
import org.linli.terminal.journey.screen.Progress;
import org.linli.terminal.journey.screen.Reading;
import org.linli.terminal.journey.screen.Screen;
import org.linli.terminal.journey.screen.Text;
import org.linli.terminal.journey.screen.Text.Gap;
import org.linli.terminal.journey.sheet.PrintSheet;

/** What {@link LookUp} shows. */
final class RecordScreens {
    static final String HOME = "home";
    static final String AGAIN = "again";
    static final String EARLIER = "earlier";
    static final String LATER = "later";
    static final String LIST = "list";

    private RecordScreens() {}

    static String openAction(Kind kind) {
        return "open-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static View view(State state, Scene scene) {
        return switch (state) {
            case State.Identifying identifying -> View.of(opening());
            case State.Opening opening -> View.of(opening());
            case State.NotOpened failed -> View.of(failed(failed.why()));
            case State.Listed listed -> View.of(listing(listed)).whereAllIsDone();
            case State.Read read ->
                View.of(
                                read.folder().row(read.kind()).standing() instanceof Standing.Here here
                                        ? reading(here.found(), read.page(), scene)
                                        : opening())
                        .whereAllIsDone();
        };
    }

    private static Screen opening() {
        return new Progress(
                "record.opening",
                Text.of("record.opening"),
                Optional.empty(),
                Text.of("bills.finding.support"),
                List.of(),
                List.of());
    }

    private static Screen failed(Code why) {
        return Notice.of(
                        "record.failed",
                        Notice.Tone.WARNING,
                        Text.of("record.failed"),
                        Action.primary(AGAIN, Text.of("action.again")),
                        Action.quiet(HOME, Text.of("action.home")))
                .saying(Text.why(why))
                .because(Optional.of(why));
    }

    static Text title(Kind kind) {
        return Text.of(
                switch (kind) {
                    case PENSION -> "record.pension";
                    case MEDICAL -> "record.medical";
                    case HOUSING_FUND -> "record.fund";
                    case SUBSIDIES -> "record.subsidies";
                    case INSURANCE -> "record.insurance";
                });
    }

    private static Screen listing(State.Listed listed) {
        return new Listing(
                "record.list",
                Text.of("record.question"),
                Optional.empty(),
                Text.of("record.list.support"),
                listed.folder().rows().stream().map(RecordScreens::row).toList(),
                List.of(Action.primary(HOME, Text.of("record.done"))));
    }

    private static Listing.Row row(LookUp.Row row) {
        return switch (row.standing()) {
            case Standing.Awaited awaited ->
                new Listing.Row(
                        row.of().name(),
                        title(row.of()),
                        Text.of("record.awaited"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
            case Standing.Here(Found found) ->
                new Listing.Row(
                        row.of().name(),
                        title(row.of()),
                        RecordPages.line(found),
                        Optional.empty(),
                        RecordPages.mark(found),
                        Optional.of(Action.quiet(openAction(row.of()), Text.of("record.open"))));
            case Standing.Missing(Code why)
            when why.equals(LookUp.NOTHING) ->
                new Listing.Row(
                        row.of().name(),
                        title(row.of()),
                        Text.why(why),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
            case Standing.Missing(Code why) ->
                new Listing.Row(
                        row.of().name(),
                        title(row.of()),
                        Text.why(why),
                        Optional.empty(),
                        Optional.of(Text.of("record.missing")),
                        Optional.of(Action.quiet(openAction(row.of()), Text.of("action.again"))));
        };
    }

    private static Screen reading(Found found, int page, Scene scene) {
        var spans = Span.of(found);
        var actions = new ArrayList<Action>();
        actions.add(Action.primary(LIST, Text.of("record.list")));
        if (page + 1 < spans.size()) {
            actions.add(Action.quiet(EARLIER, Text.of("record.see", years(spans.get(page + 1)))));
        }
        if (page > 0) {
            actions.add(Action.quiet(LATER, Text.of("record.see", years(spans.get(page - 1)))));
        }
        if (scene.has(Scene.Facility.RECEIPT_PRINTER)) {
            actions.add(Action.quiet(PrintSheet.PRINT, Text.of("record.print"))
                    .saying(Text.of("record.print.support"))
                    .pictured(Action.Picture.PRINTER));
        }
        var reading = RecordPages.reading(found, page);
        return new Reading(
                reading.id(),
                reading.question(),
                reading.steps(),
                reading.support(),
                reading.parts(),
                Optional.empty(),
                actions);
    }

    /** 2025 年, or 2007 至 2016 年. */
    static Gap years(Span span) {
        return new Gap.Words(
                span.from() == span.to()
                        ? Text.of("record.year", year(span.to()))
                        : Text.of("record.years", year(span.from()), year(span.to())));
    }

    private static Gap year(int year) {
        return new Gap.Digits(Integer.toString(year));
    }
}

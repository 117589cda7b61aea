package org.linli.terminal.journey.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linli.terminal.journey.history.LookBack.Past;
import org.linli.terminal.journey.history.LookBack.State;
import org.linli.terminal.journey.kernel.Scene;
import org.linli.terminal.journey.kernel.View;
import org.linli.terminal.journey.screen.Action;
import org.linli.terminal.journey.screen.Labelled;
import org.linli.terminal.journey.screen.Listing;
import org.linli.terminal.journey.screen.Notice;
import org.linli.terminal.journey.screen.Progress;
import org.linli.terminal.journey.screen.Qr;
import org.linli.terminal.journey.screen.Screen;
import org.linli.terminal.journey.screen.Text;
import org.linli.terminal.journey.screen.Text.Gap;
import org.linli.terminal.journey.sheet.PrintSheet;

/** What {@link LookBack} shows. */
final class LookBackScreens {
    private LookBackScreens() {}

    static String openAction(int index) {
        return "open-" + (index + 1);
    }

    static View view(State state, Scene scene) {
        return switch (state) {
            case State.Identifying identifying -> View.of(finding());
            case State.Finding finding -> View.of(finding());
            case State.NotFound failed -> View.of(notFound(failed, scene));
            case State.Listed listed -> View.of(listed.payments().isEmpty() ? none() : listing(listed));
            case State.Opened opened -> View.of(opened(opened.payment(), scene));
        };
    }

    private static Screen finding() {
        return new Progress(
                "history.finding",
                Text.of("history.finding"),
                Optional.empty(),
                Text.of("bills.finding.support"),
                List.of(),
                List.of());
    }

    static Notice notFound(State.NotFound failed, Scene scene) {
        return Notice.of(
                        "history.failed",
                        Notice.Tone.WARNING,
                        Text.of("history.failed.question"),
                        Action.primary("again", Text.of("action.again")),
                        Action.quiet("home", Text.of("action.home")))
                .saying(Text.why(failed.why()))
                .listing(scene.here().windowFacts(Text.of("window.bring.id-card")))
                .offering(PrintSheet.offered(scene))
                .because(Optional.of(failed.why()));
    }

    private static Screen none() {
        return Notice.of(
                        "history.none",
                        Notice.Tone.PLAIN,
                        Text.of("history.none.question"),
                        Action.primary("home", Text.of("action.home")))
                .saying(Text.of("history.none.paragraph"));
    }

    private static Screen listing(State.Listed listed) {
        var rows = new ArrayList<Listing.Row>();
        for (int i = 0; i < listed.payments().size(); i++) {
            var past = listed.payments().get(i);
            rows.add(new Listing.Row(
                    past.paymentId(),
                    past.title(),
                    Text.of("value.date", new Gap.Date(past.day())),
                    Optional.of(Text.of("value.amount", new Gap.Amount(past.total()))),
                    past.returned() ? Optional.of(Text.of("history.returned")) : Optional.empty(),
                    Optional.of(Action.quiet(openAction(i), Text.of("history.open")))));
        }
        return new Listing(
                "history.list",
                Text.of("history.question"),
                Optional.empty(),
                Text.of("history.support"),
                rows,
                List.of(Action.primary("home", Text.of("bills.done.finish"))));
    }

    private static Screen opened(Past past, Scene scene) {
        var facts = new ArrayList<Labelled>();
        facts.add(new Labelled(Text.of("history.for"), past.title()));
        facts.add(new Labelled(Text.of("fact.amount"), Text.of("value.amount", new Gap.Amount(past.total()))));
        facts.add(new Labelled(Text.of("history.day"), Text.of("value.date", new Gap.Date(past.day()))));
        past.receiptNumber()
                .ifPresent(number -> facts.add(
                        new Labelled(Text.of("fact.receipt"), Text.of("value.digits", new Gap.Digits(number)))));
        boolean prints = scene.has(Scene.Facility.RECEIPT_PRINTER)
                && past.receiptNumber().isPresent();
        return Notice.of(
                        "history.receipt",
                        Notice.Tone.PLAIN,
                        Text.of("history.receipt.question"),
                        Action.primary("home", Text.of("bills.done.finish")))
                .saying(Text.of(past.returned() ? "pay.refunded.part" : "receipt.take.support"))
                .listing(facts)
                .toTakeAway(past.receiptUrl().map(url -> new Qr(Text.of("receipt.qr"), url)))
                .offering(
                        prints
                                ? List.of(Action.quiet("print", Text.of("history.print"))
                                        .saying(Text.of("history.print.support"))
                                        .pictured(Action.Picture.PRINTER))
                                : List.of());
    }
}

package org.linli.terminal.journey.sample;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.foundation.money.Fen;
import org.linli.terminal.journey.screen.Action;
import org.linli.terminal.journey.screen.Entry;
import org.linli.terminal.journey.screen.Field;
import org.linli.terminal.journey.screen.Labelled;
import org.linli.terminal.journey.screen.Listing;
import org.linli.terminal.journey.screen.Offer;
import org.linli.terminal.journey.screen.Qr;
import org.linli.terminal.journey.screen.Screen;
import org.linli.terminal.journey.screen.Text;
import org.linli.terminal.journey.screen.Text.Gap;

/** Extremes of the kinds of screen in which residents type, scan and look up, beyond what one journey shows of them. */
final class SampleKinds {
    private static final Optional<Screen.Steps> FIRST = Optional.of(new Screen.Steps(Text.of("bills.journey"), 1, 4));

    private SampleKinds() {}

    static void all(Map<String, Screen> all) {
        var label = Text.of("identify.number.label");
        all.put("kind-entry-letters", entry("kind.letters", Field.lettersAndDigits("account", label, 4, 20)));
        all.put("kind-entry-secret", entry("kind.secret", Field.secret("code", label, 6, 6)));
        all.put(
                "kind-entry-trouble",
                entry(
                                "kind.trouble",
                                Field.digits("account", label, 8, 12)
                                        .groupedBy(4)
                                        .like(Text.of("identify.number.example")))
                        .after(Optional.of(Text.of("bills.none-found.question"))));
        all.put("kind-offer", offer());
        all.put("kind-listing-long", listing());
    }

    private static Entry entry(String id, Field field) {
        return Entry.of(
                        id,
                        Text.of("identify.number.question"),
                        Text.of("identify.number.support"),
                        field,
                        Action.primary("find", Text.of("identify.number.next"))
                                .saying(Text.of("identify.number.next.support")))
                .at(FIRST);
    }

    private static Offer offer() {
        return new Offer(
                "kind.offer",
                Text.of("pay.qr.question"),
                FIRST,
                Text.of("pay.qr.support"),
                new Qr(Text.of("pay.qr.caption"), "https://linli.example/q/" + "0123456789ABCDEF".repeat(8)),
                Fen.of(12_345_67L),
                Optional.of(Duration.ofSeconds(241)),
                Text.of("pay.qr.waiting"),
                Optional.of(Text.of("pay.refused.question")),
                List.of(new Labelled(
                        Text.of("fact.order"), Text.of("value.digits", new Gap.Digits("T0120261121000042")))),
                List.of(Action.quiet("cancel", Text.of("pay.code.cancel"))));
    }

    private static Listing listing() {
        var rows = new ArrayList<Listing.Row>();
        for (int i = 1; i <= 14; i++) {
            rows.add(new Listing.Row(
                    "r" + i,
                    Text.joined(List.of(Text.of("bill.power"), Text.of("bill.medical-insurance"))),
                    Text.of(
                            "value.date",
                            new Gap.Date(LocalDate.of(2026, 11, 21).minusDays(i * 9L))),
                    Optional.of(Text.of("value.amount", new Gap.Amount(Fen.of(9_672L * i)))),
                    i == 3 ? Optional.of(Text.of("pay.refunded.done.question")) : Optional.empty(),
                    i == 5 ? Optional.empty() : Optional.of(Action.quiet("open-" + i, Text.of("history.open")))));
        }
        return new Listing(
                "kind.listing",
                Text.of("history.question"),
                Optional.empty(),
                Text.of("history.support"),
                rows,
                List.of(Action.primary("home", Text.of("action.home"))));
    }
}

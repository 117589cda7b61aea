package org.linli.rehearsal.gallery;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.linli.terminal.core.session.OverSamples;
import org.linli.terminal.core.session.Shown;
import org.linli.terminal.journey.sample.Samples;
import org.linli.terminal.journey.screen.Entry;

/** Every screen there is, and everything that can lie over one. */
final class Exhibits {
    private Exhibits() {}

    static List<Exhibit> all() {
        var all = new ArrayList<Exhibit>();
        Samples.all().forEach((name, screen) -> {
            var exhibit = Exhibit.of(name, screen);
            all.add(name.equals("home-offline") ? exhibit.offline() : exhibit);
            if (screen instanceof Entry) {
                all.add(exhibit.named(name + "-typed").withTheFieldFull());
            }
        });
        all.addAll(around());
        return List.copyOf(all);
    }

    /** What a screen can meet: something over it, 放大字 open, no network, a keyboard. */
    private static List<Exhibit> around() {
        var review = Exhibit.of("over", Samples.named("bills-review"));
        var bills = Exhibit.of("bills", Samples.named("bills-few"));
        var all = new ArrayList<Exhibit>();
        OverSamples.all(Samples.premises())
                .forEach((name, lying) -> all.add(review.named("over-" + name).under(lying)));
        all.add(review.named("offline-review").offline());
        all.add(Exhibit.of("home", Samples.named("home"))
                .named("home-larger-text")
                .touching("larger"));
        all.add(bills.named("bills-larger-text").touching("larger"));
        all.add(bills.named("bills-keyboard").withFocusSeen());
        all.add(review.named("over-keyboard")
                .under(Objects.requireNonNull(
                        OverSamples.all(Samples.premises()).get("leaving")))
                .withFocusSeen());
        all.add(bills.named("rehearsal-bills").rehearsing());
        all.add(review.named("rehearsal-review").rehearsing());
        all.add(Exhibit.of("home", Samples.named("home"))
                .named("phones-can-join")
                .open());
        all.add(bills.named("phones-one-here").withAPhone());
        all.add(bills.named("phones-two-practising").withTwoPhones());
        all.add(Exhibit.of("receipt", Samples.named("receipt-take"))
                .named("receipt-finished")
                .with(new Shown.Bar(false, true, true, Shown.Leaving.FINISHED)));
        all.add(Exhibit.of("pay", Samples.named("pay-confirming"))
                .named("pay-confirming-mute")
                .with(new Shown.Bar(false, false, true, Shown.Leaving.NONE)));
        return all;
    }
}

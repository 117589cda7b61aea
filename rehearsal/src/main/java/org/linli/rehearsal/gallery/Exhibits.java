package org.linli.rehearsal.gallery;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.linli.terminal.core.session.OverSamples;
import org.linli.terminal.core.session.Shown;
import org.linli.terminal.journey.sample.Samples;
import org.linli.terminal.journey.screen.Entry;

/** Every screen there is, and everything that can lie over one. */
final class Exhibits {
    /** Somebody stands before an open machine. */
    private static final String ATTENDANCE = "attend";

    /** Front pages of a machine with devices. */
    private static final Set<String> WITH_DEVICES =
            Set.of("home", "home-no-printer", "home-no-reader", "home-closed", "home-larger-text", "phones-can-join");

    private Exhibits() {}

    /** Of each face. */
    static List<Exhibit> of(Stand stand) {
        return switch (stand) {
            case Stand.Kiosk kiosk -> all();
            case Stand.Television television -> onTelevision();
        };
    }

    /** What a touch screen shows, except to whoever repairs it, and what only a television has. */
    static List<Exhibit> onTelevision() {
        var all = new ArrayList<Exhibit>();
        all().stream()
                .filter(exhibit -> !exhibit.name().startsWith(ATTENDANCE) && !exhibit.ringed())
                .filter(exhibit -> !WITH_DEVICES.contains(exhibit.name()))
                .forEach(all::add);
        var review = Exhibit.of("bills-review", Samples.named("bills-review"));
        var home = Exhibit.of("home-television", Samples.named("home-television"));
        all.add(home.named("tv-home-with-a-phone").open());
        all.add(home.named("tv-larger-text").touching("larger"));
        all.add(review.named("tv-closed").touching(Exhibit.CLOSED));
        all.add(review.named("tv-resume").closedAndOpened());
        all.add(review.named("tv-veil-bills").veiled());
        all.add(Exhibit.of("history", Samples.named("history-list"))
                .named("tv-veil")
                .veiled());
        all.add(Exhibit.of("bills", Samples.named("bills-few"))
                .named("tv-review-with-a-phone")
                .withAPhone());
        return List.copyOf(all);
    }

    /** What hangs anywhere. */
    static List<String> names() {
        var names = new LinkedHashSet<String>();
        all().forEach(exhibit -> names.add(exhibit.name()));
        onTelevision().forEach(exhibit -> names.add(exhibit.name()));
        names.addAll(HandsetTour.states());
        return List.copyOf(names);
    }

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

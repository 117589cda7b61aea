package org.linli.rehearsal.gallery;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linli.terminal.core.session.Shown;
import org.linli.terminal.core.session.Shown.Over;
import org.linli.terminal.journey.sample.Samples;
import org.linli.terminal.journey.screen.Action;
import org.linli.terminal.journey.screen.DevicePrompt;
import org.linli.terminal.journey.screen.Entry;
import org.linli.terminal.journey.screen.Notice;
import org.linli.terminal.journey.screen.Notice.Tone;
import org.linli.terminal.journey.screen.Text;
import org.linli.terminal.journey.screen.Text.Gap;

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
        for (Over lying : overs()) {
            all.add(review.named("over-" + name(lying)).under(lying));
        }
        all.add(review.named("offline-review").offline());
        all.add(Exhibit.of("home", Samples.named("home"))
                .named("home-larger-text")
                .touching("larger"));
        all.add(bills.named("bills-larger-text").touching("larger"));
        all.add(bills.named("bills-keyboard").withFocusSeen());
        all.add(review.named("over-keyboard").under(leaving()).withFocusSeen());
        all.add(Exhibit.of("receipt", Samples.named("receipt-take"))
                .named("receipt-finished")
                .with(new Shown.Bar(false, true, true, Shown.Leaving.FINISHED)));
        all.add(Exhibit.of("pay", Samples.named("pay-confirming"))
                .named("pay-confirming-mute")
                .with(new Shown.Bar(false, false, true, Shown.Leaving.NONE)));
        return all;
    }

    /** One of each kind that can lie over a screen. */
    static List<Over> overs() {
        return List.of(idle(), leaving(), takeCard(), helping());
    }

    private static String name(Over lying) {
        return switch (lying) {
            case Over.IdleWarning idle -> "idle";
            case Over.AskingToLeave leaving -> "leaving";
            case Over.TakeCard card -> "take-card";
            case Over.Helping helping -> "help";
        };
    }

    private static Over idle() {
        return new Over.IdleWarning(
                Notice.of(
                                "over.idle",
                                Tone.PLAIN,
                                Text.of("idle.question"),
                                Action.primary("stay", Text.of("idle.stay")),
                                Action.quiet("go", Text.of("idle.leave")))
                        .saying(Text.of("idle.paragraph", new Gap.Count(38))),
                Duration.ofSeconds(38));
    }

    private static Over leaving() {
        return new Over.AskingToLeave(Notice.of(
                        "over.leave",
                        Tone.WARNING,
                        Text.of("leave.question"),
                        Action.primary("stay", Text.of("leave.stay")),
                        Action.quiet("go", Text.of("leave.go")))
                .saying(Text.of("leave.paragraph.money")));
    }

    private static Over takeCard() {
        var place = DevicePrompt.Place.ID_CARD_READER;
        var notice = Notice.of(
                        "over.card",
                        Tone.WARNING,
                        Text.of("card-left.question"),
                        Action.quiet("help", Text.of("card-left.help")))
                .saying(
                        Text.of(
                                "card-left.where",
                                new Gap.Words(Samples.premises().whereIs(place))),
                        Text.of("card-left.paragraph"));
        return new Over.TakeCard(notice, place, 1);
    }

    private static Over helping() {
        return new Over.Helping(new Notice(
                "over.help",
                Tone.PLAIN,
                Text.of("help.question"),
                Optional.empty(),
                List.of(Text.of("help.paragraph"), Text.of("help.paragraph.keep")),
                Samples.premises().windowFacts(Text.of("window.bring.id-card")),
                Optional.empty(),
                Optional.empty(),
                List.of(Action.primary("stay", Text.of("help.close")))));
    }
}

package org.linli.terminal.journey.bill;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.linli.foundation.code.Code;
import org.linli.foundation.money.Fen;
import org.linli.terminal.journey.kernel.Scene;
import org.linli.terminal.journey.kernel.View;
import org.linli.terminal.journey.screen.Action;
import org.linli.terminal.journey.screen.Labelled;
import org.linli.terminal.journey.screen.Menu;
import org.linli.terminal.journey.screen.Notice;
import org.linli.terminal.journey.screen.Pick;
import org.linli.terminal.journey.screen.Progress;
import org.linli.terminal.journey.screen.Review;
import org.linli.terminal.journey.screen.Screen;
import org.linli.terminal.journey.screen.Text;
import org.linli.terminal.journey.screen.Text.Gap;
import org.linli.terminal.journey.sheet.PrintSheet;

/** What {@link PayBill} shows. */
final class BillScreens {
    static final Code RESIDENT_UNKNOWN = Code.of("bill.resident-unknown");

    private static final int STEPS = 4;

    private BillScreens() {}

    static Optional<Screen.Steps> steps(int step) {
        return Optional.of(new Screen.Steps(Text.of("bills.journey"), step, STEPS));
    }

    static String homeAction(int home) {
        return home == Chosen.ALL ? "home-all" : "home-" + (home + 1);
    }

    static View view(PayBillState state, Scene scene) {
        return switch (state) {
            case PayBillState.Identifying identifying -> View.of(finding(1));
            case PayBillState.Finding finding -> View.of(finding(2));
            case PayBillState.NotFound failed -> View.of(notFound(failed, scene));
            case PayBillState.ChoosingHome choosing -> View.of(homes(choosing));
            case PayBillState.NothingDue nothing -> View.of(nothingDue(nothing.chosen(), scene));
            case PayBillState.Picking picking -> View.of(pick(picking.chosen()));
            case PayBillState.ChoosingAmount choosing -> View.of(BillChoices.menu(choosing));
            case PayBillState.Reviewing reviewing -> View.of(review(reviewing.chosen(), scene));
            case PayBillState.ChoosingWay choosing -> View.of(PayWays.menu(choosing, scene));
            case PayBillState.AtTheWindow window -> View.of(PayWays.window(scene));
            case PayBillState.Changed changed -> View.of(changed(changed));
            // Covered by the called journey; pinned, because money may be on its way while the two change places.
            case PayBillState.Paying paying -> View.pinned(finding(4));
            case PayBillState.Printing printing -> View.pinned(finding(4));
            case PayBillState.PrintingSlip printing -> View.of(finding(4));
            case PayBillState.AskingForMore asking -> SecondBill.view(asking, scene);
        };
    }

    private static Screen finding(int step) {
        return new Progress(
                "bills.finding",
                Text.of("bills.finding"),
                steps(step),
                Text.of("bills.finding.support"),
                List.of(),
                List.of());
    }

    private static Screen notFound(PayBillState.NotFound failed, Scene scene) {
        boolean stranger = failed.why().equals(RESIDENT_UNKNOWN);
        return Notice.of(
                        stranger ? "bills.none-found" : "bills.failed",
                        stranger ? Notice.Tone.PLAIN : Notice.Tone.WARNING,
                        Text.of(stranger ? "bills.none-found.question" : "bills.failed.question"),
                        stranger
                                ? Action.primary("other-card", Text.of("bills.none-found.other-card"))
                                : Action.primary("again", Text.of("action.again")),
                        Action.quiet("home", Text.of("action.home")))
                .at(steps(2))
                .saying(Text.why(failed.why()))
                .listing(scene.here().windowFacts(Text.of("window.bring.bill")))
                .offering(PrintSheet.offered(scene))
                .because(stranger ? Optional.empty() : Optional.of(failed.why()));
    }

    private static Screen homes(PayBillState.ChoosingHome choosing) {
        var homes = choosing.found().homes();
        var actions = new ArrayList<Action>();
        for (int i = 0; i < homes.size(); i++) {
            actions.add(
                    Action.verb(homeAction(i), Action.Picture.BILL, homes.get(i).about(), owed(homes.get(i))));
        }
        var all = choosing.found().together();
        actions.add(Action.verb(homeAction(Chosen.ALL), Action.Picture.BILL, Text.of("bills.home.all"), owed(all)));
        return new Menu("bills.home", Text.of("bills.home.question"), steps(2), Optional.empty(), actions);
    }

    private static Text owed(Business.Home home) {
        var payable = home.bills().stream().filter(DueBill::payable).toList();
        return payable.isEmpty()
                ? Text.of("bills.home.none")
                : Text.of(
                        "bills.home.count",
                        new Gap.Count(payable.size()),
                        new Gap.Amount(Fen.sum(payable.stream().map(DueBill::amount))));
    }

    private static Screen nothingDue(Chosen chosen, Scene scene) {
        var bills = chosen.home().bills();
        boolean look = bills.stream().anyMatch(bill -> bill.standing() == DueBill.Standing.DISPUTED);
        var paragraphs = new ArrayList<Text>();
        paragraphs.add(Text.of(look ? "bills.nothing.paragraph.look" : "bills.nothing.paragraph"));
        var facts = new ArrayList<Labelled>();
        bills.forEach(bill ->
                facts.add(new Labelled(bill.title(), mark(bill).orElseGet(() -> Text.of("bill.nothing-due")))));
        if (look) {
            facts.addAll(scene.here().windowFacts(Text.of("window.bring.bill")));
        }
        return Notice.of(
                        "bills.nothing",
                        Notice.Tone.GOOD,
                        Text.of("bills.nothing.question"),
                        Action.primary("home", Text.of("bills.done.finish")))
                .at(steps(2))
                .saying(paragraphs)
                .listing(facts)
                .offering(look ? PrintSheet.offered(scene) : List.of());
    }

    /**
     * Overdue ones first, then what is due, then what is only there to be seen. What this home owes is ticked; of several
     * homes together nothing is, for a sum over homes is asked for and not assumed.
     */
    private static Screen pick(Chosen chosen) {
        var bills = chosen.home().bills().stream()
                .sorted(Comparator.comparingInt(BillScreens::order))
                .toList();
        var owed = chosen.place() == Chosen.ALL
                ? Set.<String>of()
                : bills.stream().filter(DueBill::payable).map(DueBill::id).collect(Collectors.toSet());
        var actions = new ArrayList<Action>();
        actions.add(Action.primary("review", Text.of("bills.continue", new Gap.TickedSum()))
                .saying(Text.of("bills.continue.support")));
        actions.addAll(BillChoices.actions(chosen));
        return new Pick(
                "bills.pick",
                Text.of("bills.question"),
                steps(2),
                whose(chosen, bills),
                bills.stream().map(BillScreens::row).toList(),
                chosen.rows().isEmpty() ? owed : Set.copyOf(chosen.rows()),
                1,
                actions);
    }

    /** Whose and where, masked; and what of it is overdue. */
    private static Text whose(Chosen chosen, List<DueBill> bills) {
        var pieces = new ArrayList<Text>();
        chosen.found().resident().ifPresent(name -> pieces.add(Text.of("value.masked", new Gap.Masked(name))));
        pieces.add(chosen.home().about());
        var overdue = bills.stream()
                .filter(bill -> bill.payable() && bill.standing() == DueBill.Standing.ARREARS)
                .toList();
        if (!overdue.isEmpty()) {
            pieces.add(Text.of(
                    "bills.overdue",
                    new Gap.Count(overdue.size()),
                    new Gap.Amount(Fen.sum(overdue.stream().map(DueBill::amount)))));
        }
        return Text.joined(pieces);
    }

    private static int order(DueBill bill) {
        if (!bill.payable() && !bill.wantsChoice()) {
            return 2;
        }
        return bill.standing() == DueBill.Standing.ARREARS ? 0 : 1;
    }

    private static Pick.Row row(DueBill bill) {
        return new Pick.Row(bill.id(), bill.title(), bill.support(), bill.amount(), bill.payable(), mark(bill));
    }

    private static Optional<Text> mark(DueBill bill) {
        if (bill.wantsChoice()) {
            return Optional.of(Text.of("bill.choose"));
        }
        return switch (bill.standing()) {
            case DUE -> Optional.empty();
            case ARREARS -> Optional.of(Text.of("bill.arrears"));
            case NOTHING_DUE -> Optional.of(Text.of("bill.nothing-due"));
            case CREDIT -> Optional.of(Text.of("bill.credit"));
            case DISPUTED -> Optional.of(Text.of("bill.disputed"));
            case BEING_PAID -> Optional.of(Text.of("bill.being-paid"));
        };
    }

    private static Screen review(Chosen chosen, Scene scene) {
        return new Review(
                "bills.review",
                Text.of("bills.review.question"),
                steps(3),
                chosen.bills().stream()
                        .map(bill -> new Review.Entry(bill.title(), bill.support(), bill.amount()))
                        .toList(),
                Text.of("sheet.total", new Gap.Count(chosen.bills().size())),
                chosen.total(),
                chosen.home().about(),
                List.of(
                        Action.primary("pay", Text.of("bills.review.pay", new Gap.Amount(chosen.total())))
                                .saying(Text.of(
                                        PayWays.obvious(scene) == Business.Method.CODE
                                                ? "bills.review.pay.support"
                                                : "bills.review.pay.by-qr"))
                                .onlyAtTheTerminal(),
                        Action.quiet("no-phone", Text.of("bills.review.no-phone"))
                                .saying(noPhone(scene))));
    }

    /** What there really is beside the phone. */
    private static Text noPhone(Scene scene) {
        boolean card = scene.has(Scene.Facility.CARD_TERMINAL);
        boolean slip = scene.has(Scene.Facility.RECEIPT_PRINTER);
        if (card) {
            return Text.of(slip ? "bills.review.no-phone.card-or-slip" : "bills.review.no-phone.card");
        }
        return Text.of(slip ? "bills.review.no-phone.slip" : "bills.review.no-phone.support");
    }

    private static Screen changed(PayBillState.Changed changed) {
        var now = changed.now();
        if (now.bills().isEmpty()) {
            return Notice.of(
                            "bills.gone",
                            Notice.Tone.PLAIN,
                            Text.of("bills.changed.question"),
                            Action.primary("home", Text.of("action.home")))
                    .at(steps(3))
                    .saying(Text.of("bills.changed.gone"));
        }
        return Notice.of(
                        "bills.changed",
                        Notice.Tone.WARNING,
                        Text.of("bills.changed.question"),
                        Action.primary("look", Text.of("bills.changed.look")),
                        Action.quiet("home", Text.of("action.home")))
                .at(steps(3))
                .saying(Text.of("bills.changed.paragraph"))
                .listing(List.of(amount("fact.was", changed.was()), amount("fact.is", now.total())));
    }

    static Labelled amount(String label, Fen fen) {
        return new Labelled(Text.of(label), Text.of("value.amount", new Gap.Amount(fen)));
    }
}

package org.linli.terminal.journey.bill;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.linli.foundation.code.Code;
import org.linli.foundation.money.Fen;
import org.linli.terminal.journey.identify.Identify;
import org.linli.terminal.journey.kernel.Args;
import org.linli.terminal.journey.kernel.Command;
import org.linli.terminal.journey.kernel.Event;
import org.linli.terminal.journey.kernel.Journey;
import org.linli.terminal.journey.kernel.Key;
import org.linli.terminal.journey.kernel.Outcome;
import org.linli.terminal.journey.kernel.Personal;
import org.linli.terminal.journey.kernel.Result;
import org.linli.terminal.journey.kernel.Scene;
import org.linli.terminal.journey.kernel.Step;
import org.linli.terminal.journey.kernel.View;
import org.linli.terminal.journey.screen.Notice;
import org.linli.terminal.journey.screen.Text;
import org.linli.terminal.journey.sheet.PrintSheet;
import org.linli.terminal.journey.sheet.Sheet;

/** Paying bills, whole: who stands there, what is owed, which of it, a look at the sum, paying, the receipt. */
public final class PayBill implements Journey<PayBillState, PayBill.Begun, PayBill.Ended> {
    public static final String NAME = "pay-bill";

    /** Twice what central takes on its worst measured day; after it a resident wants to hear something. */
    private static final Duration FIND_PATIENCE = Duration.ofSeconds(12);

    public record Begun() implements Args {}

    /** Whatever became of it is said on the way; the front page needs no more than whether to ask how it was. */
    public record Ended(Close how) implements Result {
        /** The resident went before anything was done. */
        static final Ended LEFT = new Ended(Close.LEFT);
    }

    /** How a visit to the bills closed. */
    public enum Close {
        /** Nothing was paid and nothing printed, or it is central's to bring to an end. */
        LEFT,
        /** Done, and nothing of ours went wrong. */
        SMOOTH,
        /** Done, and something of ours went wrong on the way: no paper, or some of the money goes back. */
        TROUBLED
    }

    @Override
    public Id id() {
        return new Id(NAME, 3);
    }

    @Override
    public Class<PayBillState> stateType() {
        return PayBillState.class;
    }

    @Override
    public Class<Begun> argsType() {
        return Begun.class;
    }

    @Override
    public Class<Ended> resultType() {
        return Ended.class;
    }

    @Override
    public Step<PayBillState, Ended> start(Begun args, Scene scene) {
        return identify(0);
    }

    @Override
    public Step<PayBillState, Ended> on(PayBillState state, Event event, Scene scene) {
        return switch (event) {
            case Event.Acted acted -> acted(state, acted, scene);
            case Event.Returned returned -> returned(state, returned);
            case Event.Happened news -> happened(state, news);
            case Event.Leaving leaving
            when state instanceof PayBillState.AskingForMore asking -> Step.done(state, new Ended(asking.close()));
            case Event.Back back -> back(state);
            case Event.Leaving leaving -> Step.stay(state);
            case Event.Resumed resumed -> resumed(state, resumed.lost());
        };
    }

    /** What lies on top of it answers for itself. */
    @Override
    public boolean travels(PayBillState state) {
        return true;
    }

    @Override
    public View view(PayBillState state, Scene scene) {
        return BillScreens.view(state, scene);
    }

    private static Step<PayBillState, Ended> acted(PayBillState state, Event.Acted acted, Scene scene) {
        return switch (acted.action().name()) {
            case "home" -> Step.done(state, Ended.LEFT);
            case "again" -> again(state);
            case SecondBill.MORE, SecondBill.ENOUGH ->
                SecondBill.acted(state, acted.action().name());
            case "other-card" -> identify(state.turn());
            case "review" -> review(state, acted.values().ticked());
            case "look" ->
                state instanceof PayBillState.Changed changed
                        ? Step.stay(new PayBillState.Reviewing(changed.now()))
                        : Step.stay(state);
            case PrintSheet.PRINT -> print(state, scene);
            default ->
                switch (state) {
                    case PayBillState.ChoosingHome choosing ->
                        chooseHome(choosing, acted.action().name());
                    case PayBillState.Picking picking -> BillChoices.choose(picking, acted);
                    case PayBillState.ChoosingAmount choosing -> BillChoices.named(choosing, acted);
                    default -> PayWays.acted(state, acted.action().name(), scene);
                };
        };
    }

    /** What a notice says, on paper. */
    private static Step<PayBillState, Ended> print(PayBillState state, Scene scene) {
        return BillScreens.view(state, scene).screen() instanceof Notice notice
                ? Step.<PayBillState, Ended>stay(state)
                        .then(Command.Call.afresh(Key.of("sheet"), PrintSheet.NAME, Sheet.of(notice)))
                : Step.stay(state);
    }

    private static Step<PayBillState, Ended> chooseHome(PayBillState.ChoosingHome choosing, String action) {
        var homes = choosing.found().homes();
        for (int home = Chosen.ALL; home < homes.size(); home++) {
            if (action.equals(BillScreens.homeAction(home))) {
                return Step.to(look(Chosen.nothing(choosing.found(), home, choosing.turn())));
            }
        }
        return Step.stay(choosing);
    }

    private static Step<PayBillState, Ended> review(PayBillState state, List<String> ticked) {
        if (!(state instanceof PayBillState.Picking picking)) {
            return Step.stay(state);
        }
        var chosen = picking.chosen().choosing(ticked);
        return chosen.bills().isEmpty() ? Step.stay(state) : Step.to(new PayBillState.Reviewing(chosen));
    }

    private static Step<PayBillState, Ended> returned(PayBillState state, Event.Returned returned) {
        return switch (returned.result()) {
            case Identify.Shown.Identified identified ->
                find(new PayBillState.Finding(
                        identified.card(), Optional.of(identified.maskedName()), Optional.empty(), state.turn() + 1));
            case Identify.Shown.AccountNamed named ->
                named.found() instanceof Business.BillsFound bills
                        ? accountFound(named.number(), bills, state.turn() + 1)
                        : Step.stay(state);
            case Identify.Shown.Declined declined -> Step.done(state, Ended.LEFT);
            case Pay.Paid paid -> print(state, paid);
            case Pay.NotPaid unpaid -> Step.stay(backToReview(state));
            case Pay.BillsMoved moved -> findAgain(state);
            case Pay.LeftToCentral left -> Step.done(state, Ended.LEFT);
            case Print.Settled settled -> SecondBill.after(state, settled);
            case PrintSheet.Closed closed -> slipClosed(state, closed);
            default -> Step.stay(state);
        };
    }

    private static Step<PayBillState, Ended> accountFound(Personal number, Business.BillsFound bills, int turn) {
        var finding = new PayBillState.Finding(number, bills.resident(), Optional.empty(), turn);
        return Step.stay(found(finding, new Found(number, bills.resident(), bills.homes())));
    }

    /** With the slip in the hand it is done here; without it, the other ways are still there. */
    private static Step<PayBillState, Ended> slipClosed(PayBillState state, PrintSheet.Closed closed) {
        if (!(state instanceof PayBillState.PrintingSlip printing)) {
            return Step.stay(state);
        }
        return closed.onPaper()
                ? Step.done(state, new Ended(Close.SMOOTH))
                : Step.stay(new PayBillState.ChoosingWay(printing.chosen()));
    }

    private static PayBillState backToReview(PayBillState state) {
        return state instanceof PayBillState.Paying paying ? new PayBillState.Reviewing(paying.chosen()) : state;
    }

    private static Step<PayBillState, Ended> print(PayBillState state, Pay.Paid paid) {
        if (!(state instanceof PayBillState.Paying paying)) {
            return Step.stay(state);
        }
        var printing = new PayBillState.Printing(
                paying.chosen().nextTurn(), paid.seen().partlyReturned());
        return Step.<PayBillState, Ended>past(printing)
                .then(new Command.Call(
                        Key.of("print", printing.turn()),
                        Print.NAME,
                        Print.Receipt.of(paid.seen(), BillScreens.steps(4))));
    }

    private static Step<PayBillState, Ended> findAgain(PayBillState state) {
        if (!(state instanceof PayBillState.Paying paying)) {
            return Step.stay(state);
        }
        var chosen = paying.chosen();
        return find(new PayBillState.Finding(
                chosen.found().who(), chosen.found().resident(), Optional.of(chosen), chosen.turn() + 1));
    }

    static Step<PayBillState, Ended> find(PayBillState.Finding finding) {
        return Step.<PayBillState, Ended>stay(finding)
                .then(new Command.Ask(
                        Key.of("find", finding.turn()), new Business.FindBills(finding.who()), FIND_PATIENCE));
    }

    private static Step<PayBillState, Ended> happened(PayBillState state, Event.Happened news) {
        if (state instanceof PayBillState.AskingForMore asking && news.key().equals(SecondBill.OVER)) {
            return Step.done(state, new Ended(asking.close()));
        }
        if (!(state instanceof PayBillState.Finding finding) || !news.key().equals(Key.of("find", finding.turn()))) {
            return Step.stay(state);
        }
        return switch (news.outcome()) {
            case Outcome.Done done ->
                done.fact() instanceof Business.BillsFound found
                        ? Step.stay(found(finding, new Found(finding.who(), found.resident(), found.homes())))
                        : Step.stay(notFound(finding, Outcome.NOT_UNDERSTOOD));
            case Outcome.NotDone refused -> Step.stay(notFound(finding, refused.why()));
            case Outcome.Unknown unanswered -> Step.stay(notFound(finding, unanswered.why()));
        };
    }

    private static PayBillState found(PayBillState.Finding finding, Found found) {
        if (finding.before().isPresent()) {
            return compared(finding.before().get(), found, finding.turn());
        }
        if (found.homes().isEmpty()) {
            return notFound(finding, BillScreens.RESIDENT_UNKNOWN);
        }
        return found.homes().size() > 1
                ? new PayBillState.ChoosingHome(found, finding.turn())
                : look(Chosen.nothing(found, 0, finding.turn()));
    }

    /** After central refused the payment because the bills moved: what is left of the choice, at what price. */
    private static PayBillState compared(Chosen before, Found found, int turn) {
        Fen was = before.total();
        if (before.place() == Chosen.ALL && !found.homes().isEmpty()) {
            return changed(before, found, Chosen.ALL, turn, was);
        }
        for (int home = 0; home < found.homes().size(); home++) {
            if (found.homes().get(home).id().equals(before.home().id())) {
                return changed(before, found, home, turn, was);
            }
        }
        var gone = new Chosen(before.found(), before.place(), List.of(), before.amounts(), turn);
        return new PayBillState.Changed(gone, was);
    }

    private static PayBillState changed(Chosen before, Found found, int place, int turn, Fen was) {
        var now = new Chosen(found, place, before.rows(), before.amounts(), turn).choosing(before.rows());
        return new PayBillState.Changed(now, was);
    }

    private static PayBillState look(Chosen chosen) {
        boolean something = chosen.home().bills().stream().anyMatch(bill -> bill.payable() || bill.wantsChoice());
        return something ? new PayBillState.Picking(chosen) : new PayBillState.NothingDue(chosen);
    }

    private static PayBillState notFound(PayBillState.Finding finding, Code why) {
        return new PayBillState.NotFound(finding, why);
    }

    private static Step<PayBillState, Ended> again(PayBillState state) {
        return state instanceof PayBillState.NotFound failed
                ? find(failed.tried().nextTurn())
                : Step.stay(state);
    }

    private static Step<PayBillState, Ended> back(PayBillState state) {
        return switch (state) {
            case PayBillState.Picking picking ->
                picking.chosen().found().homes().size() > 1
                        ? Step.stay(
                                new PayBillState.ChoosingHome(picking.chosen().found(), picking.turn()))
                        : identify(picking.turn());
            case PayBillState.ChoosingAmount choosing -> Step.stay(new PayBillState.Picking(choosing.chosen()));
            case PayBillState.Reviewing reviewing -> Step.stay(new PayBillState.Picking(reviewing.chosen()));
            case PayBillState.ChoosingWay choosing -> Step.stay(new PayBillState.Reviewing(choosing.chosen()));
            case PayBillState.AtTheWindow window -> Step.stay(new PayBillState.ChoosingWay(window.chosen()));
            case PayBillState.ChoosingHome choosing -> identify(choosing.turn());
            case PayBillState.Finding finding -> identify(finding.turn());
            case PayBillState.NotFound failed -> identify(failed.turn());
            case PayBillState.NothingDue nothing -> Step.done(state, Ended.LEFT);
            case PayBillState.Changed changed -> Step.done(state, Ended.LEFT);
            case PayBillState.Identifying identifying -> Step.done(state, Ended.LEFT);
            // A journey of its own is on top of these; it answers for itself.
            case PayBillState.Paying paying -> Step.stay(state);
            case PayBillState.Printing printing -> Step.stay(state);
            case PayBillState.PrintingSlip printing -> Step.stay(state);
            case PayBillState.AskingForMore asking -> Step.stay(state);
        };
    }

    /** A search whose answer was lost in a crash is asked again; all else lies in the state or in a called journey. */
    private static Step<PayBillState, Ended> resumed(PayBillState state, Set<Key> lost) {
        Set<String> names = lost.stream().map(Key::name).collect(Collectors.toSet());
        return state instanceof PayBillState.Finding finding && names.contains("find-" + finding.turn())
                ? find(finding.nextTurn())
                : Step.stay(state);
    }

    private static Step<PayBillState, Ended> identify(int turnsBefore) {
        int turn = turnsBefore + 1;
        return Step.<PayBillState, Ended>stay(new PayBillState.Identifying(turn))
                .then(new Command.Call(
                        Key.of("identify", turn),
                        Identify.NAME,
                        new Identify.Asked(
                                Text.of("identify.support.bills"), Identify.Proof.NUMBER, BillScreens.steps(1))));
    }
}

package org.linli.terminal.journey.bill;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.linli.terminal.journey.bill.PayBill.Close;
import org.linli.terminal.journey.kernel.Key;
import org.linli.terminal.journey.kernel.Scene;
import org.linli.terminal.journey.kernel.Step;
import org.linli.terminal.journey.kernel.View;
import org.linli.terminal.journey.kernel.Want;
import org.linli.terminal.journey.screen.Action;
import org.linli.terminal.journey.screen.Labelled;
import org.linli.terminal.journey.screen.Notice;
import org.linli.terminal.journey.screen.Text;
import org.linli.terminal.journey.screen.Text.Gap;

/**
 * 再缴一笔: what the same card or number led to and is still owed is paid without the card being laid again. What is owed is
 * asked of central anew, so that nobody is offered what a family member has paid meanwhile.
 */
final class SecondBill {
    static final String MORE = "pay-more";
    static final String ENOUGH = "enough";
    static final Key OVER = Key.of("more-over");

    /** Whoever has turned away owes the next in the queue no answer, and a name should not stand open longer. */
    static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Enough to see what it is about; all of them stand on the next page. */
    private static final int MOST_LISTED = 4;

    private SecondBill() {}

    static Step<PayBillState, PayBill.Ended> after(PayBillState state, Print.Settled settled) {
        if (!(state instanceof PayBillState.Printing printing)) {
            return Step.done(state, new PayBill.Ended(Close.SMOOTH));
        }
        var close = settled.onPaper() && !printing.partlyReturned() ? Close.SMOOTH : Close.TROUBLED;
        return left(printing.paid()).isEmpty()
                ? Step.done(state, new PayBill.Ended(close))
                : Step.past(new PayBillState.AskingForMore(printing.paid(), close));
    }

    /** Of all homes, not of the one alone that was paid for: whoever pays for the parents is asked for the own home too. */
    private static List<DueBill> left(Chosen paid) {
        var done = new HashSet<>(paid.rows());
        return paid.found().homes().stream()
                .flatMap(home -> home.bills().stream())
                .filter(bill -> !done.contains(bill.id()))
                .filter(bill -> bill.payable() || bill.wantsChoice())
                .toList();
    }

    static Step<PayBillState, PayBill.Ended> acted(PayBillState state, String action) {
        if (!(state instanceof PayBillState.AskingForMore asking)) {
            return Step.stay(state);
        }
        if (action.equals(ENOUGH)) {
            return Step.done(state, new PayBill.Ended(asking.close()));
        }
        var found = asking.paid().found();
        return PayBill.find(
                new PayBillState.Finding(found.who(), found.resident(), Optional.empty(), asking.turn() + 1));
    }

    static View view(PayBillState.AskingForMore asking, Scene scene) {
        var left = left(asking.paid());
        var actions = new ArrayList<Action>();
        if (scene.online()) {
            actions.add(Action.primary(MORE, Text.of("bills.more.go")).saying(Text.of("bills.more.go.support")));
        }
        actions.add(
                scene.online()
                        ? Action.quiet(ENOUGH, Text.of("bills.more.enough"))
                        : Action.primary(ENOUGH, Text.of("bills.done.finish")));
        var notice = Notice.of(
                        "bills.more",
                        Notice.Tone.PLAIN,
                        Text.of("bills.more.question", new Gap.Count(left.size())),
                        actions.toArray(Action[]::new))
                .saying(Text.of("bills.more.paragraph"))
                .listing(left.stream()
                        .limit(MOST_LISTED)
                        .map(bill -> new Labelled(bill.title(), owed(bill)))
                        .toList());
        return View.of(notice, new Want.Timer(OVER, PATIENCE, false))
                .withoutBack()
                .whereAllIsDone();
    }

    private static Text owed(DueBill bill) {
        return bill.wantsChoice() ? Text.of("bill.choose") : Text.of("value.amount", new Gap.Amount(bill.amount()));
    }
}

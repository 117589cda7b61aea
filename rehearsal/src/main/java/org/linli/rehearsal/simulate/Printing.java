package org.linli.rehearsal.simulate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.linli.central.api.client.Answer;
import org.linli.central.api.id.HouseholdId;
import org.linli.central.api.id.PaymentId;
import org.linli.central.api.id.PrintingId;
import org.linli.central.api.id.TerminalId;
import org.linli.central.api.payment.PrintingGrant;
import org.linli.central.api.payment.ReceiptState;
import org.linli.payments.desk.AttemptView;
import org.linli.payments.desk.Printing.NotNow;
import org.linli.payments.desk.Printing.Print;
import org.linli.payments.machine.Reason;

/** Receipts on paper: jams, paper out, no word from the printer, copies, and copies at another machine. */
final class Printing {
    private final SimTime time;
    private final Dice dice;
    private final Trace trace;
    private final CentralSite central;
    private final PaperProof papers;
    private final Planted planted;
    private final List<Printed> paid = new ArrayList<>();
    private int wishes;

    private record Printed(TerminalSite terminal, AttemptView view) {}

    Printing(SimTime time, Dice dice, Trace trace, CentralSite central, PaperProof papers, Planted planted) {
        this.time = time;
        this.dice = dice;
        this.trace = trace;
        this.central = central;
        this.papers = papers;
        this.planted = planted;
    }

    /** Somebody has paid and wants a receipt, perhaps copies of it. */
    void wanted(TerminalSite terminal, AttemptView view) {
        paid.add(new Printed(terminal, view));
        if (dice.chance(120)) {
            terminal.ask(desk -> desk.receiptDeclined(view.id()));
            return;
        }
        print(terminal, view.id());
        if (dice.chance(250)) {
            var earlier = dice.any(paid);
            time.after(dice.seconds(2, 20), () -> print(earlier.terminal, earlier.view.id()));
        }
    }

    /** Somebody who paid at one terminal wants the paper at another. */
    void wantedElsewhere(TerminalId other) {
        if (paid.isEmpty()) {
            return;
        }
        var earlier = dice.any(paid);
        if (earlier.terminal.id().equals(other)) {
            return;
        }
        var printing = new PrintingId("printing-elsewhere-" + ++wishes);
        var granted = central.answer(
                cashier -> cashier.receipts().give(earlier.view.id(), printing, other, homes(earlier.view.id())));
        if (granted.isPresent() && granted.get() instanceof Answer.Answered<PrintingGrant>(var grant)) {
            boolean out = dice.chance(800);
            if (out) {
                papers.cameOut(earlier.view, grant.copy());
            }
            if (dice.chance(700)) {
                var state = out ? ReceiptState.PRINTED : ReceiptState.NOT_PRINTED;
                central.answer(cashier -> cashier.receipts().cameOut(earlier.view.id(), printing, state, other));
            }
        }
    }

    private Set<HouseholdId> homes(PaymentId id) {
        var homes = new LinkedHashSet<HouseholdId>();
        central.homesOf(id).forEach(homes::add);
        return homes;
    }

    private void print(TerminalSite terminal, PaymentId id) {
        switch (terminal.ask(desk -> desk.receiptSending(id))) {
            case null -> {}
            case Print print -> comesOut(terminal, print);
            case NotNow(var why) when why.equals(Reason.RECEIPT_NUMBER_WANTED) -> copy(terminal, id);
            case NotNow no -> trace.say(terminal.id() + " prints no " + id + ": " + no.why());
        }
    }

    private void copy(TerminalSite terminal, PaymentId id) {
        var printing = new PrintingId("printing-" + terminal.id() + "-" + ++wishes);
        var asked = central.answer(cashier -> cashier.receipts().give(id, printing, terminal.id(), Set.of()));
        if (asked.isEmpty() || !(asked.get() instanceof Answer.Answered<PrintingGrant>(var grant))) {
            return;
        }
        if (dice.fault(100)) {
            // The answer is lost: the number is used up, and nothing is printed.
            return;
        }
        int number = planted == Planted.COPIES_COUNTED_HERE ? 1 : grant.copy();
        if (terminal.ask(desk -> desk.receiptSending(id, number)) instanceof Print print) {
            comesOut(terminal, print);
        }
    }

    /** The bytes go to the printer; what becomes of them is told, if anybody is still there to hear it. */
    private void comesOut(TerminalSite terminal, Print print) {
        var id = print.attempt().id();
        terminal.proof().printing(id);
        time.after(dice.millis(300, 4_000), () -> {
            int fate = dice.fault(300) ? dice.below(4) : 0;
            boolean out = fate == 0 || (fate != 3 && dice.chance(500));
            if (out) {
                papers.cameOut(print.attempt(), print.copy());
            }
            switch (fate) {
                case 0 -> terminal.ask(desk -> desk.receiptPrinted(id, print.copy()));
                case 1 -> terminal.ask(desk -> desk.receiptUnknown(id, print.copy()));
                case 2 -> {
                    // Jammed, and the program dies over it.
                    terminal.kill();
                    time.after(dice.seconds(1, 10), terminal::start);
                }
                default -> terminal.ask(desk -> desk.receiptNotPrinted(id, print.copy()));
            }
        });
    }
}

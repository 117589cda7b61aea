package org.linli.rehearsal.simulate;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linli.central.api.id.BillId;
import org.linli.central.api.id.PaymentId;
import org.linli.central.api.payment.OrderLine;
import org.linli.central.api.payment.PaymentMethod;
import org.linli.foundation.money.Fen;
import org.linli.payments.code.CodeForm;
import org.linli.payments.code.PaymentCode;
import org.linli.payments.desk.AttemptView;
import org.linli.payments.desk.StartPayment;
import org.linli.payments.desk.Starting;
import org.linli.payments.machine.Reason;

/**
 * The people at both terminals. They want the same bills, pay by every means, show codes twice, scan late and from pictures,
 * walk away, change their minds, and want paper.
 */
final class Residents {
    /** How payment codes begin here, so that they are found wherever they should not be. */
    static final String CODES_BEGIN = "134650";

    private static final List<PaymentMethod> METHODS =
            List.of(PaymentMethod.CODE, PaymentMethod.CODE, PaymentMethod.QR, PaymentMethod.CARD, PaymentMethod.LINK);

    /** Whoever has seen nothing happen for so long has gone. */
    private static final int MOST_LOOKS = 90;

    /** Neighbours come to pay what was billed last. */
    private static final int BILLS_WANTED_NOW = 8;

    private final SimTime time;
    private final Dice dice;
    private final Trace trace;
    private final ModelBiller biller;
    private final ModelChannel channel;
    private final Printing printing;
    private final List<BillId> bills;
    private final int wanted;
    private final List<String> codesShown = new ArrayList<>();
    private int visits;
    private int payments;
    private boolean gone;

    Residents(
            SimTime time,
            Dice dice,
            Trace trace,
            ModelBiller biller,
            ModelChannel channel,
            Printing printing,
            int wanted) {
        this.time = time;
        this.dice = dice;
        this.trace = trace;
        this.biller = biller;
        this.channel = channel;
        this.printing = printing;
        this.bills = biller.all();
        this.wanted = wanted;
    }

    /** How many payments were begun. */
    int payments() {
        return payments;
    }

    boolean havePaid() {
        return payments >= wanted;
    }

    void goHome() {
        gone = true;
    }

    /** From now on somebody comes to this terminal every few seconds. */
    void comeTo(TerminalSite terminal) {
        time.after(dice.seconds(1, 20), () -> {
            if (!gone && !havePaid()) {
                visit(terminal);
                comeTo(terminal);
            }
        });
    }

    private void visit(TerminalSite terminal) {
        var id = new PaymentId("payment-" + terminal.id() + "-" + (10_000 + ++visits));
        var lines = new ArrayList<OrderLine>();
        for (var bill : choose()) {
            lines.add(biller.line(bill));
        }
        var order = new StartPayment(
                id, dice.any(METHODS), lines, Fen.sum(lines.stream().map(OrderLine::amountFen)));
        trace.say(terminal.id() + " resident wants " + id + " " + order.method() + " "
                + lines.stream().map(line -> line.billId().value()).toList());
        terminal.watchFromNowOn(id);
        boolean started = terminal.ask(desk -> desk.start(order)) instanceof Starting.Started;
        if (terminal.proof().attempt(id).isPresent()) {
            payments++;
        }
        if (started) {
            look(terminal, order, 0);
        }
    }

    private Set<BillId> choose() {
        int newest = Math.min(bills.size(), BILLS_WANTED_NOW + payments);
        var chosen = new LinkedHashSet<BillId>();
        int count = 1 + (dice.chance(300) ? 1 + dice.below(2) : 0);
        for (int tries = 0; chosen.size() < count && tries < 20; tries++) {
            var bill = bills.get(newest - 1 - dice.below(Math.min(newest, BILLS_WANTED_NOW)));
            if (!biller.isSettled(bill) || dice.chance(30)) {
                chosen.add(bill);
            }
        }
        if (chosen.isEmpty()) {
            chosen.add(bills.get(newest - 1));
        }
        return chosen;
    }

    private void look(TerminalSite terminal, StartPayment order, int looks) {
        time.after(dice.seconds(1, 4), () -> {
            if (gone || looks > MOST_LOOKS) {
                return;
            }
            var desk = terminal.desk();
            Optional<AttemptView> view = desk == null ? Optional.empty() : desk.find(order.id());
            boolean stays = view.map(seen -> act(terminal, order, seen)).orElse(true);
            if (stays) {
                look(terminal, order, looks + 1);
            }
        });
    }

    /** False when the resident goes. */
    private boolean act(TerminalSite terminal, StartPayment order, AttemptView seen) {
        if (seen.isFinal()) {
            if (seen.receiptNumber().isPresent()) {
                printing.wanted(terminal, seen);
            }
            return false;
        }
        if (dice.chance(25)) {
            trace.say(terminal.id() + " resident cancels " + order.id());
            terminal.ask(desk -> desk.cancel(order.id(), Reason.RESIDENT_CANCELLED));
        } else if (seen.codeWanted() && dice.chance(800)) {
            showCode(terminal, order.id());
        } else if (seen.offer().isPresent() && dice.chance(500)) {
            scan(seen.offer().get().content(), order.total());
        }
        return !dice.chance(10);
    }

    private void showCode(TerminalSite terminal, PaymentId id) {
        boolean again = !codesShown.isEmpty() && dice.fault(60);
        String digits = again ? dice.any(codesShown) : CODES_BEGIN + "98765" + (1_000_000 + codesShown.size());
        codesShown.add(digits);
        trace.say(terminal.id() + " resident shows a code for " + id);
        if (PaymentCode.parse(digits, CodeForm.USUAL) instanceof PaymentCode.Parsed.Valid(var code)) {
            terminal.ask(desk -> desk.presentCode(id, code));
        }
    }

    /** At once, in a while, or from a picture when it is long off the screen. */
    private void scan(String content, Fen amount) {
        Duration later = dice.chance(150) ? dice.seconds(20, 140) : dice.seconds(1, 15);
        time.after(later, () -> channel.scan(content, amount));
    }
}

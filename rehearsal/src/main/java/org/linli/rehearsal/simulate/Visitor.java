package org.linli.rehearsal.simulate;

import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.linli.central.api.client.Answer;
import org.linli.central.api.id.BillId;
import org.linli.central.api.id.PaymentId;
import org.linli.central.api.id.PrintingId;
import org.linli.central.api.id.TradeNumber;
import org.linli.central.api.payment.OrderLine;
import org.linli.central.api.payment.PaymentMethod;
import org.linli.central.api.payment.PrintingGrant;
import org.linli.foundation.file.PowerLost;
import org.linli.foundation.money.Fen;
import org.linli.payments.code.CodeForm;
import org.linli.payments.code.PaymentCode;
import org.linli.payments.desk.AttemptView;
import org.linli.payments.desk.Printing.Print;
import org.linli.payments.desk.StartPayment;
import org.linli.payments.machine.Attempt;
import org.linli.payments.machine.AttemptState;
import org.linli.payments.machine.Reason;

/** The resident of a script: looks every second, does what the screen asks for, and tries once more when nothing was paid. */
final class Visitor {
    private static final Duration LOOKS = Duration.ofSeconds(1);
    private static final Duration AGREES_AFTER = Duration.ofMillis(500);
    private static final Duration SCANS_AFTER = Duration.ofSeconds(2);
    private static final Duration PAPER_TAKES = Duration.ofSeconds(1);
    private static final Duration CHANGES_MIND_AFTER = Duration.ofSeconds(10);
    private static final int MOST_TRIES = 2;

    private final SimTime time;
    private final Trace trace;
    private final Moments moments;
    private final ModelBiller biller;
    private final ModelChannel channel;
    private final CentralSite central;
    private final PaperProof papers;
    private final PaymentMethod method;
    private final Step step;
    private final Set<String> done = new HashSet<>();
    private final Set<TerminalSite> terminals = new LinkedHashSet<>();
    private OptionalInt printer = OptionalInt.empty();
    private Runnable felt = () -> {};
    private int codes;
    private int wishes;
    private int attempts;
    private boolean gone;

    Visitor(
            SimTime time,
            Trace trace,
            Moments moments,
            ModelBiller biller,
            ModelChannel channel,
            CentralSite central,
            PaperProof papers,
            PaymentMethod method,
            Step step) {
        this.time = time;
        this.trace = trace;
        this.moments = moments;
        this.biller = biller;
        this.channel = channel;
        this.central = central;
        this.papers = papers;
        this.method = method;
        this.step = step;
    }

    /** Somebody else pays another bill first, undisturbed: there is something to be mistaken for. */
    void neighbour(TerminalSite at) {
        channel.confirming(ModelChannel.Confirming.IN_A_WHILE);
        attempt(at, biller.all().subList(0, 1), MOST_TRIES, false);
    }

    void comes(TerminalSite at) {
        boolean closing = step == Step.CLOSE_OR_REVERSE;
        channel.confirming(closing ? ModelChannel.Confirming.NEVER : ModelChannel.Confirming.IN_A_WHILE);
        at.cards().nobodyPresentsACard(closing);
        later(Duration.ZERO, () -> moments.at(Step.QUOTE, true, at));
        later(LOOKS, () -> attempt(at, bills(), 1, closing));
    }

    /** Somebody wants the same bill elsewhere at this moment; on the day after, the one that was given up. */
    void another(TerminalSite at) {
        attempt(at, step == Step.RECONCILE ? givenUp() : bills().subList(0, 1), MOST_TRIES, false);
    }

    /** Somebody begins to pay, and changes her mind before anything is paid. */
    void givesUp(TerminalSite at) {
        channel.confirming(ModelChannel.Confirming.NEVER);
        at.cards().nobodyPresentsACard(true);
        attempt(at, givenUp(), MOST_TRIES, true);
    }

    /** Somebody pays a bill of which its biller says nothing any more. */
    void paysASilentBiller(TerminalSite at) {
        gone = false;
        channel.confirming(ModelChannel.Confirming.IN_A_WHILE);
        at.cards().nobodyPresentsACard(false);
        var bill = biller.all().subList(4, 5);
        biller.isSilentAbout(bill.getFirst());
        attempt(at, bill, MOST_TRIES, false);
    }

    List<BillId> givenUp() {
        return biller.all().subList(3, 4);
    }

    /** On the day after, for another paper of what was paid. */
    void comesAgain(TerminalSite at) {
        gone = false;
        var paid = at.proof().attempts().stream()
                .filter(attempt -> attempt.facts().receiptNumber().isPresent())
                .map(Attempt::id)
                .findFirst();
        paid.ifPresent(id -> later(Duration.ZERO, () -> print(at, id, 1)));
    }

    /** Everybody's, as they stand on screens and slips. */
    List<TradeNumber> orders() {
        return terminals.stream()
                .flatMap(terminal -> terminal.proof().attempts().stream())
                .map(Attempt::outTradeNo)
                .toList();
    }

    void leaves() {
        gone = true;
    }

    /** @param form 0: jammed, something came out; 1: paper out; 2: silent, and the paper came out */
    void printerFails(int form, Runnable whenFelt) {
        printer = OptionalInt.of(form);
        felt = whenFelt;
    }

    private List<BillId> bills() {
        return biller.all().subList(1, 3);
    }

    private void attempt(TerminalSite at, List<BillId> wanted, int tries, boolean changesMind) {
        if (gone) {
            return;
        }
        if (!at.isUp() || at.isStuck()) {
            later(LOOKS, () -> attempt(at, wanted, tries, changesMind));
            return;
        }
        terminals.add(at);
        var lines = wanted.stream().map(biller::line).toList();
        var order = new StartPayment(
                new PaymentId("payment-" + at.id() + "-" + (10_000 + ++attempts)),
                method,
                lines,
                Fen.sum(lines.stream().map(OrderLine::amountFen)));
        later(Duration.ZERO, () -> moments.at(Step.QUOTE, false, at));
        later(AGREES_AFTER, () -> agreed(at, order, tries, changesMind));
    }

    private void agreed(TerminalSite at, StartPayment order, int tries, boolean changesMind) {
        if (!at.isUp()) {
            later(LOOKS, () -> agreed(at, order, tries, changesMind));
            return;
        }
        trace.say(at.id() + " resident wants " + order.id());
        at.watchFromNowOn(order.id());
        at.ask(desk -> desk.start(order));
        if (at.proof().attempt(order.id()).isEmpty()) {
            again(at, order, tries, changesMind);
            return;
        }
        later(LOOKS, () -> look(at, order, tries, changesMind));
    }

    private void again(TerminalSite at, StartPayment order, int tries, boolean changesMind) {
        if (tries < MOST_TRIES) {
            var bills = order.lines().stream().map(OrderLine::billId).toList();
            later(SCANS_AFTER, () -> attempt(at, bills, tries + 1, changesMind));
        }
    }

    private void later(Duration delay, Runnable work) {
        time.after(delay, () -> {
            try {
                work.run();
            } catch (PowerLost off) {
                trace.say("the screen is dark");
            }
        });
    }

    private void look(TerminalSite at, StartPayment order, int tries, boolean changesMind) {
        if (gone) {
            return;
        }
        // First, so that somebody still looks when the machine goes dark over what is done now.
        boolean[] stays = {true};
        later(LOOKS, () -> {
            if (stays[0]) {
                look(at, order, tries, changesMind);
            }
        });
        var desk = at.desk();
        var seen = desk == null ? Optional.<AttemptView>empty() : desk.find(order.id());
        if (seen.isEmpty()) {
            return;
        }
        var view = seen.get();
        if (view.isFinal()) {
            stays[0] = false;
            ended(at, order, view, tries, changesMind);
        } else if (view.codeWanted()) {
            showCode(at, order.id());
        } else if (view.offer().isPresent() && once("offer " + order.id())) {
            offered(at, order, view, changesMind);
        } else if (view.cardWanted() && once("card " + order.id())) {
            moments.at(Step.SHOW_OR_READ, true, at);
            later(LOOKS, () -> moments.at(Step.SHOW_OR_READ, false, at));
            changes(at, order, changesMind);
        }
        refusedByTheBiller(view);
    }

    private boolean once(String what) {
        return done.add(what);
    }

    private void showCode(TerminalSite at, PaymentId id) {
        moments.at(Step.SHOW_OR_READ, true, at);
        String digits = Residents.CODES_BEGIN + "98765" + (1_000_000 + ++codes);
        trace.say(at.id() + " resident shows a code for " + id);
        if (PaymentCode.parse(digits, CodeForm.USUAL) instanceof PaymentCode.Parsed.Valid(var code)) {
            at.ask(desk -> desk.presentCode(id, code));
        }
        moments.at(Step.SHOW_OR_READ, false, at);
    }

    private void offered(TerminalSite at, StartPayment order, AttemptView view, boolean changesMind) {
        var content = view.offer().orElseThrow().content();
        later(Duration.ZERO, () -> {
            moments.at(Step.SHOW_OR_READ, true, at);
            later(LOOKS, () -> moments.at(Step.SHOW_OR_READ, false, at));
        });
        if (changesMind) {
            changes(at, order, true);
        } else {
            // From a picture, if the screen has gone dark since.
            time.after(SCANS_AFTER, () -> scan(content, order.total()));
        }
    }

    /** Central may be killed over it; the phone does not mind. */
    private void scan(String content, Fen total) {
        try {
            channel.scan(content, total);
        } catch (PowerLost off) {
            trace.say("somebody went dark while it was paid");
            channel.scan(content, total);
        }
    }

    private void changes(TerminalSite at, StartPayment order, boolean changesMind) {
        if (changesMind) {
            later(CHANGES_MIND_AFTER, () -> {
                trace.say(at.id() + " resident cancels " + order.id());
                at.ask(desk -> desk.cancel(order.id(), Reason.RESIDENT_CANCELLED));
            });
        }
    }

    /** For the step "refund": while the money is under way, the bill is paid at a counter. */
    private void refusedByTheBiller(AttemptView view) {
        var first = bills().getFirst();
        boolean mine = view.lines().stream().anyMatch(line -> line.billId().equals(first));
        boolean underWay = view.state() != AttemptState.INTENT || view.codeWanted();
        if (step == Step.REFUND && mine && underWay && once("counter")) {
            biller.settleAtTheCounter(first);
        }
    }

    private void ended(TerminalSite at, StartPayment order, AttemptView view, int tries, boolean changesMind) {
        if (view.receiptNumber().isPresent()) {
            print(at, order.id(), 1);
        } else if (view.state() == AttemptState.CLOSED) {
            again(at, order, tries, changesMind);
        }
    }

    // ---- paper

    private void print(TerminalSite at, PaymentId id, int tries) {
        if (gone) {
            return;
        }
        if (!at.isUp()) {
            later(LOOKS, () -> print(at, id, tries));
            return;
        }
        moments.at(Step.PRINT, true, at);
        if (at.ask(desk -> desk.receiptSending(id)) instanceof Print print) {
            sent(at, print, tries);
        } else {
            copy(at, id, tries);
        }
    }

    private void copy(TerminalSite at, PaymentId id, int tries) {
        var printing = new PrintingId("printing-" + at.id() + "-" + ++wishes);
        var asked = central.answer(cashier -> cashier.receipts().give(id, printing, at.id(), Set.of()));
        boolean given = asked.isPresent()
                && asked.get() instanceof Answer.Answered<PrintingGrant>(var grant)
                && at.ask(desk -> desk.receiptSending(id, grant.copy())) instanceof Print print
                && sent(at, print, tries);
        if (!given && tries < MOST_TRIES) {
            later(SCANS_AFTER, () -> print(at, id, tries + 1));
        }
    }

    private boolean sent(TerminalSite at, Print print, int tries) {
        var id = print.attempt().id();
        at.proof().printing(id);
        var fails = printer;
        printer = OptionalInt.empty();
        boolean out = fails.isEmpty() || fails.getAsInt() != 1;
        later(PAPER_TAKES, () -> {
            if (out) {
                papers.cameOut(print.attempt(), print.copy());
            }
            if (fails.isEmpty()) {
                at.ask(desk -> desk.receiptPrinted(id, print.copy()));
            } else if (fails.getAsInt() == 1) {
                at.ask(desk -> desk.receiptNotPrinted(id, print.copy()));
            } else {
                at.ask(desk -> desk.receiptUnknown(id, print.copy()));
            }
            moments.at(Step.PRINT, false, at);
            if (fails.isPresent()) {
                felt.run();
            }
            if (tries < MOST_TRIES) {
                later(SCANS_AFTER, () -> print(at, id, tries + 1));
            }
        });
        return true;
    }
}

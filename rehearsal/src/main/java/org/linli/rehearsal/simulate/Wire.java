package org.linli.rehearsal.simulate;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.linli.central.api.client.Answer;
import org.linli.central.api.client.LinkTrouble;
import org.linli.central.api.id.PaymentId;
import org.linli.central.api.id.TerminalId;
import org.linli.central.api.payment.CardReport;
import org.linli.central.api.payment.CodeHandover;
import org.linli.central.api.payment.LineState;
import org.linli.central.api.payment.LineView;
import org.linli.central.api.payment.PaymentOrder;
import org.linli.central.api.payment.PaymentState;
import org.linli.central.api.payment.PaymentView;
import org.linli.central.api.payment.ReceiptReport;
import org.linli.foundation.code.Code;
import org.linli.payments.central.CentralPayments;
import org.linli.payments.code.PaymentCode;

/**
 * One terminal's line to central. Requests and answers get lost, late, doubled and out of order; an answer may be forged, or
 * true and about something else. What the doors in front of the cashier refuse (signatures, nonces) is not built here: a
 * forged answer is what the client makes of one, and a doubled request reaches the cashier itself.
 */
final class Wire implements CentralPayments {
    /** Shorter than the desk's own deadline. */
    private static final Duration CLIENT_TIMEOUT = Duration.ofSeconds(10);

    private final SimTime time;
    private final Dice dice;
    private final Trace trace;
    private final Findings findings;
    private final TerminalId terminal;
    private final CentralProof central;
    private final TerminalProof proof;
    private final Planted planted;
    private final List<PaymentId> spokenOf = new ArrayList<>();
    private @Nullable CentralSite site;
    private @Nullable Life life;
    private boolean down;

    Wire(
            SimTime time,
            Dice dice,
            Trace trace,
            Findings findings,
            TerminalId terminal,
            CentralProof central,
            TerminalProof proof,
            Planted planted) {
        this.time = time;
        this.dice = dice;
        this.trace = trace;
        this.findings = findings;
        this.terminal = terminal;
        this.central = central;
        this.proof = proof;
        this.planted = planted;
    }

    void leadsTo(CentralSite there) {
        site = there;
    }

    /** Answers reach the program that asked, and no later one. */
    void answersTo(Life program) {
        life = program;
    }

    void down(boolean broken) {
        down = broken;
    }

    @Override
    public void open(PaymentOrder order, Consumer<Answer<PaymentView>> reply) {
        spokenOf.add(order.paymentId());
        send("open", order.paymentId(), cashier -> cashier.open(order, terminal), reply);
    }

    @Override
    public void handCode(PaymentId payment, PaymentCode code, Consumer<Answer<PaymentView>> reply) {
        CodeHandover digits = code.take().orElseThrow();
        send("code", payment, cashier -> cashier.giveCode(payment, digits, terminal), reply);
    }

    @Override
    public void reportCard(PaymentId payment, CardReport report, Consumer<Answer<PaymentView>> reply) {
        send("card", payment, cashier -> cashier.reportCard(payment, report, terminal), reply);
    }

    @Override
    public void query(PaymentId payment, Consumer<Answer<PaymentView>> reply) {
        send("query", payment, cashier -> cashier.look(payment, terminal), reply);
    }

    @Override
    public void close(PaymentId payment, Code why, Consumer<Answer<PaymentView>> reply) {
        send("close", payment, cashier -> cashier.close(payment, why, terminal), reply);
    }

    @Override
    public void reportReceipt(PaymentId payment, ReceiptReport report, Consumer<Answer<PaymentView>> reply) {
        send("receipt", payment, cashier -> cashier.receipts().report(payment, report, terminal), reply);
    }

    private void send(
            String call, PaymentId id, CentralSite.Ask<PaymentView> ask, Consumer<Answer<PaymentView>> reply) {
        trace.say(terminal + " asks " + call + " " + id);
        proof.centralCalled(call, id);
        var asking = life();
        Consumer<Answer<PaymentView>> answers = answer -> asking.run(() -> {
            trace.say(terminal + " hears of " + call + " " + id + ": " + inShort(answer));
            reply.accept(answer);
        });
        if (down) {
            time.after(dice.millis(1, 60), () -> answers.accept(new Answer.NotSent<>(LinkTrouble.NO_CONNECTION)));
        } else if (dice.fault(25)) {
            giveUp(answers);
        } else if (dice.fault(25)) {
            time.after(there(), () -> at(ask));
            giveUp(answers);
        } else if (dice.fault(15)) {
            // Later than anybody waits for.
            time.after(dice.millis(9_000, 25_000), () -> at(ask));
            giveUp(answers);
        } else {
            time.after(there(), () -> arrive(call, id, ask, answers));
        }
    }

    private void giveUp(Consumer<Answer<PaymentView>> answers) {
        if (dice.chance(800)) {
            time.after(CLIENT_TIMEOUT, () -> answers.accept(new Answer.Unknown<>(LinkTrouble.TIMED_OUT)));
        }
    }

    private Duration there() {
        return dice.fault(60) ? dice.millis(200, 5_000) : dice.millis(5, 60);
    }

    private void arrive(
            String call, PaymentId id, CentralSite.Ask<PaymentView> ask, Consumer<Answer<PaymentView>> answers) {
        var answer = at(ask);
        if (answer.isEmpty()) {
            giveUp(answers);
            return;
        }
        boolean mayBeDoubled = answer.get() instanceof Answer.Answered && !call.equals("receipt");
        if (mayBeDoubled && dice.fault(30)) {
            time.after(dice.millis(1, 6_000), () -> again(call, id, ask));
        }
        time.after(there(), () -> answers.accept(underway(answer.get())));
    }

    /** I10: a request that comes twice changes nothing the second time. */
    private void again(String call, PaymentId id, CentralSite.Ask<PaymentView> ask) {
        long before = central.stored();
        trace.say("the wire doubles " + call + " " + id);
        at(ask);
        findings.require(central.stored() == before, "I10", "a doubled " + call + " of " + id + " changed something");
    }

    private Answer<PaymentView> underway(Answer<PaymentView> answer) {
        if (dice.fault(15)) {
            return new Answer.Unknown<>(LinkTrouble.FORGED);
        }
        if (dice.fault(10)) {
            return aboutAnother().orElse(answer);
        }
        if (planted == Planted.WIRE_SAYS_PAID && answer instanceof Answer.Answered<PaymentView>(var view)) {
            return dice.chance(100) ? new Answer.Answered<>(asPaid(view)) : answer;
        }
        return answer;
    }

    private Optional<Answer<PaymentView>> aboutAnother() {
        var other = dice.any(spokenOf);
        return at(cashier -> cashier.look(other, terminal)).filter(Answer.Answered.class::isInstance);
    }

    private static PaymentView asPaid(PaymentView view) {
        var lines = view.lines().stream()
                .map(line -> new LineView(line.billId(), line.billVersion(), line.amountFen(), LineState.POSTED))
                .toList();
        return new PaymentView(
                view.id(),
                view.outTradeNo(),
                view.method(),
                PaymentState.PAID,
                view.revision() + 50,
                lines,
                view.totalFen(),
                view.next(),
                view.reason(),
                view.receiptNumber(),
                view.eReceiptUrl(),
                view.channelName(),
                view.paidAt(),
                view.receipt(),
                view.copies());
    }

    private Optional<Answer<PaymentView>> at(CentralSite.Ask<PaymentView> ask) {
        if (site == null) {
            throw new IllegalStateException("a line that leads nowhere");
        }
        return site.answer(ask);
    }

    private Life life() {
        if (life == null) {
            throw new IllegalStateException("nobody is there to hear an answer");
        }
        return life;
    }

    private static String inShort(Answer<PaymentView> answer) {
        return switch (answer) {
            case Answer.Answered<PaymentView>(var view) -> view.id() + " " + view.state();
            case Answer.Refused<PaymentView>(var problem) -> "refused " + problem.code();
            case Answer.Unknown<PaymentView>(var why) -> "unknown " + why;
            case Answer.NotSent<PaymentView>(var why) -> "not sent " + why;
        };
    }
}

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
    private final Mail mail;
    private final List<PaymentId> spokenOf = new ArrayList<>();
    private @Nullable CentralSite site;
    private @Nullable Life life;
    private @Nullable Consumer<String> replay;
    private Turning turning = (call, before) -> {};
    private boolean down;

    /** Looks at each request as it leaves, and after its answer was heard; may end the program it happens in. */
    interface Turning {
        void at(String call, boolean before);
    }

    Wire(
            SimTime time,
            Dice dice,
            Trace trace,
            Findings findings,
            TerminalId terminal,
            CentralProof central,
            TerminalProof proof,
            Planted planted,
            Mail mail) {
        this.time = time;
        this.dice = dice;
        this.trace = trace;
        this.findings = findings;
        this.terminal = terminal;
        this.central = central;
        this.proof = proof;
        this.planted = planted;
        this.mail = mail;
    }

    void turning(Turning whoLooks) {
        turning = whoLooks;
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
        var asking = life();
        if (asking.isOver()) {
            // A program that was killed in the middle of a step asks nobody any more.
            return;
        }
        turning.at(call, true);
        trace.say(terminal + " asks " + call + " " + id);
        proof.centralCalled(call, id);
        Consumer<Answer<PaymentView>> answers = answer -> asking.run(() -> {
            trace.say(terminal + " hears of " + call + " " + id + ": " + inShort(answer));
            reply.accept(answer);
            turning.at(call, false);
        });
        var befallen = down ? Optional.<Fault>empty() : mail.next(terminal + " " + call);
        if (befallen.isPresent()) {
            befall(befallen.get(), call, id, ask, answers);
        } else if (down) {
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

    /** What a script wants to befall this one request. */
    private void befall(
            Fault fault,
            String call,
            PaymentId id,
            CentralSite.Ask<PaymentView> ask,
            Consumer<Answer<PaymentView>> answers) {
        switch (fault) {
            case RESPONSE_LOST -> time.after(there(), () -> at(ask));
            case DELAY -> time.after(TroubledChannel.TOO_LATE, () -> at(ask));
            case REORDER -> time.after(TroubledChannel.OVERTAKEN, () -> arrive(call, id, ask, answers));
            case DUPLICATE -> {
                time.after(there(), () -> arrive(call, id, ask, answers));
                time.after(TroubledChannel.OVERTAKEN, () -> at(ask));
            }
            case FORGED -> {
                time.after(there(), () -> at(ask));
                time.after(there(), () -> answers.accept(new Answer.Unknown<>(LinkTrouble.FORGED)));
            }
            default -> {
                // Lost on the way there.
            }
        }
        if (fault != Fault.REORDER && fault != Fault.DUPLICATE && fault != Fault.FORGED) {
            time.after(CLIENT_TIMEOUT, () -> answers.accept(new Answer.Unknown<>(LinkTrouble.TIMED_OUT)));
        }
    }

    /** A true answer about another attempt, taken from the wire and played again. */
    void replayNext(Consumer<String> whoStruck) {
        replay = whoStruck;
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
        time.after(there(), () -> answers.accept(underway(id, answer.get())));
    }

    /** I10: a request that comes twice changes nothing the second time. */
    private void again(String call, PaymentId id, CentralSite.Ask<PaymentView> ask) {
        long before = central.stored();
        trace.say("the wire doubles " + call + " " + id);
        at(ask);
        findings.require(central.stored() == before, "I10", "a doubled " + call + " of " + id + " changed something");
    }

    private Answer<PaymentView> underway(PaymentId id, Answer<PaymentView> answer) {
        var replayed = replay;
        if (replayed != null && spokenOf.size() > 1) {
            replay = null;
            replayed.accept(terminal + " replay");
            return aboutAnother(id).orElse(answer);
        }
        if (dice.fault(15)) {
            return new Answer.Unknown<>(LinkTrouble.FORGED);
        }
        if (dice.fault(20)) {
            return aboutAnother(id).orElse(answer);
        }
        if (planted == Planted.WIRE_SAYS_PAID && answer instanceof Answer.Answered<PaymentView>(var view)) {
            return dice.chance(100) ? new Answer.Answered<>(asPaid(view)) : answer;
        }
        return answer;
    }

    /** Best of all an earlier attempt at the same bills, which is easily mistaken for this one. */
    private Optional<Answer<PaymentView>> aboutAnother(PaymentId asked) {
        var lines = central.payment(asked).map(payment -> payment.order().lines());
        var alike = spokenOf.stream()
                .filter(id -> !id.equals(asked))
                .filter(id -> central.payment(id)
                        .map(payment -> payment.order().lines())
                        .equals(lines))
                .toList();
        var other = dice.any(alike.isEmpty() ? spokenOf : alike);
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

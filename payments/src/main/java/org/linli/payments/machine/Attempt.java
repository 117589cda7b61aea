package org.linli.payments.machine;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linli.central.api.id.BillId;
import org.linli.central.api.id.PaymentId;
import org.linli.central.api.id.TradeNumber;
import org.linli.central.api.payment.CardReport;
import org.linli.central.api.payment.PaymentMethod;
import org.linli.central.api.payment.ReceiptReport;
import org.linli.central.api.payment.ReceiptState;
import org.linli.foundation.code.Code;
import org.linli.foundation.money.Fen;

/**
 * One attempt to pay, folded from its journal entries and from nothing else.
 *
 * @param order what was started; never changes
 * @param codeGiven a code may have reached central, or a card may have been charged
 * @param card what the card terminal said, once it said that the bank approved
 * @param taking whether the card terminal has let go of what it may have of this order
 * @param closeAsked why central was, or is to be, asked to call it back
 * @param facts what central has told
 * @param why the last reason worth showing
 * @param about the bills {@code why} is about
 * @param errands what central has still to be told, oldest first
 */
public record Attempt(
        Change.Started order,
        AttemptState state,
        boolean codeGiven,
        Optional<CardReport> card,
        TakingBack taking,
        Optional<Code> closeAsked,
        Facts facts,
        Optional<Code> why,
        List<BillId> about,
        Paper paper,
        List<Errand> errands) {
    public Attempt {
        about = List.copyOf(about);
        errands = List.copyOf(errands);
    }

    /** Central's word so far. */
    public record Facts(
            long revision,
            List<Line> lines,
            Optional<String> receiptNumber,
            Optional<URI> eReceiptUrl,
            Optional<String> channelName,
            Optional<Instant> paidAt,
            boolean centralCloses) {}

    public static Attempt started(Change.Started order) {
        var facts = new Facts(
                0, order.lines(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false);
        return new Attempt(
                order,
                AttemptState.INTENT,
                false,
                Optional.empty(),
                TakingBack.NOT_ASKED,
                Optional.empty(),
                facts,
                Optional.empty(),
                List.of(),
                Paper.NONE,
                List.of());
    }

    public PaymentId id() {
        return order.id();
    }

    public TradeNumber outTradeNo() {
        return order.outTradeNo();
    }

    public PaymentMethod method() {
        return order.method();
    }

    public Fen total() {
        return order.totalFen();
    }

    public List<Line> lines() {
        return facts.lines();
    }

    /** The money's way has ended, line by line. What is left may be a receipt or an errand. */
    public boolean isFinal() {
        return state == AttemptState.CLOSED
                || state == AttemptState.REFUNDED
                || (state == AttemptState.PAID
                        && lines().stream().allMatch(line -> line.state().isFinal()));
    }

    /** The card terminal has still to be told, or to say, that it has let go. What central has paid late is central's. */
    public boolean takesBack() {
        return state == AttemptState.CLOSED && taking == TakingBack.ASKED;
    }

    /** Whether this attempt keeps its bills from being offered here. */
    public boolean holds(BillId bill) {
        return !isFinal() && lines().stream().anyMatch(line -> line.billId().equals(bill));
    }

    /** @throws IllegalStateException when the change cannot follow: a bug, or not this program's journal */
    public Attempt after(Change change) {
        return switch (change) {
            case Change.Started again -> throw impossible(again);
            case Change.CodeGiven given -> {
                require(state == AttemptState.INTENT, given);
                yield with(AttemptState.SENT, true, closeAsked, Optional.empty());
            }
            case Change.Offered offered -> {
                require(state == AttemptState.INTENT && method().isByOffer(), offered);
                yield with(AttemptState.OFFERED, false, closeAsked, Optional.empty());
            }
            case Change.CardSending sending -> {
                require(state == AttemptState.INTENT && method() == PaymentMethod.CARD, sending);
                yield with(AttemptState.SENT, true, closeAsked, Optional.empty());
            }
            case Change.CardApproved approved -> {
                require(codeGiven && card.isEmpty() && method() == PaymentMethod.CARD, approved);
                yield with(approved.report());
            }
            case Change.CardReversing reversing -> {
                require(codeGiven && state == AttemptState.CLOSED && taking == TakingBack.NOT_ASKED, reversing);
                yield with(TakingBack.ASKED);
            }
            case Change.CardReversed reversed -> {
                require(taking == TakingBack.ASKED, reversed);
                yield with(TakingBack.PROVEN);
            }
            case Change.CodeNotTaken refused -> {
                require(state == AttemptState.SENT, refused);
                yield with(AttemptState.INTENT, false, closeAsked, Optional.of(refused.why()));
            }
            case Change.CloseAsked asked -> {
                require(state.isUnsettled(), asked);
                var next = state == AttemptState.HANDED_OFF ? state : AttemptState.CLOSING;
                yield with(next, codeGiven, Optional.of(asked.why()), Optional.of(asked.why()));
            }
            case Change.BecameUnknown lost -> {
                require(state.isUnsettled(), lost);
                yield with(AttemptState.UNKNOWN, codeGiven, closeAsked, Optional.of(lost.why()));
            }
            case Change.HandedOff off -> {
                require(state.isUnsettled(), off);
                yield with(AttemptState.HANDED_OFF, codeGiven, closeAsked, why);
            }
            case Change.Learned learned -> afterLearning(learned);
            case Change.Closed closed -> afterClosing(closed);
            case Change.ReceiptSending sending -> {
                // A number above 0 is central's; a journal that is older counted its own, and only upwards.
                boolean possible = sending.copy() == 0 || !paper.originalIsHere();
                require(facts.receiptNumber().isPresent() && possible, sending);
                yield with(paper.sending(sending.copy()), ReceiptState.PRINT_SENT, sending.copy());
            }
            case Change.ReceiptSettled settled -> {
                require(
                        paper.isAtThePrinter()
                                ? settled.copy() == paper.copy()
                                : settled.outcome() == PaperOutcome.DECLINED,
                        settled);
                var next = paper.settled(settled.outcome());
                yield with(next, next.state(), settled.copy());
            }
            case Change.Told told -> {
                require(!errands.isEmpty(), told);
                yield with(errands.subList(1, errands.size()));
            }
        };
    }

    private Attempt afterLearning(Change.Learned learned) {
        require(learned.lines().size() == lines().size() && learned.revision() >= facts.revision(), learned);
        var lines = new ArrayList<Line>();
        for (int i = 0; i < lines().size(); i++) {
            lines.add(lines().get(i).in(learned.lines().get(i)));
        }
        var known = new Facts(
                learned.revision(),
                List.copyOf(lines),
                learned.receiptNumber(),
                learned.eReceiptUrl(),
                learned.channelName(),
                learned.paidAt(),
                learned.centralCloses());
        return new Attempt(
                order,
                learned.state(),
                codeGiven,
                card,
                taking,
                closeAsked,
                known,
                learned.why(),
                List.of(),
                paper,
                errands);
    }

    /** Whether this says nothing new; a higher revision alone is nothing new. */
    boolean knows(Change.Learned news) {
        var states = lines().stream().map(Line::state).toList();
        return state == news.state()
                && facts.centralCloses() == news.centralCloses()
                && states.equals(news.lines())
                && why.equals(news.why())
                && facts.receiptNumber().equals(news.receiptNumber())
                && facts.eReceiptUrl().equals(news.eReceiptUrl())
                && facts.channelName().equals(news.channelName())
                && facts.paidAt().equals(news.paidAt());
    }

    private Attempt afterClosing(Change.Closed closed) {
        require(state == AttemptState.INTENT && !codeGiven, closed);
        var still = new ArrayList<>(errands);
        if (closed.release()) {
            still.add(new Errand.Release(closed.why()));
        }
        return new Attempt(
                order,
                AttemptState.CLOSED,
                false,
                card,
                taking,
                closeAsked,
                facts,
                Optional.of(closed.why()),
                closed.bills(),
                paper,
                still);
    }

    private Attempt with(AttemptState next, boolean given, Optional<Code> asked, Optional<Code> reason) {
        return new Attempt(order, next, given, card, taking, asked, facts, reason, List.of(), paper, errands);
    }

    private Attempt with(Paper next, ReceiptState told, int copy) {
        var more = new ArrayList<>(errands);
        more.add(new Errand.Receipt(new ReceiptReport(told, copy)));
        return new Attempt(order, state, codeGiven, card, taking, closeAsked, facts, why, about, next, more);
    }

    private Attempt with(CardReport approval) {
        var more = new ArrayList<>(errands);
        more.add(new Errand.Card(approval));
        return new Attempt(
                order, state, codeGiven, Optional.of(approval), taking, closeAsked, facts, why, about, paper, more);
    }

    private Attempt with(TakingBack next) {
        return new Attempt(order, state, codeGiven, card, next, closeAsked, facts, why, about, paper, errands);
    }

    private Attempt with(List<Errand> left) {
        return new Attempt(order, state, codeGiven, card, taking, closeAsked, facts, why, about, paper, left);
    }

    private void require(boolean possible, Change change) {
        if (!possible) {
            throw impossible(change);
        }
    }

    private IllegalStateException impossible(Change change) {
        return new IllegalStateException(
                change.getClass().getSimpleName() + " cannot follow " + state + " in attempt " + id());
    }
}

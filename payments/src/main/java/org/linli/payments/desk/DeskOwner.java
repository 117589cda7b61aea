package org.linli.payments.desk;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.linli.central.api.client.Answer;
import org.linli.central.api.client.LinkTrouble;
import org.linli.central.api.id.PaymentId;
import org.linli.central.api.payment.LineState;
import org.linli.central.api.payment.OrderLine;
import org.linli.central.api.payment.PaymentOrder;
import org.linli.central.api.payment.PaymentView;
import org.linli.central.api.wire.ProblemKind;
import org.linli.central.api.wire.WireJson;
import org.linli.foundation.code.Code;
import org.linli.foundation.journal.Appending;
import org.linli.foundation.journal.Journal;
import org.linli.foundation.time.Scheduler.Pending;
import org.linli.payments.card.CardOutcome;
import org.linli.payments.card.CardTerminalPort;
import org.linli.payments.machine.Attempt;
import org.linli.payments.machine.Call;
import org.linli.payments.machine.CardAsk;
import org.linli.payments.machine.Change;
import org.linli.payments.machine.Effect;
import org.linli.payments.machine.Errand;
import org.linli.payments.machine.Event;
import org.linli.payments.machine.Line;
import org.linli.payments.machine.Machine;
import org.linli.payments.machine.PaperOutcome;
import org.linli.payments.machine.Wait;

/**
 * What the desk's owner thread does: journal first, then the effects. All methods run on that thread; {@link #watchers}
 * and {@link #open} may be read from any.
 */
final class DeskOwner {
    /** Longer than any question of the port takes; whoever is silent for longer is not waited for. */
    private static final Duration DEADLINE = Duration.ofSeconds(15);

    /** A full disk may be emptied; until then the attempt keeps its state and asks again. */
    private static final Duration AFTER_A_FULL_DISK = Duration.ofSeconds(30);

    /** What a card terminal needs to word its own end of patience. */
    private static final Duration CARD_MARGIN = Duration.ofSeconds(30);

    private static final Code CARD_SILENT = Code.of("pay.card-silent");

    private static final int MOST_OPEN = 32;
    private static final int MOST_SETTLED = 1000;
    private static final System.Logger LOG = System.getLogger("linli.payments");

    private final DeskParts parts;
    private final Journal journal;
    private final TradeNumbers numbers;
    private final Map<PaymentId, Live> attempts = new LinkedHashMap<>();
    private final Watchers watchers = new Watchers();
    private volatile List<AttemptView> open = List.of();
    private volatile Optional<Code> stopped = Optional.empty();
    private long question;
    private boolean outOfReach;
    private boolean closed;

    DeskOwner(DeskParts parts, Journal journal, List<Attempt> found) {
        this.parts = parts;
        this.journal = journal;
        this.numbers = new TradeNumbers(parts.terminal(), journal.id());
        found.forEach(attempt -> attempts.put(attempt.id(), new Live(attempt)));
        forgetOldest();
        attempts.values().forEach(live -> watchers.know(live.view()));
        listOpen();
    }

    Watchers watchers() {
        return watchers;
    }

    List<AttemptView> open() {
        return open;
    }

    Optional<Code> stopped() {
        return stopped;
    }

    void recover() {
        for (var live : List.copyOf(attempts.values())) {
            if (!live.attempt().isFinal()
                    || !live.isSettled()
                    || live.attempt().paper().isAtThePrinter()) {
                happen(live, new Event.Recovered());
            }
        }
    }

    Starting start(StartPayment wanted) {
        var before = attempts.get(wanted.id());
        if (before != null) {
            return isSame(before.attempt(), wanted)
                    ? new Starting.Started(shown(before))
                    : new Starting.NotStarted(ProblemKind.PAYMENT_DIFFERS.code(), List.of());
        }
        var obstacle = obstacle(wanted);
        if (obstacle.isPresent()) {
            return obstacle.get();
        }
        var lines = wanted.lines().stream()
                .map(line -> new Line(line.billId(), line.billVersion(), line.amountFen(), LineState.WAITING))
                .toList();
        var outTradeNo = numbers.at(journal.head().sequence() + 1);
        var started = new Change.Started(wanted.id(), outTradeNo, wanted.method(), lines, wanted.total());
        var failure = write(List.of(started));
        if (failure.isPresent()) {
            return new Starting.NotStarted(failure.get(), List.of());
        }
        forgetOldest();
        var live = new Live(Attempt.started(started));
        attempts.put(wanted.id(), live);
        happen(live, new Event.Begun());
        return new Starting.Started(shown(live));
    }

    private Optional<Starting> obstacle(StartPayment wanted) {
        if (stopped.isPresent() || closed) {
            return Optional.of(new Starting.NotStarted(stopped.orElse(PaymentDesk.CLOSED), List.of()));
        }
        boolean offered = switch (wanted.method()) {
            case CODE, QR, LINK -> true;
            case CARD -> parts.cards().isPresent();
        };
        if (!offered) {
            return Optional.of(new Starting.NotStarted(ProblemKind.PAYMENT_METHOD.code(), List.of()));
        }
        var held = wanted.lines().stream()
                .map(OrderLine::billId)
                .filter(bill -> open.stream().anyMatch(attempt -> attempt.holds(bill)))
                .toList();
        if (!held.isEmpty()) {
            return Optional.of(new Starting.NotStarted(PaymentDesk.BILL_OPEN_HERE, held));
        }
        return open.size() < MOST_OPEN
                ? Optional.empty()
                : Optional.of(new Starting.NotStarted(PaymentDesk.TOO_MANY_OPEN, List.of()));
    }

    private static boolean isSame(Attempt attempt, StartPayment wanted) {
        var asked = attempt.lines().stream()
                .map(line -> new OrderLine(line.billId(), line.billVersion(), line.amountFen()))
                .toList();
        return attempt.method() == wanted.method()
                && attempt.total().equals(wanted.total())
                && asked.equals(wanted.lines());
    }

    /** What is told about one attempt; the result carries the attempt as it then is. */
    Taking tell(PaymentId id, Event event) {
        var live = attempts.get(id);
        if (live == null) {
            return new Taking.NotTaken(ProblemKind.PAYMENT_UNKNOWN.code());
        }
        return happen(live, event).<Taking>map(Taking.NotTaken::new).orElseGet(() -> new Taking.Taken(shown(live)));
    }

    /**
     * Sends one receipt towards the printer: journaled when this returns.
     *
     * @param given the number that central gave; empty for the receipt itself
     */
    Printing print(PaymentId id, Optional<Integer> given) {
        var live = attempts.get(id);
        if (live == null) {
            return new Printing.NotNow(ProblemKind.PAYMENT_UNKNOWN.code());
        }
        return happen(live, new Event.ReceiptWanted(given))
                .<Printing>map(Printing.NotNow::new)
                .orElseGet(() -> new Printing.Print(given.orElse(0), shown(live)));
    }

    void close() {
        if (!closed) {
            closed = true;
            attempts.values().forEach(Live::stopWaiting);
            journal.close();
        }
    }

    /** One step: machine, journal, view, effects — in this order, always. */
    private Optional<Code> happen(Live live, Event event) {
        if (closed || stopped.isPresent()) {
            return Optional.of(stopped.orElse(PaymentDesk.CLOSED));
        }
        var before = live.attempt().state();
        var step = Machine.on(live.attempt(), live.chase(), event);
        var failure = write(step.changes());
        if (failure.isPresent()) {
            if (stopped.isEmpty()) {
                lost(live, event);
            }
            return failure;
        }
        live.become(step.attempt(), step.chase());
        if (step.attempt().state() != before) {
            LOG.log(
                    Level.INFO,
                    "pay.state payment={0} {1} -> {2} why={3}",
                    step.attempt().id(),
                    before,
                    step.attempt().state(),
                    step.attempt().why().map(Code::value).orElse("-"));
        }
        show(live);
        step.effects().forEach(effect -> carryOut(live, effect));
        return step.refused();
    }

    /** What nobody outside would bring again comes again by itself. */
    private void lost(Live live, Event event) {
        live.become(live.attempt(), live.chase().afterALostStep());
        switch (event) {
            // Until then the attempt stands as the process before left it; asking is the recovery's to begin.
            case Event.Recovered recovered -> again(live, event);
            case Event.ReceiptCame came -> {
                // A resident who asks for no paper is told that it was not taken; the printer has nobody to tell.
                if (came.outcome() != PaperOutcome.DECLINED) {
                    again(live, event);
                }
                askAgain(live);
            }
            // A card terminal says a thing once.
            case Event.CardSaid said -> {
                again(live, event);
                askAgain(live);
            }
            case Event.Passed passed -> {
                askAgain(live);
                await(live, passed.which(), AFTER_A_FULL_DISK);
            }
            case Event.Begun begun -> askAgain(live);
            case Event.CodePresented presented -> askAgain(live);
            case Event.CancelAsked asked -> askAgain(live);
            case Event.Answered answered -> askAgain(live);
            case Event.Hinted hinted -> askAgain(live);
            case Event.ReceiptWanted wanted -> askAgain(live);
        }
    }

    private void askAgain(Live live) {
        await(live, Wait.NEXT_CALL, AFTER_A_FULL_DISK);
        await(live, Wait.ERRAND, AFTER_A_FULL_DISK);
    }

    private void again(Live live, Event event) {
        Object kind = event instanceof Event.CardSaid said ? said.asked() : event.getClass();
        live.comesAgain(
                kind,
                parts.scheduler()
                        .after(
                                AFTER_A_FULL_DISK,
                                "pay.again",
                                () -> parts.mailbox().put(() -> happen(live, event))));
    }

    private Optional<Code> write(List<Change> changes) {
        if (changes.isEmpty()) {
            return Optional.empty();
        }
        var appended = journal.appendAll(changes.stream().map(WireJson::write).toList());
        if (appended instanceof Appending.NotWritten no) {
            LOG.log(Level.ERROR, "{0} a payment step was not written; its effects do not happen", no.why());
            if (journal.isBroken()) {
                stop(no.why());
            }
            return Optional.of(no.why());
        }
        if (journal.isBroken()) {
            // Written, and the disk failed right after: this step counts, no other will.
            stop(Journal.BROKEN);
        }
        return Optional.empty();
    }

    /** Nothing can be promised any more: no step, no effect, and every screen says so. */
    private void stop(Code why) {
        stopped = Optional.of(why);
        attempts.values().forEach(Live::stopWaiting);
        attempts.values().forEach(this::show);
    }

    private void carryOut(Live live, Effect effect) {
        var id = live.attempt().id();
        var central = parts.central();
        switch (effect) {
            case Effect.AskToOpen ask -> ask(live, Call.OPEN, reply -> central.open(order(live.attempt()), reply));
            case Effect.HandCode hand -> ask(live, Call.HAND_CODE, reply -> central.handCode(id, hand.code(), reply));
            case Effect.AskHowItStands ask -> ask(live, Call.QUERY, reply -> central.query(id, reply));
            case Effect.AskToClose ask -> ask(live, Call.CLOSE, reply -> central.close(id, ask.why(), reply));
            case Effect.ChargeCard charge ->
                askCard(
                        live,
                        CardAsk.CHARGE,
                        charge.within().plus(CARD_MARGIN),
                        (cards, reply) -> cards.charge(
                                live.attempt().outTradeNo(), live.attempt().total(), charge.within(), reply));
            case Effect.AskCardTerminal ask ->
                askCard(
                        live,
                        CardAsk.STATUS,
                        DEADLINE,
                        (cards, reply) -> cards.status(live.attempt().outTradeNo(), reply));
            case Effect.CancelCard cancel ->
                parts.cards().ifPresent(cards -> cards.cancel(live.attempt().outTradeNo()));
            case Effect.ReverseCard reverse ->
                askCard(
                        live,
                        CardAsk.REVERSE,
                        CARD_MARGIN,
                        (cards, reply) -> cards.reverse(live.attempt().outTradeNo(), reply));
            case Effect.Tell tell -> ask(live, Call.ERRAND, reply -> run(id, tell.errand(), reply));
            case Effect.Await await -> await(live, await.which(), await.delay());
            case Effect.Forget forget -> live.forget(forget.which());
        }
    }

    private void run(PaymentId id, Errand errand, Consumer<Answer<PaymentView>> reply) {
        switch (errand) {
            case Errand.Release release -> parts.central().close(id, release.why(), reply);
            case Errand.Card card -> parts.central().reportCard(id, card.report(), reply);
            case Errand.Receipt receipt -> parts.central().reportReceipt(id, receipt.report(), reply);
        }
    }

    private static PaymentOrder order(Attempt attempt) {
        var lines = attempt.lines().stream()
                .map(line -> new OrderLine(line.billId(), line.billVersion(), line.amountFen()))
                .toList();
        return new PaymentOrder(attempt.id(), attempt.outTradeNo(), attempt.method(), lines, attempt.total());
    }

    private void ask(Live live, Call call, Consumer<Consumer<Answer<PaymentView>>> port) {
        if (stopped.isPresent()) {
            return;
        }
        long mine = ++question;
        var deadline = parts.scheduler()
                .after(
                        DEADLINE,
                        "pay.answer-deadline",
                        () -> parts.mailbox()
                                .put(() -> answered(live, call, mine, new Answer.Unknown<>(LinkTrouble.TIMED_OUT))));
        live.asked(call, mine, deadline);
        try {
            port.accept(answer -> parts.mailbox().put(() -> answered(live, call, mine, answer)));
        } catch (RuntimeException bug) {
            // The deadline will tell the machine that nobody knows.
            LOG.log(Level.ERROR, "pay.port-bug", bug);
        }
    }

    /** A terminal that has lost its card terminal since knows nothing of the charge. */
    private void askCard(
            Live live, CardAsk asked, Duration within, BiConsumer<CardTerminalPort, Consumer<CardOutcome>> port) {
        if (stopped.isPresent() || parts.cards().isEmpty()) {
            return;
        }
        long mine = ++question;
        var silence = new CardOutcome.Unknown(CARD_SILENT);
        var deadline = parts.scheduler()
                .after(
                        within,
                        "pay.card-deadline",
                        () -> parts.mailbox().put(() -> cardSaid(live, asked, mine, silence)));
        live.asked(asked, mine, deadline);
        try {
            port.accept(
                    parts.cards().get(), outcome -> parts.mailbox().put(() -> cardSaid(live, asked, mine, outcome)));
        } catch (RuntimeException bug) {
            // The deadline will tell the machine that nobody knows.
            LOG.log(Level.ERROR, "pay.port-bug", bug);
        }
    }

    private void cardSaid(Live live, CardAsk asked, long which, CardOutcome outcome) {
        if (live.answered(asked, which)) {
            happen(live, new Event.CardSaid(asked, outcome));
        }
    }

    private void answered(Live live, Call call, long which, Answer<PaymentView> answer) {
        if (!live.answered(call, which)) {
            return;
        }
        happen(live, new Event.Answered(call, answer));
        boolean reached = answer instanceof Answer.Answered || answer instanceof Answer.Refused;
        if (!reached) {
            outOfReach = true;
        } else if (outOfReach) {
            centralIsBack();
        }
    }

    /** What is open or has something to tell asks at once; an hour's wait has lost its reason. */
    void centralIsBack() {
        outOfReach = false;
        for (var live : List.copyOf(attempts.values())) {
            var attempt = live.attempt();
            if (!attempt.isFinal() || !attempt.errands().isEmpty()) {
                happen(live, new Event.Hinted());
            }
        }
    }

    private void await(Live live, Wait wait, Duration delay) {
        if (stopped.isPresent()) {
            return;
        }
        var self = new Pending[1];
        self[0] = parts.scheduler()
                .after(
                        delay,
                        "pay." + wait,
                        () -> parts.mailbox().put(() -> {
                            if (live.ended(wait, self[0])) {
                                happen(live, new Event.Passed(wait));
                            }
                        }));
        live.waiting(wait, self[0]);
    }

    private AttemptView shown(Live live) {
        var view = live.view();
        return stopped.map(view::withTheJournalLost).orElse(view);
    }

    private void show(Live live) {
        var view = shown(live);
        if (!live.shows(view)) {
            return;
        }
        watchers.know(view);
        listOpen();
        watchers.tell(view);
    }

    private void listOpen() {
        open = attempts.values().stream()
                .filter(live -> !live.attempt().isFinal())
                .map(this::shown)
                .toList();
    }

    /** Settled attempts stay in the journal; in memory only the newest are kept, for a reprint or a double tap. */
    private void forgetOldest() {
        var settled = new ArrayList<PaymentId>();
        attempts.forEach((id, live) -> {
            if (live.isSettled()) {
                settled.add(id);
            }
        });
        for (int i = 0; i < settled.size() - MOST_SETTLED; i++) {
            attempts.remove(settled.get(i));
            watchers.forget(settled.get(i));
        }
    }
}

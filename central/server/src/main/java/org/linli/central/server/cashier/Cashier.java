package org.linli.central.server.cashier;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.linli.central.api.id.BillId;
import org.linli.central.api.id.HouseholdId;
import org.linli.central.api.id.PaymentId;
import org.linli.central.api.id.TerminalId;
import org.linli.central.api.id.TradeNumber;
import org.linli.central.api.payment.CardReport;
import org.linli.central.api.payment.CodeHandover;
import org.linli.central.api.payment.PaymentHistory;
import org.linli.central.api.payment.PaymentMethod;
import org.linli.central.api.payment.PaymentOrder;
import org.linli.central.api.payment.PaymentState;
import org.linli.central.api.payment.PaymentView;
import org.linli.central.api.wire.ProblemKind;
import org.linli.central.server.biller.Biller;
import org.linli.central.server.biller.Biller.BilledHome;
import org.linli.central.server.channel.Channel;
import org.linli.central.server.channel.ChannelAnswer;
import org.linli.central.server.ledger.Decision;
import org.linli.central.server.ledger.Ledger;
import org.linli.central.server.ledger.LedgerEntry;
import org.linli.central.server.ledger.LedgerUnavailableException;
import org.linli.central.server.ledger.Turn;
import org.linli.central.server.payment.Effect;
import org.linli.central.server.payment.Live;
import org.linli.central.server.payment.Payment;
import org.linli.central.server.payment.PaymentFact;
import org.linli.central.server.payment.PaymentMachine;
import org.linli.central.server.payment.StaffWord;
import org.linli.central.server.payment.Stimulus;
import org.linli.central.server.payment.Timer;
import org.linli.central.server.receipt.ReceiptLinks;
import org.linli.central.server.receipt.ReceiptNumbers;
import org.linli.foundation.code.Code;
import org.linli.foundation.money.Fen;
import org.linli.foundation.time.Scheduler;

/**
 * Carries payments through. Safe from any thread; the doors block until their decision is on the disk.
 *
 * <p>Every fact is journaled before what it announces begins. A cashier that starts on a ledger with open attempts asks
 * after each of them first ({@link #resume}).
 */
public final class Cashier implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger("linli.central.cashier");

    /** A terminal that handed a code over is answered after this at the latest, whatever the channel does. */
    private static final Duration FIRST_ANSWER_PATIENCE = Duration.ofMillis(1500);

    /** The ledger's mailbox empties in milliseconds. */
    private static final Duration BUSY_PAUSE = Duration.ofMillis(200);

    /** With thirty bills each, and two facts for each bill, what they record still fits one append. */
    private static final int RESUMED_AT_ONCE = 8;

    private final Ledger ledger;
    private final Channel channel;
    private final Biller biller;
    private final PaymentViews views;
    private final PastPayments past;
    private final ReceiptCounter receipts;
    private final Waits waits;
    private final ExecutorService workers;
    private final Duration firstAnswerPatience;

    /** Belongs to the ledger's thread. */
    private final Map<PaymentId, Live> live = new HashMap<>();

    private final Map<PaymentId, CompletableFuture<Boolean>> firstAnswers = new ConcurrentHashMap<>();

    public Cashier(Ledger ledger, Channel channel, Biller biller, ReceiptLinks links, Scheduler scheduler) {
        this(
                ledger,
                channel,
                biller,
                links,
                scheduler,
                Executors.newThreadPerTaskExecutor(
                        Thread.ofVirtual().name("cashier-", 0).factory()),
                FIRST_ANSWER_PATIENCE);
    }

    /**
     * @param workers on which channel and billers are asked; ended with the cashier
     * @param firstAnswerPatience how long a door waits for the channel's first answer
     */
    public Cashier(
            Ledger ledger,
            Channel channel,
            Biller biller,
            ReceiptLinks links,
            Scheduler scheduler,
            ExecutorService workers,
            Duration firstAnswerPatience) {
        this.ledger = ledger;
        this.channel = channel;
        this.biller = biller;
        this.views = new PaymentViews(channel, links);
        this.past = new PastPayments(channel, links);
        this.receipts = new ReceiptCounter(ledger, channel, views, links);
        this.waits = new Waits(scheduler, this::onTime);
        this.workers = workers;
        this.firstAnswerPatience = firstAnswerPatience;
    }

    /** Asks after every attempt that was open when central ended. Returns how many there were. */
    public int resume() throws LedgerUnavailableException {
        var open = ledger.ask(turn -> turn.books().payments().stream()
                .filter(payment -> !payment.isSettled())
                .map(Payment::id)
                .toList());
        for (int from = 0; from < open.size(); from += RESUMED_AT_ONCE) {
            var some = open.subList(from, Math.min(from + RESUMED_AT_ONCE, open.size()));
            ledger.askWhenThereIsRoom(turn -> {
                some.forEach(id -> stimulate(turn, the(turn, id), new Stimulus.Resumed()));
                return true;
            });
        }
        return open.size();
    }

    /** Takes the locks. The same order again answers the same payment; an offer is waited for a moment. */
    public Decision<PaymentView> open(PaymentOrder order, TerminalId terminal) throws LedgerUnavailableException {
        if (!order.method().isByOffer()) {
            return opened(order, terminal);
        }
        var answered = new CompletableFuture<Boolean>();
        firstAnswers.putIfAbsent(order.paymentId(), answered);
        var opened = opened(order, terminal);
        if (opened instanceof Decision.Granted<PaymentView>(var view) && view.state() == PaymentState.SENT) {
            awaitFirst(answered);
            opened = look(order.paymentId(), terminal);
        }
        firstAnswers.remove(order.paymentId(), answered);
        return opened;
    }

    private Decision<PaymentView> opened(PaymentOrder order, TerminalId terminal) throws LedgerUnavailableException {
        var bills = new HashMap<BillId, BilledHome>();
        order.lines().forEach(line -> biller.find(line.billId()).ifPresent(found -> bills.put(line.billId(), found)));
        return ledger.ask(turn -> {
            var before = turn.books().payment(order.paymentId());
            if (before.isPresent()) {
                boolean same = before.get().order().equals(order)
                        && before.get().terminal().equals(terminal);
                return same ? granted(turn, before.get()) : Decision.denied(ProblemKind.PAYMENT_DIFFERS);
            }
            var problem = OpeningRules.against(order, channel.methods(), bills, turn.books());
            if (problem.isPresent()) {
                return new Decision.Denied<>(problem.get());
            }
            record(turn, order.paymentId(), new PaymentFact.Opened(order, terminal, ReceiptHomes.of(order, bills)));
            var homes = order.lines().stream()
                    .flatMap(line -> Optional.ofNullable(bills.get(line.billId())).stream())
                    .map(BilledHome::household)
                    .distinct()
                    .toList();
            record(turn, order.paymentId(), new PaymentFact.ForHomes(homes));
            ReceiptHomes.choices(order, bills)
                    .forEach(note -> record(turn, order.paymentId(), new PaymentFact.Noted(note)));
            stimulate(turn, the(turn, order.paymentId()), new Stimulus.Opened());
            return granted(turn, the(turn, order.paymentId()));
        });
    }

    /** Hands the code to the channel and waits a moment for its first answer. */
    public Decision<PaymentView> giveCode(PaymentId id, CodeHandover code, TerminalId terminal)
            throws LedgerUnavailableException {
        if (!PaymentCodes.isWellFormed(code.authCode())) {
            return look(id, terminal) instanceof Decision.Denied<PaymentView> unknown
                    ? unknown
                    : Decision.denied(ProblemKind.CODE_FORM);
        }
        var answered = new CompletableFuture<Boolean>();
        var given = ledger.ask(turn -> {
            var found = ofTerminal(turn, id, terminal);
            if (found.isEmpty()) {
                return Decision.<PaymentView>denied(ProblemKind.PAYMENT_UNKNOWN);
            }
            if (found.get().isSettled()) {
                return Decision.<PaymentView>denied(ProblemKind.PAYMENT_FINAL);
            }
            if (found.get().order().method() != PaymentMethod.CODE) {
                return Decision.<PaymentView>denied(ProblemKind.PAYMENT_METHOD);
            }
            if (found.get().state() != PaymentState.INTENT) {
                return Decision.<PaymentView>denied(ProblemKind.CODE_GIVEN);
            }
            firstAnswers.put(id, answered);
            stimulate(turn, found.get(), new Stimulus.CodeGiven(code.authCode()));
            return granted(turn, the(turn, id));
        });
        if (given instanceof Decision.Denied<PaymentView>) {
            return given;
        }
        awaitFirst(answered);
        firstAnswers.remove(id, answered);
        return look(id, terminal);
    }

    /** What a card terminal reported; the acquirer is asked before anything is believed. */
    public Decision<PaymentView> reportCard(PaymentId id, CardReport report, TerminalId terminal)
            throws LedgerUnavailableException {
        return ledger.ask(turn -> {
            var found = ofTerminal(turn, id, terminal);
            if (found.isEmpty()) {
                return Decision.denied(ProblemKind.PAYMENT_UNKNOWN);
            }
            if (found.get().order().method() != PaymentMethod.CARD) {
                return Decision.denied(ProblemKind.PAYMENT_METHOD);
            }
            stimulate(turn, found.get(), new Stimulus.CardReported(report.reference(), report.brand()));
            return granted(turn, the(turn, id));
        });
    }

    /** Only the terminal that opened it is told. */
    public Decision<PaymentView> look(PaymentId id, TerminalId terminal) throws LedgerUnavailableException {
        return ledger.ask(turn -> ofTerminal(turn, id, terminal)
                .map(payment -> granted(turn, payment))
                .orElseGet(() -> Decision.denied(ProblemKind.PAYMENT_UNKNOWN)));
    }

    public Decision<PaymentView> close(PaymentId id, Code reason, TerminalId terminal)
            throws LedgerUnavailableException {
        return ledger.ask(turn -> ofTerminal(turn, id, terminal)
                .map(payment -> {
                    stimulate(turn, payment, new Stimulus.ClosingAsked(reason));
                    return granted(turn, the(turn, id));
                })
                .orElseGet(() -> Decision.denied(ProblemKind.PAYMENT_UNKNOWN)));
    }

    /** Where receipts and their papers are asked for. */
    public ReceiptCounter receipts() {
        return receipts;
    }

    /** What was paid for these homes, a page at a time. */
    public PaymentHistory history(Set<HouseholdId> homes, Optional<PaymentId> after) throws LedgerUnavailableException {
        return ledger.ask(turn -> past.page(turn.books(), homes, after, turn.now()));
    }

    /** For staff: whichever terminal opened it. */
    public Optional<PaymentView> view(PaymentId id) throws LedgerUnavailableException {
        return ledger.ask(turn -> turn.books().payment(id).map(payment -> views.of(payment, Live.FRESH, turn.now())));
    }

    /**
     * A notification whose signature, time, merchant and amount were checked. Unknown orders and repetitions change
     * nothing. False when the channel is to tell it again: nobody pursues what is closed, so until a late success is
     * written down the channel's repetitions bring it back after a lost answer or a restart (rule 7).
     */
    public boolean notified(TradeNumber order, ChannelAnswer answer) throws LedgerUnavailableException {
        return ledger.ask(turn -> {
            var found = turn.books().paymentByTradeNumber(order);
            found.ifPresent(
                    payment -> stimulate(turn, payment, new Stimulus.ChannelSaid(Stimulus.Call.NOTIFICATION, answer)));
            return found.isEmpty() || found.get().state() != PaymentState.CLOSED;
        });
    }

    /** What the order was for, so that a notification can be held against it. */
    public Optional<Fen> amountOf(TradeNumber order) throws LedgerUnavailableException {
        return ledger.ask(turn -> turn.books()
                .paymentByTradeNumber(order)
                .map(payment -> payment.order().totalFen()));
    }

    /** Within a turn of the ledger: what two persons agreed on is done, as far as it fits. */
    public void staffSaid(Turn turn, PaymentId id, StaffWord word) {
        stimulate(turn, the(turn, id), new Stimulus.StaffSaid(word));
    }

    /** Within a turn of the ledger: a list has a charge that is not proven here; the channel is asked. */
    public void doubted(Turn turn, PaymentId id) {
        stimulate(turn, the(turn, id), new Stimulus.Doubted());
    }

    /** Starts nothing more; what is open is resumed by the next cashier. */
    @Override
    public void close() {
        waits.forgetAll();
        workers.shutdownNow();
    }

    // ---- on the ledger's thread

    private Optional<Payment> ofTerminal(Turn turn, PaymentId id, TerminalId terminal) {
        return turn.books().payment(id).filter(payment -> payment.terminal().equals(terminal));
    }

    private Payment the(Turn turn, PaymentId id) {
        return turn.books().payment(id).orElseThrow(() -> new IllegalStateException("no payment " + id));
    }

    private Decision<PaymentView> granted(Turn turn, Payment payment) {
        return Decision.granted(views.of(payment, live.getOrDefault(payment.id(), Live.FRESH), turn.now()));
    }

    private void record(Turn turn, PaymentId id, PaymentFact fact) {
        turn.record(new LedgerEntry.PaymentStep(turn.now(), id, fact));
    }

    private void stimulate(Turn turn, Payment payment, Stimulus stimulus) {
        var id = payment.id();
        var step = PaymentMachine.on(payment, live.getOrDefault(id, Live.FRESH), stimulus);
        step.facts().forEach(fact -> record(turn, id, fact));
        var after = the(turn, id);
        if (after.needsReceiptNumber()) {
            String number = ReceiptNumbers.of(turn.now(), turn.books().receipts() + 1);
            record(turn, id, new PaymentFact.ReceiptNumbered(number));
        }
        if (after.isSettled()) {
            live.remove(id);
            turn.afterwards(() -> waits.forget(id));
        } else {
            live.put(id, step.live());
        }
        turn.afterwards(() -> {
            step.timers().forEach(timer -> waits.arm(id, timer));
            step.effects().forEach(effect -> begin(after, effect));
            boolean first = stimulus instanceof Stimulus.OfferSaid
                    || (stimulus instanceof Stimulus.ChannelSaid said && said.call() == Stimulus.Call.PAY);
            if (first) {
                Optional.ofNullable(firstAnswers.get(id)).ifPresent(waiting -> waiting.complete(true));
            }
        });
    }

    // ---- on virtual threads

    /** Only the telling is repeated when the ledger is busy, never the effect. */
    private void begin(Payment payment, Effect effect) {
        onWorker(payment.id(), () -> {
            var outcome = EffectCalls.run(effect, payment, channel, biller);
            handOver(
                    payment.id(),
                    () -> ledger.ask(turn -> {
                        stimulate(turn, the(turn, payment.id()), outcome);
                        return true;
                    }));
        });
    }

    private void onTime(PaymentId id, Timer timer) {
        handOver(
                id,
                () -> ledger.ask(turn -> {
                    stimulate(turn, the(turn, id), new Stimulus.TimeUp(timer.kind(), timer.bill()));
                    return true;
                }));
    }

    private interface Handed {
        void run() throws LedgerUnavailableException;
    }

    /** A busy ledger is asked again in a moment; a stopped one at the next start. */
    private void handOver(PaymentId id, Handed work) {
        onWorker(id, () -> {
            try {
                work.run();
            } catch (LedgerUnavailableException unavailable) {
                LOG.log(
                        System.Logger.Level.WARNING,
                        "{0} payment {1}",
                        unavailable.kind().code(),
                        id);
                if (unavailable.kind() == ProblemKind.BUSY) {
                    waits.later(BUSY_PAUSE, () -> handOver(id, work));
                }
            }
        });
    }

    private void onWorker(PaymentId id, Runnable work) {
        try {
            workers.execute(work);
        } catch (RejectedExecutionException closing) {
            LOG.log(System.Logger.Level.DEBUG, "cashier.closing payment {0}", id);
        }
    }

    private void awaitFirst(CompletableFuture<Boolean> answered) {
        try {
            answered.get(firstAnswerPatience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException slowChannel) {
            LOG.log(System.Logger.Level.DEBUG, "cashier.first-answer the channel takes its time");
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException impossible) {
            throw new IllegalStateException("nobody fails this future", impossible);
        }
    }
}

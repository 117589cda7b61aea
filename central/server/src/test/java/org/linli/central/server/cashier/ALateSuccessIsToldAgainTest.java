package org.linli.central.server.cashier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.linli.central.api.id.BillId;
import org.linli.central.api.id.PaymentId;
import org.linli.central.api.id.TerminalId;
import org.linli.central.api.id.TradeNumber;
import org.linli.central.api.payment.OrderLine;
import org.linli.central.api.payment.PaymentMethod;
import org.linli.central.api.payment.PaymentOrder;
import org.linli.central.api.payment.PaymentState;
import org.linli.central.server.biller.Biller;
import org.linli.central.server.biller.PostingAnswer;
import org.linli.central.server.channel.Channel;
import org.linli.central.server.channel.ChannelAnswer;
import org.linli.central.server.channel.NoChannel;
import org.linli.central.server.channel.OfferAnswer;
import org.linli.central.server.channel.RefundAnswer;
import org.linli.central.server.ledger.Ledger;
import org.linli.central.server.ledger.LedgerEntry;
import org.linli.central.server.ledger.LedgerOpening;
import org.linli.central.server.payment.PaymentFact;
import org.linli.central.server.receipt.ReceiptLinks;
import org.linli.foundation.code.Code;
import org.linli.foundation.file.FaultyDisk;
import org.linli.foundation.journal.JournalSettings;
import org.linli.foundation.money.Fen;
import org.linli.foundation.time.ManualTime;

/** A success after CLOSED is told by the channel, and the one question that follows gets no clear answer. */
class ALateSuccessIsToldAgainTest {
    private static final PaymentId ID = new PaymentId("payment-000000-0001");
    private static final TradeNumber ORDER = new TradeNumber("LL0000001");
    private static final Fen AMOUNT = Fen.of(200);
    private static final BillId BILL = new BillId("W-000001");

    private final ManualTime time = new ManualTime();
    private final Answering channel = new Answering();
    private final Later workers = new Later();
    private final Ledger ledger = assertInstanceOf(
                    LedgerOpening.Opened.class,
                    Ledger.openAlone(
                            new FaultyDisk(),
                            Path.of("/journal"),
                            JournalSettings.standard().withIds(() -> new UUID(1, 2)),
                            time))
            .ledger();
    private final Cashier cashier = new Cashier(
            ledger,
            channel,
            new NoBiller(),
            new ReceiptLinks(URI.create("https://127.0.0.1"), new byte[16]),
            time,
            workers,
            Duration.ZERO);

    @Test
    void untilItIsWrittenDown() throws Exception {
        wasClosed();
        var success = new ChannelAnswer.Captured("4200", time.instant(), AMOUNT);

        channel.next = new ChannelAnswer.Unclear(Code.of("test.5xx"));
        assertFalse(cashier.notified(ORDER, success), "nobody else would ever ask again");
        workers.work();
        assertEquals(PaymentState.CLOSED, state());

        channel.next = success;
        assertFalse(cashier.notified(ORDER, success));
        workers.work();
        assertEquals(PaymentState.REFUNDED, state());

        assertTrue(cashier.notified(ORDER, success), "it is known");
    }

    @Test
    void andAnOrderThatNobodyKnowsIsNot() throws Exception {
        assertTrue(cashier.notified(
                new TradeNumber("LL0000002"), new ChannelAnswer.Captured("4200", time.instant(), AMOUNT)));
    }

    private PaymentState state() throws Exception {
        return ledger.ask(turn -> turn.books().payment(ID).orElseThrow().state());
    }

    private void wasClosed() throws Exception {
        var order = new PaymentOrder(ID, ORDER, PaymentMethod.CODE, List.of(new OrderLine(BILL, 1, AMOUNT)), AMOUNT);
        ledger.ask(turn -> {
            for (var fact : List.of(
                    new PaymentFact.Opened(order, new TerminalId("t-0001"), List.of()),
                    new PaymentFact.CodeSent(),
                    new PaymentFact.Closed(Code.of("test.declined")))) {
                turn.record(new LedgerEntry.PaymentStep(turn.now(), ID, fact));
            }
            return true;
        });
    }

    /** Says what it was told to. */
    private static final class Answering implements Channel {
        private final Channel none = new NoChannel();
        private ChannelAnswer next = new ChannelAnswer.NotFound();

        @Override
        public String name() {
            return none.name();
        }

        @Override
        public ChannelAnswer pay(TradeNumber order, Fen amount, String authCode) {
            return none.pay(order, amount, authCode);
        }

        @Override
        public OfferAnswer offer(TradeNumber order, Fen amount) {
            return none.offer(order, amount);
        }

        @Override
        public ChannelAnswer query(TradeNumber order, Fen amount) {
            return next;
        }

        @Override
        public ChannelAnswer reverse(TradeNumber order, Fen amount) {
            return none.reverse(order, amount);
        }

        @Override
        public ChannelAnswer reverseCard(TradeNumber order, Fen amount) {
            return none.reverseCard(order, amount);
        }

        @Override
        public ChannelAnswer close(TradeNumber order, Fen amount) {
            return none.close(order, amount);
        }

        @Override
        public RefundAnswer refund(TradeNumber order, Fen total, String outRefundNo, Fen amount) {
            return new RefundAnswer.Refunded();
        }
    }

    /** Runs what it is given when the test says so, on the test's thread. */
    private static final class Later extends AbstractExecutorService {
        private final Queue<Runnable> tasks = new ArrayDeque<>();

        void work() {
            while (!tasks.isEmpty()) {
                tasks.remove().run();
            }
        }

        @Override
        public void execute(Runnable task) {
            tasks.add(task);
        }

        @Override
        public void shutdown() {
            tasks.clear();
        }

        @Override
        public List<Runnable> shutdownNow() {
            return List.of();
        }

        @Override
        public boolean isShutdown() {
            return false;
        }

        @Override
        public boolean isTerminated() {
            return false;
        }

        @Override
        public boolean awaitTermination(long timeout, TimeUnit unit) {
            return true;
        }
    }

    private static final class NoBiller implements Biller {
        @Override
        public Optional<BilledHome> find(BillId bill) {
            return Optional.empty();
        }

        @Override
        public PostingAnswer post(PaymentId payment, OrderLine line) {
            return new PostingAnswer.Unclear(Code.of("test.nobody-there"));
        }

        @Override
        public PostingAnswer lookUp(PaymentId payment, BillId bill) {
            return new PostingAnswer.Unclear(Code.of("test.nobody-there"));
        }
    }
}

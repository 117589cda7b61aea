package org.linli.central.server.cashier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
import org.linli.central.server.channel.NoChannel;
import org.linli.central.server.ledger.Ledger;
import org.linli.central.server.ledger.LedgerEntry;
import org.linli.central.server.ledger.LedgerOpening;
import org.linli.central.server.ledger.Turn;
import org.linli.central.server.payment.PaymentFact;
import org.linli.central.server.receipt.ReceiptLinks;
import org.linli.foundation.code.Code;
import org.linli.foundation.file.DiskFiles;
import org.linli.foundation.money.Fen;
import org.linli.foundation.time.ManualTime;

class ManyAreOpenAtTheStartTest {
    /** More than one append of the journal takes entries. */
    private static final int OPEN = 1200;

    private static final int RECORDED_AT_ONCE = 100;

    @TempDir
    private Path folder;

    private final ManualTime time = new ManualTime();

    @Test
    void everyOneIsAskedAfter() throws Exception {
        var opening = Ledger.open(new DiskFiles(), folder, time);
        try (var ledger = assertInstanceOf(LedgerOpening.Opened.class, opening).ledger();
                var cashier = new Cashier(
                        ledger,
                        new NoChannel(),
                        new NoBiller(),
                        new ReceiptLinks(URI.create("https://127.0.0.1"), new byte[16]),
                        time)) {
            for (int first = 0; first < OPEN; first += RECORDED_AT_ONCE) {
                int from = first;
                ledger.ask(turn -> {
                    for (int i = from; i < from + RECORDED_AT_ONCE; i++) {
                        codeWasSent(turn, i);
                    }
                    return true;
                });
            }

            assertEquals(OPEN, cashier.resume());

            assertFalse(ledger.isStopped());
            long unknown = ledger.ask(turn -> turn.books().payments().stream()
                    .filter(payment -> payment.state() == PaymentState.UNKNOWN)
                    .count());
            assertEquals(OPEN, unknown);
        }
    }

    private static void codeWasSent(Turn turn, int number) {
        var id = new PaymentId("p-%020d".formatted(number));
        var order = new PaymentOrder(
                id,
                new TradeNumber("LL%07d".formatted(number)),
                PaymentMethod.CODE,
                List.of(new OrderLine(new BillId("W-%06d".formatted(number)), 1, Fen.of(200))),
                Fen.of(200));
        turn.record(new LedgerEntry.PaymentStep(
                turn.now(), id, new PaymentFact.Opened(order, new TerminalId("t-0001"), List.of())));
        turn.record(new LedgerEntry.PaymentStep(turn.now(), id, new PaymentFact.CodeSent()));
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

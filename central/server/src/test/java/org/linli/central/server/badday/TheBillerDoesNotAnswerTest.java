package org.linli.central.server.badday;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.central.api.bill.BillState;
import org.linli.central.api.id.BillId;
import org.linli.central.api.id.PaymentId;
import org.linli.central.api.payment.LineState;
import org.linli.central.api.payment.NextStep;
import org.linli.central.api.payment.OrderLine;
import org.linli.central.api.payment.PaymentState;
import org.linli.central.api.payment.PaymentView;
import org.linli.central.server.biller.Biller;
import org.linli.central.server.biller.PostingAnswer;
import org.linli.central.server.town.Terminal;
import org.linli.central.server.town.Town;
import org.linli.foundation.code.Code;

/** The money is there, and the biller is not. */
class TheBillerDoesNotAnswerTest {
    @TempDir
    private Path folder;

    private Town town;
    private Terminal terminal;

    @BeforeEach
    void opens() throws Exception {
        town = new Town(folder);
        terminal = town.terminal("一号机");
    }

    @AfterEach
    void closes() {
        town.close();
    }

    @Test
    void isAskedAgainAndBooksOnce() throws Exception {
        var posts = new AtomicInteger();
        town.replaceBiller(real -> new Deaf(real, posts, 3));
        town.restartCentral();
        var card = town.cardOfSomebodyOwing(1);
        var bill = terminal.owed(card).getFirst();
        var order = town.order(bill);
        terminal.pay(order, "grandma");
        var unknown =
                town.passUntil(terminal, order, view -> view.lines().getFirst().state() == LineState.POST_UNKNOWN);
        assertEquals(PaymentState.PAID, unknown.state());
        assertEquals(NextStep.BILLER, unknown.next());
        assertTrue(unknown.receiptNumber().isEmpty(), "no receipt before the biller has it");
        assertEquals(BillState.LOCKED, terminal.again(card, bill).state(), "posted is said by the ledger alone");
        var end = town.passUntil(terminal, order, PaymentView::isFinal);
        assertEquals(LineState.POSTED, end.lines().getFirst().state());
        assertEquals(order.totalFen(), town.kept(order));
        assertEquals(
                order.totalFen(),
                Town.answered(town.operator().bill(bill.id(), Town.WITHIN)).postedFen());
    }

    /** Books what it is told, and loses its first answers. */
    private record Deaf(Biller biller, AtomicInteger heard, int silences) implements Biller {
        @Override
        public Optional<BilledHome> find(BillId bill) {
            return biller.find(bill);
        }

        @Override
        public PostingAnswer post(PaymentId payment, OrderLine line) {
            var answer = biller.post(payment, line);
            return heard.incrementAndGet() <= silences
                    ? new PostingAnswer.Unclear(Code.of("biller.timed-out"))
                    : answer;
        }

        @Override
        public PostingAnswer lookUp(PaymentId payment, BillId bill) {
            return heard.incrementAndGet() <= silences
                    ? new PostingAnswer.Unclear(Code.of("biller.timed-out"))
                    : biller.lookUp(payment, bill);
        }
    }
}

package org.linli.payments.central;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.linli.central.api.bill.BillSearch;
import org.linli.central.api.bill.FoundBills;
import org.linli.central.api.client.Answer;
import org.linli.central.api.client.Central;
import org.linli.central.api.client.LinkTrouble;
import org.linli.central.api.id.BillId;
import org.linli.central.api.id.PaymentId;
import org.linli.central.api.id.TradeNumber;
import org.linli.central.api.payment.ClosingRequest;
import org.linli.central.api.payment.CodeHandover;
import org.linli.central.api.payment.OrderLine;
import org.linli.central.api.payment.PaymentMethod;
import org.linli.central.api.payment.PaymentOrder;
import org.linli.central.api.payment.PaymentView;
import org.linli.central.api.payment.ReceiptReport;
import org.linli.central.api.payment.ReceiptSheet;
import org.linli.central.api.payment.ReceiptState;
import org.linli.central.api.wire.ServerTime;
import org.linli.foundation.code.Code;
import org.linli.foundation.money.Fen;
import org.linli.payments.code.CodeForm;
import org.linli.payments.code.PaymentCode;

class CentralOverHttpsTest {
    private static final PaymentId PAYMENT = new PaymentId("payment-000000-0001");

    private final Recorder recorder = new Recorder();
    private final CentralOverHttps link = new CentralOverHttps(recorder);

    @Test
    void asksEachQuestionOnAThreadOfItsOwnAndWithinABound() {
        var lines = List.of(new OrderLine(new BillId("water-2026-10"), 1, Fen.of(3150)));
        var order = new PaymentOrder(PAYMENT, new TradeNumber("kiosk-0001-1"), PaymentMethod.CODE, lines, Fen.of(3150));
        answerTo(reply -> link.open(order, reply));
        answerTo(reply -> link.query(PAYMENT, reply));
        answerTo(reply -> link.close(PAYMENT, Code.of("pay.resident-cancelled"), reply));
        answerTo(reply -> link.reportReceipt(PAYMENT, new ReceiptReport(ReceiptState.PRINTED, 0), reply));
        assertEquals(List.of("open", "query", "close pay.resident-cancelled", "receipt PRINTED"), recorder.asked);
    }

    @Test
    void handsTheDigitsOnOnceAndNeverASpentCode() {
        var code = ((PaymentCode.Parsed.Valid) PaymentCode.parse("134650123456789012", CodeForm.USUAL)).code();
        assertInstanceOf(Answer.Unknown.class, answerTo(reply -> link.handCode(PAYMENT, code, reply)));
        assertInstanceOf(Answer.NotSent.class, answerTo(reply -> link.handCode(PAYMENT, code, reply)));
        assertEquals(List.of("code 134650123456789012"), recorder.asked);
    }

    private static Answer<PaymentView> answerTo(Consumer<Consumer<Answer<PaymentView>>> question) {
        var answer = new CompletableFuture<Answer<PaymentView>>();
        question.accept(answer::complete);
        return answer.orTimeout(60, TimeUnit.SECONDS).join();
    }

    /** A central that answers nothing and remembers what it was asked, and on what thread. */
    private static final class Recorder implements Central {
        private final List<String> asked = new CopyOnWriteArrayList<>();

        private Answer<PaymentView> remember(String question, Duration within) {
            boolean sound = Thread.currentThread().isVirtual() && within.toSeconds() >= 1 && within.toSeconds() <= 10;
            asked.add(sound ? question : question + " on " + Thread.currentThread() + " within " + within);
            return new Answer.Unknown<>(LinkTrouble.TIMED_OUT);
        }

        @Override
        public Answer<ServerTime> time(Duration within) {
            return new Answer.Unknown<>(LinkTrouble.TIMED_OUT);
        }

        @Override
        public Answer<FoundBills> searchBills(BillSearch search, Duration within) {
            return new Answer.Unknown<>(LinkTrouble.TIMED_OUT);
        }

        @Override
        public Answer<PaymentView> openPayment(PaymentOrder order, Duration within) {
            return remember("open", within);
        }

        @Override
        public Answer<PaymentView> handCode(PaymentId payment, CodeHandover code, Duration within) {
            return remember("code " + code.authCode(), within);
        }

        @Override
        public Answer<PaymentView> payment(PaymentId payment, Duration within) {
            return remember("query", within);
        }

        @Override
        public Answer<PaymentView> closePayment(PaymentId payment, ClosingRequest closing, Duration within) {
            return remember("close " + closing.reason(), within);
        }

        @Override
        public Answer<ReceiptSheet> receipt(PaymentId payment, Duration within) {
            return new Answer.Unknown<>(LinkTrouble.TIMED_OUT);
        }

        @Override
        public Answer<PaymentView> reportReceipt(PaymentId payment, ReceiptReport report, Duration within) {
            return remember("receipt " + report.state(), within);
        }

        @Override
        public Instant centralNow() {
            return Instant.EPOCH;
        }
    }
}

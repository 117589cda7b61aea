package org.linli.payments.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.linli.central.api.id.PaymentId;
import org.linli.central.api.id.TradeNumber;
import org.linli.central.api.payment.LineView;
import org.linli.central.api.payment.PaymentView;
import org.linli.foundation.money.Fen;
import org.linli.payments.machine.AttemptState;
import org.linli.payments.machine.Reason;

/** A signed answer that names another payment, order number, amount or bill (rule 2): it proves nothing. */
class AnswerAboutSomethingElseTest {
    private final Counter counter = new Counter();
    private final StartPayment order = Counter.water(1);

    static Stream<Arguments> lies() {
        return Stream.of(
                lie(
                        "payment",
                        view -> with(view, Counter.payment(8), view.outTradeNo(), view.lines(), view.totalFen())),
                lie(
                        "order number",
                        view -> with(view, view.id(), new TradeNumber("other-0001"), view.lines(), view.totalFen())),
                lie("total", view -> with(view, view.id(), view.outTradeNo(), view.lines(), Fen.of(1))),
                lie("line", view -> with(view, view.id(), view.outTradeNo(), cheaper(view.lines()), view.totalFen())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lies")
    void isNotBelievedAndTheTruthIsAskedFor(String about, UnaryOperator<PaymentView> lie) {
        counter.isAskedForTheCode(order);
        counter.central.lies(lie);
        counter.showsACode(order.id());
        counter.waits(20);
        assertEquals(AttemptState.UNKNOWN, counter.state(order.id()), about);
        assertEquals(Reason.ANSWER_DIFFERS, counter.why(order.id()).orElseThrow());
        counter.central.lies(view -> view);
        counter.waits(10);
        assertEquals(AttemptState.PAID, counter.state(order.id()));
        counter.proof.isAtRest();
    }

    private static Arguments lie(String about, UnaryOperator<PaymentView> lie) {
        return Arguments.of(about, lie);
    }

    private static List<LineView> cheaper(List<LineView> lines) {
        return lines.stream()
                .map(line -> new LineView(line.billId(), line.billVersion(), Fen.of(1), line.state()))
                .toList();
    }

    private static PaymentView with(
            PaymentView view, PaymentId id, TradeNumber number, List<LineView> lines, Fen total) {
        return new PaymentView(
                id,
                number,
                view.method(),
                view.state(),
                view.revision(),
                lines,
                total,
                view.next(),
                view.reason(),
                view.receiptNumber(),
                view.eReceiptUrl(),
                view.channelName(),
                view.paidAt(),
                view.receipt(),
                view.copies());
    }
}

package org.linli.payments.central;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.linli.central.api.client.Answer;
import org.linli.central.api.client.Central;
import org.linli.central.api.id.PaymentId;
import org.linli.central.api.payment.CardReport;
import org.linli.central.api.payment.ClosingRequest;
import org.linli.central.api.payment.PaymentOrder;
import org.linli.central.api.payment.PaymentView;
import org.linli.central.api.payment.ReceiptReport;
import org.linli.foundation.code.Code;
import org.linli.payments.code.PaymentCode;

/** The desk's questions over the signed link, each on a virtual thread of its own. Owns no state and no threads. */
public final class CentralOverHttps implements CentralPayments {
    /** Locks are taken in central's memory and journal: a second is long. */
    private static final Duration OPENING = Duration.ofSeconds(5);

    /** Central answers within about two seconds, whatever the channel does. */
    private static final Duration HANDING = Duration.ofSeconds(8);

    private static final Duration ASKING = Duration.ofSeconds(4);

    /** A reversal asks the channel. */
    private static final Duration CLOSING = Duration.ofSeconds(8);

    private static final Duration REPORTING = Duration.ofSeconds(5);

    private static final Code CODE_SPENT = Code.of("pay.code-spent");

    private final Central central;
    private final Executor threads;

    public CentralOverHttps(Central central) {
        this.central = central;
        var factory = Thread.ofVirtual().name("payments-central-", 1).factory();
        this.threads = work -> factory.newThread(work).start();
    }

    @Override
    public void open(PaymentOrder order, Consumer<Answer<PaymentView>> reply) {
        ask(() -> central.openPayment(order, OPENING), reply);
    }

    @Override
    public void handCode(PaymentId payment, PaymentCode code, Consumer<Answer<PaymentView>> reply) {
        ask(
                () -> code.take()
                        .map(digits -> central.handCode(payment, digits, HANDING))
                        .orElseGet(() -> new Answer.NotSent<>(CODE_SPENT)),
                reply);
    }

    @Override
    public void reportCard(PaymentId payment, CardReport report, Consumer<Answer<PaymentView>> reply) {
        ask(() -> central.reportCard(payment, report, REPORTING), reply);
    }

    @Override
    public void query(PaymentId payment, Consumer<Answer<PaymentView>> reply) {
        ask(() -> central.payment(payment, ASKING), reply);
    }

    @Override
    public void close(PaymentId payment, Code why, Consumer<Answer<PaymentView>> reply) {
        ask(() -> central.closePayment(payment, new ClosingRequest(why), CLOSING), reply);
    }

    @Override
    public void reportReceipt(PaymentId payment, ReceiptReport report, Consumer<Answer<PaymentView>> reply) {
        ask(() -> central.reportReceipt(payment, report, REPORTING), reply);
    }

    private void ask(Supplier<Answer<PaymentView>> question, Consumer<Answer<PaymentView>> reply) {
        threads.execute(() -> reply.accept(question.get()));
    }
}

package org.linli.payments.central;

import java.util.function.Consumer;
import org.linli.central.api.client.Answer;
import org.linli.central.api.client.LinkTrouble;
import org.linli.central.api.id.PaymentId;
import org.linli.central.api.payment.CardReport;
import org.linli.central.api.payment.PaymentOrder;
import org.linli.central.api.payment.PaymentView;
import org.linli.central.api.payment.ReceiptReport;
import org.linli.foundation.code.Code;
import org.linli.payments.code.PaymentCode;

/**
 * What the desk asks of central. No call blocks; each calls {@code reply} at most once. A reply that never comes is
 * taken for Unknown by the desk's own deadline, so an implementation need not promise one.
 *
 * <p>All but {@link #handCode} may be repeated: central knows them by the payment's id.
 */
public interface CentralPayments {
    void open(PaymentOrder order, Consumer<Answer<PaymentView>> reply);

    /** Takes the digits out of the code and hands them on, once. */
    void handCode(PaymentId payment, PaymentCode code, Consumer<Answer<PaymentView>> reply);

    /** Tells what the card terminal said; central asks the bank. */
    default void reportCard(PaymentId payment, CardReport report, Consumer<Answer<PaymentView>> reply) {
        reply.accept(new Answer.NotSent<>(LinkTrouble.NOT_SPOKEN));
    }

    void query(PaymentId payment, Consumer<Answer<PaymentView>> reply);

    void close(PaymentId payment, Code why, Consumer<Answer<PaymentView>> reply);

    void reportReceipt(PaymentId payment, ReceiptReport report, Consumer<Answer<PaymentView>> reply);
}

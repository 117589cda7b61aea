package org.linli.central.api.payment;

import java.util.List;
import org.linli.central.api.form.Limits;

/**
 * One page of what was paid within the last twelve months.
 *
 * @param payments newest first
 * @param more there is another page: ask with {@code after} the last of this one
 */
public record PaymentHistory(List<PastPayment> payments, boolean more) {
    /** A screenful or two. */
    public static final int PAGE = 20;

    public PaymentHistory {
        payments = Limits.list(payments, "payments", 0, PAGE);
    }
}

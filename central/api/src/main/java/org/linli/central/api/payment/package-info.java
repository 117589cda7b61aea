/**
 * One attempt to pay one or more bills, as terminal and central speak of it.
 *
 * <p>Doors: {@link org.linli.central.api.payment.PaymentOrder} asks, {@link
 * org.linli.central.api.payment.PaymentView} answers. Immutable values. The states are those of docs/payments.md: money
 * states belong to the payment, posting and refunding to each line.
 */
@NullMarked
package org.linli.central.api.payment;

import org.jspecify.annotations.NullMarked;

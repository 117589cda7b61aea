/**
 * From a journey's deeds to the payment desk, and from what the desk proves to what a journey is told.
 *
 * <p>Door: {@link org.linli.terminal.core.payment.PaymentClerk}. Called on the session's thread, never blocks; replies come
 * on the desk's thread.
 */
@NullMarked
package org.linli.terminal.core.payment;

import org.jspecify.annotations.NullMarked;

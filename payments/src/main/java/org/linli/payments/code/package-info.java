/**
 * The payment code a resident's phone shows: what it may look like, and how it passes through the terminal without
 * leaving a trace.
 *
 * <p>Door: {@link org.linli.payments.code.PaymentCode#parse}. Safe from any thread.
 */
@NullMarked
package org.linli.payments.code;

import org.jspecify.annotations.NullMarked;

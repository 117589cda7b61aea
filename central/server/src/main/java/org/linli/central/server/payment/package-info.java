/**
 * One attempt to pay, as central sees it: a pure machine.
 *
 * <p>Door: {@link org.linli.central.server.payment.PaymentMachine#on}. It answers every stimulus with facts (journaled
 * first), effects (begun after the facts are on the disk) and timers (data). {@link
 * org.linli.central.server.payment.Payment#after} folds the facts. Nothing here has a clock, a thread or a side effect.
 */
@NullMarked
package org.linli.central.server.payment;

import org.jspecify.annotations.NullMarked;

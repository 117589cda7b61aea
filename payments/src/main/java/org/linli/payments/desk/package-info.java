/**
 * The desk that owns every payment attempt of this terminal, beyond screens and sessions.
 *
 * <p>Door: {@link org.linli.payments.desk.PaymentDesk}. Thread rule: one owner thread holds journal and attempts; every
 * public method may be called from any thread and only hands over. Views are immutable and published for any reader.
 */
@NullMarked
package org.linli.payments.desk;

import org.jspecify.annotations.NullMarked;

package org.linli.central.api.operator;

import java.time.Instant;
import org.linli.foundation.code.Code;

/**
 * One journaled step of a payment.
 *
 * @param sequence its place in central's journal
 * @param what such as {@code pay.opened}, {@code pay.paid}
 */
public record PaymentEvent(long sequence, Instant at, Code what) {}

package org.linli.central.api.payment;

import org.linli.foundation.code.Code;

/**
 * Asks central to call an attempt back. The answer may still be that it was paid.
 *
 * @param reason why, such as {@code pay.resident-cancelled}
 */
public record ClosingRequest(Code reason) {}

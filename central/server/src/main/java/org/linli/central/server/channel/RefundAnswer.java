package org.linli.central.server.channel;

import org.linli.foundation.code.Code;

/** What a channel said of a refund. */
public sealed interface RefundAnswer {
    /** Proven: the money is back. */
    record Refunded() implements RefundAnswer {}

    /** Taken; ask again with the same number. */
    record Processing() implements RefundAnswer {}

    record Unclear(Code why) implements RefundAnswer {}
}

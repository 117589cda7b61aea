package org.linli.central.server.channel;

import java.time.Instant;
import org.linli.foundation.code.Code;

/** What a channel said of the wish for an offer. */
public sealed interface OfferAnswer {
    /**
     * It can be scanned.
     *
     * @param content for the QR code; whoever has it can pay this order
     */
    record Offered(String content, Instant expiresAt) implements OfferAnswer {
        @Override
        public String toString() {
            return "Offered[hidden, until " + expiresAt + "]";
        }
    }

    /** Proven: there is no offer and there will be none. */
    record Refused(Code why) implements OfferAnswer {}

    /** There may be one; nobody was told what it says. */
    record Unclear(Code why) implements OfferAnswer {}
}

package org.linli.central.api.matter;

import java.net.URI;
import java.time.Instant;
import org.linli.central.api.form.Limits;

/**
 * Where a phone adds photos to one report that is not handed in yet.
 *
 * @param address under which a phone adds one; it shows none
 * @param until when the address is over; opening the box again gives another
 * @param photos how many lie there, at most {@value PhotoCount#MOST}
 */
public record PhotoAddress(URI address, Instant until, int photos) {
    public PhotoAddress {
        Limits.text(address.toString(), "address", 1, 300);
    }

    @Override
    public String toString() {
        return "PhotoAddress[" + photos + ", hidden]";
    }
}

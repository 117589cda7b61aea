package org.linli.central.api.office;

import java.time.Instant;

/**
 * Told once; central keeps its hash.
 *
 * @param token what this person says at the office's door; 64 hexadecimal figures
 */
public record ClerkToken(ClerkName name, String token, Instant since) {
    @Override
    public String toString() {
        return "ClerkToken[" + name + ", hidden]";
    }
}

package org.linli.central.api.operator;

import java.time.Instant;

/**
 * A fresh one-time code for one terminal. Shown once; central keeps its hash.
 *
 * @param code three groups of four: {@code 7KQ2-M9XD-4TFA}
 */
public record EnrolmentCode(String code, Instant expiresAt) {
    @Override
    public String toString() {
        return "EnrolmentCode[hidden]";
    }
}

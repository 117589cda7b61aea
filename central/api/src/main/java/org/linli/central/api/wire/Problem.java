package org.linli.central.api.wire;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.linli.central.api.id.BillId;
import org.linli.foundation.code.Code;

/**
 * A refusal (RFC 9457). Carries no personal data and no amounts.
 *
 * @param type {@value #PREFIX} followed by the stable code
 * @param status the HTTP status, repeated
 * @param detail which member broke which rule, for developers; never a value
 * @param bills the bills this is about; empty when it is about none
 * @param highestCounter with {@code sign.counter-stale}: go above this
 * @param until with a 429: not before this, by central's time; {@code Retry-After} says the same in seconds
 */
public record Problem(
        String type,
        String title,
        int status,
        Optional<String> detail,
        List<BillId> bills,
        Optional<Long> highestCounter,
        Optional<Instant> until) {
    /** The media type of problem details. */
    public static final String MEDIA_TYPE = "application/problem+json";

    public static final String PREFIX = "urn:linli:problem:";

    public Problem {
        if (!type.startsWith(PREFIX)) {
            throw new IllegalArgumentException("type must start with " + PREFIX);
        }
        Code.of(type.substring(PREFIX.length()));
        bills = List.copyOf(bills);
    }

    static Problem of(ProblemKind kind) {
        return new Problem(
                PREFIX + kind.code(),
                kind.title(),
                kind.status(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    public Problem because(String explanation) {
        return new Problem(type, title, status, Optional.of(explanation), bills, highestCounter, until);
    }

    public Problem about(List<BillId> which) {
        return new Problem(type, title, status, detail, which, highestCounter, until);
    }

    public Problem above(long counter) {
        return new Problem(type, title, status, detail, bills, Optional.of(counter), until);
    }

    public Problem notBefore(Instant when) {
        return new Problem(type, title, status, detail, bills, highestCounter, Optional.of(when));
    }

    public Code code() {
        return Code.of(type.substring(PREFIX.length()));
    }

    public boolean is(ProblemKind kind) {
        return kind.is(code());
    }
}

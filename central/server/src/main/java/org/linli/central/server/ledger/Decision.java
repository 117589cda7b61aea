package org.linli.central.server.ledger;

import org.linli.central.api.wire.Problem;
import org.linli.central.api.wire.ProblemKind;

/**
 * What a door answers: the thing asked for, or why not. Nothing was recorded for a refusal.
 *
 * @param <T> the thing asked for
 */
public sealed interface Decision<T> {
    record Granted<T>(T value) implements Decision<T> {}

    record Denied<T>(Problem problem) implements Decision<T> {}

    static <T> Decision<T> granted(T value) {
        return new Granted<>(value);
    }

    static <T> Decision<T> denied(ProblemKind kind) {
        return new Denied<>(kind.problem());
    }
}

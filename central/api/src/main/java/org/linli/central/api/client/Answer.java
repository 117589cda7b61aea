package org.linli.central.api.client;

import java.util.function.Function;
import org.linli.central.api.wire.Problem;
import org.linli.foundation.code.Code;

/**
 * What a terminal may believe after asking central. Nothing is thrown for what a network does.
 *
 * @param <T> the record asked for
 */
public sealed interface Answer<T> {
    /** Central said so: the signature holds and the record keeps the contract. */
    record Answered<T>(T value) implements Answer<T> {}

    /** Central refused and did nothing: a verified 4xx. */
    record Refused<T>(Problem problem) implements Answer<T> {}

    /**
     * Nobody here knows whether central acted: a timeout, a lost connection, a 5xx, an answer whose signature or form
     * does not hold. Ask again by id; never take it for a failure.
     */
    record Unknown<T>(Code why) implements Answer<T> {}

    /** Proven: the request never left this machine, so nothing was done. */
    record NotSent<T>(Code why) implements Answer<T> {}

    /** The same outcome with another record inside. */
    default <U> Answer<U> map(Function<? super T, ? extends U> change) {
        return switch (this) {
            case Answered<T> answered -> new Answered<>(change.apply(answered.value()));
            case Refused<T> refused -> new Refused<>(refused.problem());
            case Unknown<T> unknown -> new Unknown<>(unknown.why());
            case NotSent<T> notSent -> new NotSent<>(notSent.why());
        };
    }
}

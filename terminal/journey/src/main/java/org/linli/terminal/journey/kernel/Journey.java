package org.linli.terminal.journey.kernel;

import java.util.Optional;

/**
 * One piece of a resident's business, written once for every face.
 *
 * <p>Contract: all methods are pure and total. The same state, event and scene give the same answer; every event in
 * every state gives a {@link Step}, if only {@link Step#stay}. A journey never throws for something that can happen to a
 * resident; what it throws is a bug, and the runner then settles what is open and ends the journey, not the terminal.
 *
 * @param <S> the state: a record, or a sealed interface of records named with participles ({@code AwaitingCard})
 * @param <A> what it is started with
 * @param <R> what it gives back to whoever called it
 */
public interface Journey<S, A extends Args, R extends Result> {
    Id id();

    Class<S> stateType();

    Class<A> argsType();

    Class<R> resultType();

    /** Takes no face: faces change half-way. */
    Step<S, R> start(A args, Scene scene);

    Step<S, R> on(S state, Event event, Scene scene);

    /** What is shown and what is awaited. Called after every step and whenever the scene changes. */
    View view(S state, Scene scene);

    /**
     * Brings the state of an older version of this journey to this one.
     *
     * @return empty when it cannot be done: the older task is declined politely
     */
    default Optional<S> upgrade(int fromVersion, String json) {
        return Optional.empty();
    }

    /**
     * Whether a task in this state may go on at another machine: nothing in it hangs on this one's devices, on its payment
     * desk or on its paper. Only asked where the view is {@link View.Custody#FREE}.
     */
    default boolean travels(S state) {
        return false;
    }

    /**
     * Name and version of a journey.
     *
     * @param name lower-case words joined by hyphens, stable for ever
     * @param version raised whenever the state's shape changes
     */
    record Id(String name, int version) {}
}

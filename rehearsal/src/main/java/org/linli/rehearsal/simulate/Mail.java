package org.linli.rehearsal.simulate;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Consumer;

/** What befalls the next message that anybody sends: to central, to the channel, to a biller, to a card terminal. */
final class Mail {
    private final Queue<Waiting> waiting = new ArrayDeque<>();

    private record Waiting(Fault fault, Consumer<String> struck) {}

    /** @param struck told which message it was */
    void befall(Fault fault, Consumer<String> struck) {
        waiting.add(new Waiting(fault, struck));
    }

    /** Whatever still lies in wait does so no more. */
    void nothingMore() {
        waiting.clear();
    }

    Optional<Fault> next(String message) {
        var next = waiting.poll();
        if (next == null) {
            return Optional.empty();
        }
        next.struck.accept(message);
        return Optional.of(next.fault);
    }
}

package org.linli.rehearsal.house;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Something that is started while something else is. */
final class Meanwhile {
    private final CompletableFuture<Void> done;

    private Meanwhile(CompletableFuture<Void> done) {
        this.done = done;
    }

    interface Start {
        void run() throws ProgramFailed;
    }

    static Meanwhile start(Start start) {
        return new Meanwhile(CompletableFuture.runAsync(
                () -> {
                    try {
                        start.run();
                    } catch (ProgramFailed failed) {
                        throw new CompletionException(failed);
                    }
                },
                work -> Thread.ofPlatform().daemon().name("start").start(work)));
    }

    CompletableFuture<Void> done() {
        return done;
    }

    /** Returns when it has started, and fails as it failed. */
    void join() throws ProgramFailed {
        try {
            done.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof ProgramFailed known) {
                throw known;
            }
            throw failed;
        }
    }
}

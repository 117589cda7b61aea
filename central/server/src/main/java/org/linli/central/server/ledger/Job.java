package org.linli.central.server.ledger;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.linli.central.api.wire.ProblemKind;

/** One caller's work and what becomes of it. Decided and ended on the ledger's thread, awaited on the caller's. */
final class Job<T> {
    private final Ledger.Work<T> work;
    private final CompletableFuture<T> outcome = new CompletableFuture<>();
    private Optional<T> decided = Optional.empty();

    Job(Ledger.Work<T> work) {
        this.work = work;
    }

    void decide(Turn turn) {
        decided = Optional.of(work.run(turn));
    }

    void deliver() {
        decided.ifPresent(outcome::complete);
    }

    /** Changes nothing when it has ended before. */
    void fail(Throwable why) {
        outcome.completeExceptionally(why);
    }

    /** Tells the caller that nobody knows. */
    void refuse() {
        fail(new LedgerUnavailableException(ProblemKind.STOPPED));
    }

    /** Empty when it has not ended within the limit. */
    Optional<T> await(Duration limit) throws LedgerUnavailableException {
        try {
            return Optional.of(outcome.get(limit.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException slow) {
            return Optional.empty();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new LedgerUnavailableException(ProblemKind.STOPPED);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof LedgerUnavailableException unavailable) {
                throw unavailable;
            }
            throw new IllegalStateException("work on the ledger failed", failed.getCause());
        }
    }
}

package org.linli.foundation.journal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Decodes a long journal's entries on all processors while it is still being checked, and folds them in their order on the thread that
 * reads. A short journal is decoded where it is read, without a thread.
 */
final class ReadAhead<T> implements Consumer<Entry>, AutoCloseable {
    /** Worth handing to another thread: some milliseconds. */
    private static final int CHUNK = 512;

    private final Function<Entry, T> decode;
    private final Consumer<T> fold;
    private final Queue<Future<List<T>>> underway = new ArrayDeque<>();
    private final int threads = Runtime.getRuntime().availableProcessors();
    private Optional<ExecutorService> pool = Optional.empty();
    private List<Entry> next = new ArrayList<>();

    ReadAhead(Function<Entry, T> decode, Consumer<T> fold) {
        this.decode = decode;
        this.fold = fold;
    }

    @Override
    public void accept(Entry entry) {
        next.add(entry);
        if (next.size() == CHUNK) {
            var chunk = next;
            next = new ArrayList<>();
            underway.add(workers().submit(() -> chunk.stream().map(decode).toList()));
            // Enough to keep everybody busy, and not a whole journal in memory.
            if (underway.size() > 2 * threads) {
                foldOne();
            }
        }
    }

    private ExecutorService workers() {
        if (pool.isEmpty()) {
            pool = Optional.of(Executors.newFixedThreadPool(
                    threads,
                    Thread.ofPlatform().daemon().name("journal-read-", 0).factory()));
        }
        return pool.get();
    }

    private void foldOne() {
        try {
            underway.remove().get().forEach(fold);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a journal was read", interrupted);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException unread) {
                throw unread;
            }
            throw new IllegalStateException("an entry could not be decoded", failed.getCause());
        }
    }

    /** After the last entry: on return all are folded. */
    void finish() {
        while (!underway.isEmpty()) {
            foldOne();
        }
        next.forEach(entry -> fold.accept(decode.apply(entry)));
        next = new ArrayList<>();
    }

    @Override
    public void close() {
        pool.ifPresent(ExecutorService::shutdownNow);
    }
}

package org.linli.central.server.matter;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * One visit to an office at a time, and one more for all who came meanwhile: what the visit under way brings may be older than
 * what they want to know. Safe from any thread.
 *
 * @param <T> what a visit brings
 */
final class Turns<T> {
    private final Duration patience;
    private final Map<String, Line<T>> lines = new HashMap<>();

    /** @param patience of whoever waits; longer than two visits take */
    Turns(Duration patience) {
        this.patience = patience;
    }

    /** What brings news of an office. */
    interface Visit<T> {
        T make() throws CasesClosedException, InterruptedException;
    }

    /** What becomes of a visit. */
    private static final class Trip<T> {
        private final CompletableFuture<T> news = new CompletableFuture<>();
    }

    /** The visit that is under way at an office, and the one that begins when it has ended. */
    private static final class Line<T> {
        private @Nullable Trip<T> running;
        private @Nullable Trip<T> next;

        void moveUp() {
            running = next;
            next = null;
        }

        void leave(Trip<T> visit) {
            if (visit.equals(next)) {
                next = null;
            } else if (visit.equals(running)) {
                moveUp();
            }
        }
    }

    /** @param before what has to end first; empty where nothing was under way, and where somebody else makes this visit */
    private record Place<T>(Trip<T> visit, boolean isMine, Optional<Trip<T>> before) {}

    /**
     * What a visit brings that begins after this was called; made by whoever of those who wait came first.
     *
     * @return empty when it took too long, or whoever made it failed
     */
    Optional<T> take(String office, Visit<T> visit) throws CasesClosedException, InterruptedException {
        var place = place(office);
        if (!place.isMine()) {
            return brought(place.visit());
        }
        try {
            if (place.before().isPresent() && !hasEnded(place.before().get())) {
                return Optional.empty();
            }
            T news = visit.make();
            place.visit().news.complete(news);
            return Optional.of(news);
        } finally {
            leave(office, place.visit());
            place.visit().news.cancel(false);
        }
    }

    private synchronized Place<T> place(String office) {
        var line = lines.computeIfAbsent(office, first -> new Line<>());
        if (line.next != null) {
            return new Place<>(line.next, false, Optional.empty());
        }
        var mine = new Trip<T>();
        var before = Optional.ofNullable(line.running);
        if (before.isPresent()) {
            line.next = mine;
        } else {
            line.running = mine;
        }
        return new Place<>(mine, true, before);
    }

    private synchronized void leave(String office, Trip<T> visit) {
        lines.computeIfAbsent(office, first -> new Line<>()).leave(visit);
    }

    private Optional<T> brought(Trip<T> visit) throws InterruptedException {
        try {
            return Optional.of(visit.news.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException | ExecutionException | CancellationException none) {
            return Optional.empty();
        }
    }

    private boolean hasEnded(Trip<T> visit) throws InterruptedException {
        brought(visit);
        return visit.news.isDone();
    }
}

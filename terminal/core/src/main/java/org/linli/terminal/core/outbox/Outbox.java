package org.linli.terminal.core.outbox;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.UnaryOperator;
import org.linli.central.api.client.Answer;
import org.linli.central.api.wire.ProblemKind;
import org.linli.foundation.code.Code;
import org.linli.foundation.file.FilePort;
import org.linli.foundation.time.Scheduler;

/**
 * Keeps what central has to hear until it has heard it: in one small file, a line for each, over power cuts and restarts. It is
 * told oldest first, one at a time, when something comes in, when the line is back, and every now and then; the first that
 * central does not take ends a round.
 *
 * <p>A letter leaves when central took it, or refuses it for its own sake: that it would do for ever. A letter that changed while
 * central was told of it as it was stays. Central may hear one twice, and counts it once.
 *
 * <p>A file that cannot be read is not an empty one: it stays as it is and is tried again, and what comes in meanwhile lies beside it.
 *
 * <p>Safe from any thread. Only {@link #keep} waits for the disk on its caller's thread; nothing waits there for central.
 *
 * @param <K> names a letter
 * @param <L> the letter
 */
public final class Outbox<K, L> implements AutoCloseable {
    private static final Code UNREAD = Code.of("outbox.unread");
    private static final Code FORGOTTEN = Code.of("outbox.forgotten");

    private final Letters<K, L> letters;
    private final Letters.Terms terms;
    private final LetterFile file;
    private final Executor waiting;
    private final Scheduler scheduler;
    private final System.Logger log;
    private final Map<K, L> kept = new LinkedHashMap<>();
    /** For letters that may lie in a file nobody could read yet. */
    private final Map<K, UnaryOperator<L>> changes = new HashMap<>();
    /** Held while the file is written; taken before the monitor. */
    private final Object writing = new Object();

    private Scheduler.Pending again = () -> false;
    private boolean telling;
    private boolean late;
    private boolean closed;
    private boolean known;
    private boolean saidUnread;

    /**
     * Where letters lie and where they may be waited for.
     *
     * @param waiting where disk and central may be waited for
     */
    public record Place(FilePort files, Path path, Executor waiting, Scheduler scheduler) {}

    /** With what a process before this one left; it is told from {@link #centralIsThere} on. */
    public Outbox(Letters<K, L> letters, Place place) {
        this.letters = letters;
        terms = letters.terms();
        file = new LetterFile(place.files(), place.path(), terms.most() * terms.lineBytes());
        waiting = place.waiting();
        scheduler = place.scheduler();
        log = System.getLogger("linli." + terms.area());
        synchronized (writing) {
            readOn(UnaryOperator.identity());
        }
    }

    /** Takes in what could not be read before. What came in since is newer than whatever lay there. */
    private void readOn(UnaryOperator<L> asRead) {
        var lines = file.readOn();
        synchronized (this) {
            known = file.isKnown();
            var older = new LinkedHashMap<K, L>();
            lines.stream().flatMap(line -> letters.read(line).stream()).forEach(letter -> {
                K key = letters.key(letter);
                var change = changes.remove(key);
                older.put(key, change == null ? asRead.apply(letter) : change.apply(letter));
            });
            older.putAll(kept);
            kept.clear();
            kept.putAll(older);
            forgetTooMany();
            if (known) {
                changes.clear();
            } else if (!saidUnread) {
                saidUnread = true;
                log.log(Level.WARNING, "{0} {1}", UNREAD, terms.area());
            }
        }
    }

    private synchronized void forgetTooMany() {
        int before = kept.size();
        for (var oldest = next(); kept.size() > terms.most() && oldest.isPresent(); oldest = next()) {
            kept.remove(letters.key(oldest.get()));
        }
        if (kept.size() < before) {
            log.log(Level.WARNING, "{0} {1} letters={2}", FORGOTTEN, terms.area(), before - kept.size());
        }
    }

    /**
     * It is on the disk when this has said so.
     *
     * @return false when it is not: the disk refuses, there are too many already, or the program ends. Then nothing has changed
     */
    public boolean keep(L letter) {
        synchronized (writing) {
            synchronized (this) {
                if (closed || kept.size() >= terms.most()) {
                    return false;
                }
            }
            // Only what is on the disk is among the kept: what changes or leaves meanwhile is not touched when it
            // fails.
            if (!write(Optional.of(letter))) {
                // It may have got as far as the disk all the same.
                write();
                return false;
            }
            synchronized (this) {
                kept.put(letters.key(letter), letter);
            }
            return true;
        }
    }

    /** Written and told as soon as that can be; of too many the oldest that is due is forgotten. */
    public void put(L letter) {
        synchronized (this) {
            kept.put(letters.key(letter), letter);
            forgetTooMany();
        }
        writeAndTell();
    }

    /** As {@link #put}, if there is one of this name. */
    public void change(K key, UnaryOperator<L> change) {
        synchronized (this) {
            boolean here = kept.computeIfPresent(key, (same, letter) -> change.apply(letter)) != null;
            if (!here && !known && changes.size() < terms.most()) {
                changes.merge(key, change, (first, then) -> letter -> then.apply(first.apply(letter)));
            }
        }
        writeAndTell();
    }

    /** Those that central has not heard of yet, oldest first, also what is not due. */
    public synchronized List<L> kept() {
        return List.copyOf(kept.values());
    }

    /** Central answers again, or the program has begun. */
    public void centralIsThere() {
        waiting.execute(this::tell);
    }

    private void writeAndTell() {
        try {
            waiting.execute(() -> {
                write();
                tell();
            });
        } catch (RejectedExecutionException ending) {
            // The program goes down; what came in this late is there for the next one.
            write();
        }
    }

    private void tell() {
        synchronized (this) {
            if (telling || closed) {
                return;
            }
            telling = true;
        }
        boolean some = false;
        try {
            readAgain();
            var next = open();
            while (next.isPresent() && taken(next.get())) {
                some = true;
                next = open();
            }
        } finally {
            ended(some);
        }
    }

    private void readAgain() {
        synchronized (writing) {
            if (!file.isKnown()) {
                readOn(letters::cameLate);
            }
        }
    }

    private synchronized Optional<L> open() {
        return closed ? Optional.empty() : next();
    }

    private synchronized Optional<L> next() {
        return kept.values().stream().filter(letters::isDue).findFirst();
    }

    private boolean taken(L letter) {
        boolean over = isOver(letters.tell(letter));
        synchronized (this) {
            if (over) {
                kept.remove(letters.key(letter), letter);
                late = false;
            } else if (!late) {
                late = true;
                log.log(Level.INFO, "{0} waiting={1}", terms.late(), kept.size());
            }
        }
        return over;
    }

    /** What central refuses for its own sake it will refuse for ever: it knows no such thing, or has heard more. */
    private static boolean isOver(Answer<?> answer) {
        return switch (answer) {
            case Answer.Answered<?> answered -> true;
            case Answer.Refused<?> refused ->
                !ProblemKind.isPassing(refused.problem().code());
            case Answer.Unknown<?> unknown -> false;
            case Answer.NotSent<?> unsent -> false;
        };
    }

    private void ended(boolean some) {
        if (some) {
            write();
        }
        synchronized (this) {
            telling = false;
            again.cancel();
            if (open().isPresent() || (!known && !closed)) {
                again = scheduler.after(terms.again(), terms.area(), this::centralIsThere);
            }
        }
    }

    private boolean write() {
        return write(Optional.empty());
    }

    /**
     * Of two writings the later one has all that the earlier had.
     *
     * @param more that is not among the kept yet
     */
    private boolean write(Optional<L> more) {
        synchronized (writing) {
            try {
                readAgain();
                file.write(lines(more));
                return true;
            } catch (IOException full) {
                log.log(Level.WARNING, "{0}", terms.unwritten());
                return false;
            }
        }
    }

    private synchronized String lines(Optional<L> more) {
        var all = new LinkedHashMap<>(kept);
        more.ifPresent(letter -> all.put(letters.key(letter), letter));
        var lines = new StringBuilder();
        all.values().forEach(letter -> lines.append(letters.line(letter)).append('\n'));
        return lines.toString();
    }

    /** Nothing is told from here on; what comes in is still written. */
    @Override
    public synchronized void close() {
        closed = true;
        again.cancel();
    }
}

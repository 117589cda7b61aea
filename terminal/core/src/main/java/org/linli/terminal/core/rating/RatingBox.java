package org.linli.terminal.core.rating;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.regex.Pattern;
import org.linli.central.api.client.Answer;
import org.linli.central.api.client.Central;
import org.linli.central.api.rating.Rating;
import org.linli.central.api.rating.RatingSubject;
import org.linli.central.api.wire.ProblemKind;
import org.linli.foundation.code.Code;
import org.linli.foundation.file.FilePort;
import org.linli.foundation.file.WholeFile;
import org.linli.foundation.time.Scheduler;

/**
 * Keeps what residents think until central has it. Nobody waits for it: an opinion is taken at once, written down, and
 * sent when central can be reached; after a power cut it is still there.
 *
 * <p>What is kept is a number that stands for one visit and one to five stars. Neither a person, a payment nor a time can
 * be found from it, also not with the terminal's own journal beside it. Safe from any thread.
 */
public final class RatingBox implements AutoCloseable {
    /** A community rates this often in some months; a machine cut off for longer forgets the oldest. */
    static final int MOST = 2_000;

    /** Nobody waits for these. */
    private static final Duration AGAIN = Duration.ofMinutes(5);

    private static final Duration ANSWER = Duration.ofSeconds(10);

    /** 120 bits: no two visits to any terminal meet. */
    private static final int BYTES = 15;

    /** Two more bytes than the longest line. */
    private static final int LINE_BYTES = 36;

    private static final Pattern LINE = Pattern.compile("(v-[0-9a-f]{30}) ([1-5])");
    private static final Code LATE = Code.of("rating.kept-late");
    private static final Code UNWRITTEN = Code.of("rating.unwritten");
    private static final System.Logger LOG = System.getLogger("linli.rating");

    private final Central central;
    private final WholeFile file;
    private final Executor waiting;
    private final Scheduler scheduler;
    /** Of this run alone and nowhere written: the deed's key lies in the terminal's journal beside the payment's. */
    private final byte[] salt = new byte[BYTES];

    private final Map<String, Integer> kept = new LinkedHashMap<>();
    /** Held while the file is written; taken before the monitor. */
    private final Object writing = new Object();

    private Scheduler.Pending again = () -> false;
    private boolean sending;
    private boolean late;
    private boolean closed;

    /** @param waiting where disk and central may be waited for */
    public RatingBox(Central central, FilePort files, Path path, Executor waiting, Scheduler scheduler) {
        this.central = central;
        file = new WholeFile(files, path, MOST * LINE_BYTES);
        this.waiting = waiting;
        this.scheduler = scheduler;
        new SecureRandom().nextBytes(salt);
        read();
    }

    /** @param key names the deed: the same again, in this run, is the same opinion */
    public void give(String key, int stars) {
        synchronized (this) {
            if (closed) {
                return;
            }
            kept.putIfAbsent(visit(key), stars);
            if (kept.size() > MOST) {
                kept.remove(kept.keySet().iterator().next());
            }
        }
        waiting.execute(() -> {
            write();
            send();
        });
    }

    /** Central answers again, or the program has begun. */
    public void centralIsThere() {
        waiting.execute(this::send);
    }

    /** How many central does not have yet. */
    public synchronized int waiting() {
        return kept.size();
    }

    /** Says no more than that one visit is not another. */
    private String visit(String key) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(salt);
            byte[] hash = digest.digest(key.getBytes(StandardCharsets.UTF_8));
            return "v-" + HexFormat.of().formatHex(hash, 0, BYTES);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /** One at a time, oldest first; the first that central does not take ends it until the next occasion. */
    private void send() {
        synchronized (this) {
            if (sending || closed) {
                return;
            }
            sending = true;
        }
        boolean some = false;
        try {
            var next = next();
            while (next.isPresent() && taken(next.get())) {
                some = true;
                next = next();
            }
        } finally {
            ended(some);
        }
    }

    private synchronized Optional<Rating> next() {
        return closed
                ? Optional.empty()
                : kept.entrySet().stream()
                        .findFirst()
                        .map(one -> new Rating(RatingSubject.VISIT, one.getKey(), one.getValue(), List.of()));
    }

    /** What central refuses for its own sake it will refuse for ever: it has it, or never will. */
    private boolean taken(Rating rating) {
        boolean over = switch (central.rate(rating, ANSWER)) {
            case Answer.Answered<Rating> answered -> true;
            case Answer.Refused<Rating> refused ->
                !ProblemKind.isPassing(refused.problem().code());
            case Answer.Unknown<Rating> unknown -> false;
            case Answer.NotSent<Rating> unsent -> false;
        };
        synchronized (this) {
            if (over) {
                kept.remove(rating.subjectId());
                late = false;
            } else if (!late) {
                late = true;
                LOG.log(Level.INFO, "{0} waiting={1}", LATE, kept.size());
            }
        }
        return over;
    }

    private void ended(boolean some) {
        if (some) {
            write();
        }
        synchronized (this) {
            sending = false;
            again.cancel();
            if (!kept.isEmpty() && !closed) {
                again = scheduler.after(AGAIN, "ratings", this::centralIsThere);
            }
        }
    }

    private void read() {
        file.read().stream().flatMap(String::lines).forEach(line -> {
            var read = LINE.matcher(line);
            if (read.matches()) {
                kept.put(read.group(1), Integer.parseInt(read.group(2)));
            }
        });
    }

    /** Whoever gives an opinion waits for no disk; of two writings the later one has all that the earlier had. */
    private void write() {
        synchronized (writing) {
            try {
                file.write(lines());
            } catch (IOException full) {
                LOG.log(Level.WARNING, "{0}", UNWRITTEN);
            }
        }
    }

    private synchronized String lines() {
        var lines = new StringBuilder();
        kept.forEach(
                (visit, stars) -> lines.append(visit).append(' ').append(stars).append('\n'));
        return lines.toString();
    }

    @Override
    public synchronized void close() {
        closed = true;
        again.cancel();
    }
}

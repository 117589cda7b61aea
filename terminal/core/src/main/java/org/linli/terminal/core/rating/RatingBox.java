package org.linli.terminal.core.rating;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.linli.central.api.client.Answer;
import org.linli.central.api.client.Central;
import org.linli.central.api.rating.Rating;
import org.linli.central.api.rating.RatingSubject;
import org.linli.foundation.code.Code;
import org.linli.terminal.core.outbox.Letters;
import org.linli.terminal.core.outbox.Outbox;

/**
 * Keeps what residents think until central has it. Nobody waits for it: an opinion is taken at once, written down, and
 * sent when central can be reached; after a power cut it is still there.
 *
 * <p>What is kept is a number that stands for one visit and one to five stars. Neither a person, a payment nor a time can
 * be found from it, also not with the terminal's own journal beside it. Safe from any thread.
 */
public final class RatingBox implements AutoCloseable {
    /** 120 bits: no two visits to any terminal meet. */
    private static final int BYTES = 15;

    private final Outbox<String, Visit> outbox;
    /** Of this run alone and nowhere written: the deed's key lies in the terminal's journal beside the payment's. */
    private final byte[] salt = new byte[BYTES];

    private record Visit(String id, int stars) {}

    public RatingBox(Central central, Outbox.Place place) {
        outbox = new Outbox<>(new Visits(central), place);
        new SecureRandom().nextBytes(salt);
    }

    /** @param key names the deed: the same again, in this run, is the same opinion */
    public void give(String key, int stars) {
        outbox.put(new Visit(visit(key), stars));
    }

    /** Central answers again, or the program has begun. */
    public void centralIsThere() {
        outbox.centralIsThere();
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

    @Override
    public void close() {
        outbox.close();
    }

    private record Visits(Central central) implements Letters<String, Visit> {
        /** A community rates this often in some months; a machine cut off for longer forgets the oldest. */
        private static final int MOST = 2_000;

        private static final Duration AGAIN = Duration.ofMinutes(5);
        private static final Duration ANSWER = Duration.ofSeconds(10);

        /** Two more bytes than the longest line. */
        private static final int LINE_BYTES = 36;

        private static final Pattern LINE = Pattern.compile("(v-[0-9a-f]{30}) ([1-5])");

        @Override
        public Terms terms() {
            return new Terms(
                    "rating", MOST, LINE_BYTES, AGAIN, Code.of("rating.unwritten"), Code.of("rating.kept-late"));
        }

        @Override
        public String key(Visit visit) {
            return visit.id();
        }

        @Override
        public String line(Visit visit) {
            return visit.id() + " " + visit.stars();
        }

        @Override
        public Optional<Visit> read(String line) {
            var read = LINE.matcher(line);
            return read.matches()
                    ? Optional.of(new Visit(read.group(1), Integer.parseInt(read.group(2))))
                    : Optional.empty();
        }

        @Override
        public Answer<?> tell(Visit visit) {
            return central.rate(new Rating(RatingSubject.VISIT, visit.id(), visit.stars(), List.of()), ANSWER);
        }
    }
}

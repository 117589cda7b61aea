package org.linli.rehearsal.simulate;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.linli.foundation.time.Monotonic;

/** What happened, one line an event: a digest of all, and the last few to be read. No payment codes. */
final class Trace {
    private static final int LAST = 40;

    private final Monotonic time;
    private final MessageDigest digest = sha256();
    private final String[] last = new String[LAST];
    private final long[] when = new long[LAST];
    private long count;

    Trace(Monotonic time) {
        this.time = time;
    }

    void say(String what) {
        long now = time.nanos();
        int at = (int) (count++ % LAST);
        last[at] = what;
        when[at] = now;
        digest.update((now + " " + what + "\n").getBytes(StandardCharsets.UTF_8));
    }

    long events() {
        return count;
    }

    List<String> last() {
        var lines = new ArrayList<String>();
        for (long i = Math.max(0, count - LAST); i < count; i++) {
            int at = (int) (i % LAST);
            lines.add(String.format(Locale.ROOT, "%10.3f s  %s", when[at] / 1e9, last[at]));
        }
        return lines;
    }

    /** SHA-256 over every event so far, hex; ends the trace. */
    String digest() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}

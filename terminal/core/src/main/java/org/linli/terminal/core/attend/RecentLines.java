package org.linli.terminal.core.attend;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/**
 * The newest lines of this program's own log, kept for whoever repairs the machine. Log lines of this project carry codes
 * and counts and never a person, an amount or a key. Safe from any thread.
 */
final class RecentLines extends Handler {
    /** Some days of a quiet machine, some hours of a failing one; half a megabyte. */
    static final int MOST = 4_000;

    private static final int LONGEST = 300;

    private final Deque<String> lines = new ArrayDeque<>();
    private final SimpleFormatter words = new SimpleFormatter();
    private final Logger heard = Logger.getLogger("linli");

    /** From now on. */
    void begin() {
        heard.addHandler(this);
    }

    @Override
    public void publish(LogRecord said) {
        // The throwable's own message may quote anything; the line with its code is what is kept.
        String line = Instant.ofEpochMilli(said.getMillis()) + " " + said.getLevel() + " " + said.getLoggerName() + " "
                + Optional.ofNullable(words.formatMessage(said)).orElse("");
        synchronized (lines) {
            lines.add(line.length() > LONGEST ? line.substring(0, LONGEST) : line);
            if (lines.size() > MOST) {
                lines.remove();
            }
        }
    }

    String text() {
        synchronized (lines) {
            return String.join("\n", lines) + "\n";
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        heard.removeHandler(this);
    }
}

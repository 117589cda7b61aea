package org.linli.terminal.core.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Every line the project's loggers write meanwhile, at every level. */
public final class LogLines extends Handler {
    private final Logger logger = Logger.getLogger("linli");
    private final List<String> lines = new CopyOnWriteArrayList<>();

    private LogLines() {}

    public static LogLines listen() {
        var listening = new LogLines();
        listening.setLevel(Level.ALL);
        listening.logger.setLevel(Level.ALL);
        listening.logger.addHandler(listening);
        return listening;
    }

    public void tell(String line) {
        assertTrue(lines.stream().anyMatch(one -> one.contains(line)), () -> line + " is not in " + lines);
    }

    public long count(String line) {
        return lines.stream().filter(one -> one.contains(line)).count();
    }

    public void neverTell(String... secrets) {
        for (String secret : secrets) {
            assertEquals(
                    List.of(),
                    lines.stream().filter(line -> line.contains(secret)).toList());
        }
    }

    @Override
    public void publish(LogRecord line) {
        lines.add(new SimpleFormatter().format(line));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        logger.removeHandler(this);
    }
}

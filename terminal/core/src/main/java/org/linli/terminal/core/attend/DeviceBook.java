package org.linli.terminal.core.attend;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.linli.foundation.code.Code;
import org.linli.foundation.file.FilePort;
import org.linli.foundation.file.WholeFile;

/** Which device stands in each place since when, as attendants noted it. Safe from any thread. */
final class DeviceBook {
    private static final int LONGEST = 4_000;
    private static final Pattern LINE =
            Pattern.compile("([a-z][a-z0-9.-]{0,39}) ([0-9A-Z]{1,24}) (\\d{4}-\\d{2}-\\d{2})");
    private static final Code NOTED = Code.of("attend.swap-noted");
    private static final Code UNWRITTEN = Code.of("attend.lock-unwritten");
    private static final System.Logger LOG = System.getLogger("linli.attend");

    private final WholeFile file;
    private volatile boolean written = true;
    private final Map<String, Noted> noted = new LinkedHashMap<>();

    private record Noted(String serial, LocalDate since) {}

    DeviceBook(FilePort files, Path folder) {
        file = new WholeFile(files, folder.resolve("devices"), LONGEST);
        file.read().stream().flatMap(String::lines).forEach(line -> {
            var read = LINE.matcher(line);
            if (read.matches()) {
                noted.put(read.group(1), new Noted(read.group(2), LocalDate.parse(read.group(3))));
            }
        });
    }

    synchronized Optional<String> serial(String device) {
        return Optional.ofNullable(noted.get(device)).map(Noted::serial);
    }

    /** Holds at once; waits for the disk. One at a time. */
    void swapped(String device, String serial, LocalDate day) {
        synchronized (this) {
            noted.put(device, new Noted(serial, day));
        }
        LOG.log(Level.INFO, "{0} device={1}", NOTED, device);
        try {
            file.write(record());
            written = true;
        } catch (IOException full) {
            written = false;
            LOG.log(Level.ERROR, "{0} kept in memory alone", UNWRITTEN);
        }
    }

    /** False since the disk last refused, until it takes something again. */
    boolean isWritten() {
        return written;
    }

    /** A line for each device. */
    synchronized String record() {
        var lines = new StringBuilder();
        noted.forEach((device, one) -> lines.append(device)
                .append(' ')
                .append(one.serial())
                .append(' ')
                .append(one.since())
                .append('\n'));
        return lines.toString();
    }
}

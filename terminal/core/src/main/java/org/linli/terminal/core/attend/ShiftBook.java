package org.linli.terminal.core.attend;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.linli.foundation.code.Code;
import org.linli.foundation.file.FilePort;
import org.linli.foundation.file.WholeFile;
import org.linli.terminal.journey.attend.Attendance;

/** What one shift counts. Numbers alone: nobody and no sum can be found from them. Safe from any thread. */
final class ShiftBook {
    private static final int LONGEST = 100;
    private static final Pattern LINE = Pattern.compile("(-?\\d{1,18}) (\\d{1,9}) (\\d{1,9}) (\\d{1,9}) (\\d{1,9})");
    private static final Code BEGUN = Code.of("attend.shift-begun");
    private static final Code UNWRITTEN = Code.of("attend.lock-unwritten");
    private static final System.Logger LOG = System.getLogger("linli.attend");

    private final WholeFile file;
    private final InstantSource now;
    private final ZoneId zone;
    private Counted counted;
    private volatile boolean written = true;
    /** Held while the file is written; taken before the monitor. */
    private final Object writing = new Object();

    private record Counted(Instant since, int papers, int paid, int unpaid, int faults) {
        static Counted from(Instant since) {
            return new Counted(since, 0, 0, 0, 0);
        }
    }

    ShiftBook(FilePort files, Path folder, InstantSource now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
        file = new WholeFile(files, folder.resolve("shift"), LONGEST);
        counted = file.read().map(ShiftBook::parsed).orElseGet(() -> Counted.from(now.instant()));
    }

    private static Counted parsed(String text) {
        var line = LINE.matcher(text.strip());
        return line.matches()
                ? new Counted(
                        Instant.ofEpochMilli(Long.parseLong(line.group(1))),
                        Integer.parseInt(line.group(2)),
                        Integer.parseInt(line.group(3)),
                        Integer.parseInt(line.group(4)),
                        Integer.parseInt(line.group(5)))
                : Counted.from(Instant.EPOCH);
    }

    /** False since the disk last refused, until it takes something again. */
    boolean isWritten() {
        return written;
    }

    Attendance.Shift shift() {
        var counted = counted();
        return new Attendance.Shift(
                LocalDateTime.ofInstant(counted.since(), zone),
                counted.papers(),
                counted.paid(),
                counted.unpaid(),
                counted.faults());
    }

    void paper() {
        change(now -> new Counted(now.since(), now.papers() + 1, now.paid(), now.unpaid(), now.faults()));
    }

    void paid() {
        change(now -> new Counted(now.since(), now.papers(), now.paid() + 1, now.unpaid(), now.faults()));
    }

    void unpaid() {
        change(now -> new Counted(now.since(), now.papers(), now.paid(), now.unpaid() + 1, now.faults()));
    }

    void fault() {
        change(now -> new Counted(now.since(), now.papers(), now.paid(), now.unpaid(), now.faults() + 1));
    }

    /** 交接班. What the shift before counted stands in the log. */
    void begin() {
        var before = counted();
        LOG.log(
                Level.INFO,
                "{0} papers={1} paid={2} unpaid={3} faults={4}",
                BEGUN,
                before.papers(),
                before.paid(),
                before.unpaid(),
                before.faults());
        var from = Counted.from(now.instant());
        change(counts -> from);
    }

    private void change(UnaryOperator<Counted> how) {
        synchronized (this) {
            counted = how.apply(counted);
        }
        write();
    }

    /** Of two writings the later one has all that the earlier had; whoever reads the numbers waits for neither. */
    private void write() {
        synchronized (writing) {
            var now = counted();
            try {
                file.write(now.since().toEpochMilli() + " " + now.papers() + " " + now.paid() + " " + now.unpaid() + " "
                        + now.faults());
                written = true;
            } catch (IOException full) {
                written = false;
                LOG.log(Level.ERROR, "{0} counted in memory alone", UNWRITTEN);
            }
        }
    }

    private synchronized Counted counted() {
        return counted;
    }
}

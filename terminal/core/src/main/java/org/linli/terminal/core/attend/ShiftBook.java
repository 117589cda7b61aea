package org.linli.terminal.core.attend;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
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
    private boolean written = true;

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
    synchronized boolean isWritten() {
        return written;
    }

    synchronized Attendance.Shift shift() {
        return new Attendance.Shift(
                LocalDateTime.ofInstant(counted.since(), zone),
                counted.papers(),
                counted.paid(),
                counted.unpaid(),
                counted.faults());
    }

    synchronized void paper() {
        keep(new Counted(counted.since(), counted.papers() + 1, counted.paid(), counted.unpaid(), counted.faults()));
    }

    synchronized void paid() {
        keep(new Counted(counted.since(), counted.papers(), counted.paid() + 1, counted.unpaid(), counted.faults()));
    }

    synchronized void unpaid() {
        keep(new Counted(counted.since(), counted.papers(), counted.paid(), counted.unpaid() + 1, counted.faults()));
    }

    synchronized void fault() {
        keep(new Counted(counted.since(), counted.papers(), counted.paid(), counted.unpaid(), counted.faults() + 1));
    }

    /** 交接班. What the shift before counted stands in the log. */
    synchronized void begin() {
        LOG.log(
                Level.INFO,
                "{0} papers={1} paid={2} unpaid={3} faults={4}",
                BEGUN,
                counted.papers(),
                counted.paid(),
                counted.unpaid(),
                counted.faults());
        keep(Counted.from(now.instant()));
    }

    private void keep(Counted changed) {
        counted = changed;
        try {
            file.write(changed.since().toEpochMilli() + " " + changed.papers() + " " + changed.paid() + " "
                    + changed.unpaid() + " " + changed.faults());
            written = true;
        } catch (IOException full) {
            written = false;
            LOG.log(Level.ERROR, "{0} counted in memory alone", UNWRITTEN);
        }
    }
}

package org.linli.terminal.core.attend;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.linli.foundation.code.Code;
import org.linli.terminal.journey.attend.Attendance;
import org.linli.terminal.journey.kernel.Outcome;

/** Brings texts to a stick as one archive, and believes only what it has read back. */
final class LogCopy {
    private static final Code NONE = Code.of("stick.none");
    private static final Code FULL = Code.of("stick.full");
    private static final Code REMOVED = Code.of("stick.removed");
    private static final Code NOT_READ_BACK = Code.of("stick.not-read-back");

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");
    private static final int KILOBYTE = 1024;

    private final Stick stick;
    private final ZoneId zone;

    LogCopy(Stick stick, ZoneId zone) {
        this.stick = stick;
        this.zone = zone;
    }

    /** @param texts by the name each has in the archive */
    Outcome write(Map<String, String> texts, Instant now) {
        var found = stick.find();
        if (found.isEmpty()) {
            return new Outcome.NotDone(NONE);
        }
        var drive = found.get();
        byte[] archive = archive(texts, now);
        String name = "linli-" + STAMP.format(now.atZone(zone)) + ".zip";
        try {
            if (drive.freeBytes() < archive.length) {
                return new Outcome.NotDone(FULL);
            }
            drive.write(name, archive);
            return Arrays.equals(archive, drive.read(name))
                    ? new Outcome.Done(new Attendance.LogsWritten(name, Math.max(1, archive.length / KILOBYTE)))
                    : spoilt(drive, name, NOT_READ_BACK);
        } catch (IOException failed) {
            return spoilt(drive, name, drive.isThere() && isFull(drive, archive.length) ? FULL : REMOVED);
        }
    }

    private static boolean isFull(Stick.Drive drive, int wanted) {
        try {
            return drive.freeBytes() < wanted;
        } catch (IOException gone) {
            return false;
        }
    }

    /** Half an archive on the stick would be taken for a whole one. */
    private static Outcome spoilt(Stick.Drive drive, String name, Code why) {
        try {
            drive.delete(name);
        } catch (IOException goneToo) {
            // What cannot be reached cannot be tidied; the attendant is told that it is no good.
            return new Outcome.NotDone(why);
        }
        return new Outcome.NotDone(why);
    }

    private static byte[] archive(Map<String, String> texts, Instant now) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (var text : texts.entrySet()) {
                var entry = new ZipEntry(text.getKey());
                entry.setTime(now.toEpochMilli());
                zip.putNextEntry(entry);
                zip.write(text.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return bytes.toByteArray();
    }
}

package org.linli.foundation.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.linli.foundation.file.FilePort;

/** The files of one journal: names, making of segments, reading them whole. */
final class SegmentFolder {
    private static final Pattern NAME = Pattern.compile("segment-(\\d{10})\\.linj");
    private static final String UNFINISHED = ".new";
    private static final int CHUNK = 64 * 1024;

    private final FilePort files;
    private final Path folder;

    SegmentFolder(FilePort files, Path folder) {
        this.files = files;
        this.folder = folder;
    }

    Path lockFile() {
        return folder.resolve("journal.lock");
    }

    Path fileOf(long number) {
        return folder.resolve(String.format(Locale.ROOT, "segment-%010d.linj", number));
    }

    /** Segment numbers present, ascending. */
    List<Long> numbers() throws IOException {
        var numbers = new ArrayList<Long>();
        for (Path file : files.list(folder)) {
            var match = NAME.matcher(file.getFileName().toString());
            if (match.matches()) {
                numbers.add(Long.parseLong(match.group(1)));
            }
        }
        numbers.sort(null);
        return numbers;
    }

    /** A segment that never got its name holds nothing: it is renamed before anything is appended to it. */
    void removeUnfinished() throws IOException {
        for (Path file : files.list(folder)) {
            if (file.getFileName().toString().endsWith(".linj" + UNFINISHED)) {
                files.delete(file);
            }
        }
    }

    /** Makes a whole, synced segment and opens it. After an exception nothing of it remains under its name. */
    FilePort.Handle create(SegmentHeader header) throws IOException {
        Path finished = fileOf(header.number());
        Path unfinished = finished.resolveSibling(finished.getFileName() + UNFINISHED);
        boolean renamed = false;
        try {
            try (var handle = files.open(unfinished)) {
                fillWithZeros(handle, header.segmentBytes());
                var first = ByteBuffer.allocateDirect(SegmentHeader.BYTES);
                header.write(first);
                handle.write(first, 0);
                handle.sync();
            }
            files.rename(unfinished, finished);
            renamed = true;
            files.syncFolder(folder);
            return files.open(finished);
        } finally {
            if (!renamed) {
                discard(unfinished);
            }
        }
    }

    ByteBuffer image(FilePort.Handle handle) throws IOException {
        long size = handle.size();
        if (size > JournalSettings.LARGEST_SEGMENT) {
            throw new IOException("segment of " + size + " bytes is larger than any this program makes");
        }
        var image = ByteBuffer.allocate((int) size);
        handle.read(image, 0);
        image.flip();
        return image;
    }

    private static void fillWithZeros(FilePort.Handle handle, int size) throws IOException {
        var zeros = ByteBuffer.allocateDirect(CHUNK);
        for (int at = 0; at < size; at += CHUNK) {
            zeros.clear().limit(Math.min(CHUNK, size - at));
            handle.write(zeros, at);
        }
    }

    private void discard(Path unfinished) {
        try {
            files.delete(unfinished);
        } catch (IOException left) {
            // The next opening removes it; the failure that led here is already on its way to the caller.
            System.getLogger("linli.journal")
                    .log(System.Logger.Level.DEBUG, "journal.unfinished-left {0}", left.getMessage());
        }
    }
}

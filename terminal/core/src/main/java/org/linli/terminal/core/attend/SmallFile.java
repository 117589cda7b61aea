package org.linli.terminal.core.attend;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.linli.foundation.file.FilePort;

/** A number that survives a power cut: written beside, synced, and put in place in one step. */
final class SmallFile {
    private static final int LONGEST = 20;

    private final FilePort files;
    private final Path path;

    SmallFile(FilePort files, Path path) {
        this.files = files;
        this.path = path;
    }

    /** @return empty when there is none, or none that can be read */
    Optional<Integer> read() {
        if (!files.exists(path)) {
            return Optional.empty();
        }
        try (var file = files.open(path)) {
            var bytes = ByteBuffer.allocate(LONGEST);
            file.read(bytes, 0);
            return Optional.of(Integer.parseInt(
                    new String(bytes.array(), 0, bytes.position(), StandardCharsets.US_ASCII).strip()));
        } catch (IOException | NumberFormatException unreadable) {
            return Optional.empty();
        }
    }

    void write(int number) throws IOException {
        var fresh = path.resolveSibling(path.getFileName() + ".new");
        try (var file = files.open(fresh)) {
            file.truncate(0);
            file.write(ByteBuffer.wrap(Integer.toString(number).getBytes(StandardCharsets.US_ASCII)), 0);
            file.sync();
        }
        files.rename(fresh, path);
        var folder = path.getParent();
        if (folder != null) {
            files.syncFolder(folder);
        }
    }
}

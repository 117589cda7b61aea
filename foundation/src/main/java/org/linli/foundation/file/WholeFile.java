package org.linli.foundation.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A small text that survives a power cut whole: written beside, synced, and put in place in one step, so that what is read
 * is the old or the new and never a part. Safe from any thread; waits for the disk.
 */
public final class WholeFile {
    private final FilePort files;
    private final Path path;
    private final int mostBytes;

    /** @param mostBytes more is neither written nor read */
    public WholeFile(FilePort files, Path path, int mostBytes) {
        this.files = files;
        this.path = path;
        this.mostBytes = mostBytes;
    }

    /** @return empty when there is none, or none that can be read */
    public synchronized Optional<String> read() {
        if (!files.exists(path)) {
            return Optional.empty();
        }
        try (var file = files.open(path)) {
            var bytes = ByteBuffer.allocate((int) Math.min(file.size(), mostBytes));
            file.read(bytes, 0);
            return Optional.of(new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    public synchronized void write(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > mostBytes) {
            throw new IOException(bytes.length + " bytes are more than " + path.getFileName() + " may hold");
        }
        var fresh = path.resolveSibling(path.getFileName() + ".new");
        try (var file = files.open(fresh)) {
            file.truncate(0);
            file.write(ByteBuffer.wrap(bytes), 0);
            file.sync();
        }
        files.rename(fresh, path);
        var folder = path.getParent();
        if (folder != null) {
            files.syncFolder(folder);
        }
    }
}

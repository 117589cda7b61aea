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

    /** What lies there. */
    public sealed interface Found {
        record Text(String text) implements Found {
            @Override
            public String toString() {
                return "Text(hidden)";
            }
        }

        /** There certainly is no such file. */
        record Nothing() implements Found {}

        /** Something lies there, or may, and nobody knows what: whoever writes now loses it. */
        record Unreadable(IOException why) implements Found {}
    }

    public synchronized Found look() {
        try {
            return files.exists(path) ? new Found.Text(text()) : new Found.Nothing();
        } catch (IOException unreadable) {
            return new Found.Unreadable(unreadable);
        }
    }

    private String text() throws IOException {
        try (var file = files.open(path)) {
            if (file.size() > mostBytes) {
                throw new IOException(file.size() + " bytes are more than " + path.getFileName() + " may hold");
            }
            var bytes = ByteBuffer.allocate((int) file.size());
            file.read(bytes, 0);
            return new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8);
        }
    }

    /**
     * For what can be done without.
     *
     * @return empty when there is none, or none that can be read
     */
    public synchronized Optional<String> read() {
        return look() instanceof Found.Text(String text) ? Optional.of(text) : Optional.empty();
    }

    /** As if it had never been. */
    public synchronized void remove() throws IOException {
        if (files.exists(path)) {
            files.delete(path);
            syncFolder();
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
        syncFolder();
    }

    private void syncFolder() throws IOException {
        var folder = path.getParent();
        if (folder != null) {
            files.syncFolder(folder);
        }
    }
}

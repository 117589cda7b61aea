package org.linli.terminal.core.attend;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

/**
 * A folder below the one where drives appear is a drive when another file system stands there: an empty folder left over
 * from a stick that was pulled is none, and nothing is written to the machine's own disk in its place.
 */
final class MountedStick implements Stick {
    private static final int DEPTH = 2;

    private final Path folder;

    MountedStick(Path folder) {
        this.folder = folder;
    }

    @Override
    public Optional<Drive> find() {
        try (var below = Files.walk(folder, DEPTH)) {
            var own = Files.getFileStore(folder);
            List<Path> folders = below.filter(path -> !path.equals(folder))
                    .filter(path -> Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .toList();
            return folders.stream()
                    .filter(path -> isOther(path, own))
                    .findFirst()
                    .map(Mounted::new);
        } catch (IOException | java.io.UncheckedIOException nothingThere) {
            return Optional.empty();
        }
    }

    private static boolean isOther(Path path, FileStore own) {
        try {
            var store = Files.getFileStore(path);
            // What the kernel makes up has no room for a file.
            return !store.equals(own) && store.getUsableSpace() > 0 && Files.isWritable(path);
        } catch (IOException gone) {
            return false;
        }
    }

    private record Mounted(Path root) implements Drive {
        @Override
        public void write(String name, byte[] content) throws IOException {
            try (var channel = FileChannel.open(
                    root.resolve(name),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.WRITE)) {
                var bytes = ByteBuffer.wrap(content);
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
        }

        @Override
        public byte[] read(String name) throws IOException {
            return Files.readAllBytes(root.resolve(name));
        }

        @Override
        public void delete(String name) throws IOException {
            Files.deleteIfExists(root.resolve(name));
        }

        @Override
        public long freeBytes() throws IOException {
            return Files.getFileStore(root).getUsableSpace();
        }

        @Override
        public boolean isThere() {
            return Files.isDirectory(root);
        }
    }
}

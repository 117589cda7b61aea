package org.linli.rehearsal.house;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * A place that only one program may use at a time, by a lock on a file in it. The kernel gives the lock back however the
 * program ends, so nothing has to be cleared away after a crash.
 */
public record Claim(FileChannel file) implements AutoCloseable {
    /** Empty when another program holds it. */
    public static Optional<Claim> on(Path lockFile) throws IOException {
        Files.createDirectories(lockFile.toAbsolutePath().getParent());
        var file = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (file.tryLock() != null) {
                return Optional.of(new Claim(file));
            }
        } catch (OverlappingFileLockException ours) {
            // Held by another part of this very program.
            file.close();
            return Optional.empty();
        } catch (IOException | RuntimeException failed) {
            file.close();
            throw failed;
        }
        file.close();
        return Optional.empty();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}

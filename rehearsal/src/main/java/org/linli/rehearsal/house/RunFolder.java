package org.linli.rehearsal.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.function.Consumer;

/**
 * What only a running house needs: sockets, ptys, configurations. It lies in a folder with a short and plain name: a socket's
 * path has room for 107 bytes, and a checkout may lie deep and be named in Chinese.
 */
record RunFolder(Path path) {
    static RunFolder fresh() throws ProgramFailed {
        try {
            return new RunFolder(Files.createTempDirectory(
                    Path.of("/tmp"),
                    "linli-",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))));
        } catch (IOException full) {
            throw new ProgramFailed("no temporary folder could be made: " + full.getMessage(), full);
        }
    }

    /** @param tell told if something stays */
    void clear(Consumer<String> tell) {
        try (var files = Files.walk(path)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException left) {
            tell.accept("could not clear " + path + ": " + left.getMessage());
        }
    }
}

package org.linli.terminal.core.attend;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.linli.foundation.file.FilePort;
import org.linli.foundation.file.WholeFile;

/** A number that survives a power cut. */
final class SmallFile {
    private static final int LONGEST = 20;

    private final WholeFile file;

    SmallFile(FilePort files, Path path) {
        file = new WholeFile(files, path, LONGEST);
    }

    /** @return empty when there is none, or none that can be read */
    Optional<Integer> read() {
        try {
            return file.read().map(text -> Integer.parseInt(text.strip()));
        } catch (NumberFormatException unreadable) {
            return Optional.empty();
        }
    }

    void write(int number) throws IOException {
        file.write(Integer.toString(number));
    }
}

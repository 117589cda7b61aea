package org.linli.terminal.core.attend;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Optional;
import org.linli.foundation.code.Code;
import org.linli.foundation.file.FilePort;
import org.linli.foundation.file.WholeFile;

/** A number that survives a power cut. Safe from any thread; keeping it waits for the disk. */
final class SmallFile {
    private static final int LONGEST = 20;
    private static final Code UNWRITTEN = Code.of("attend.lock-unwritten");
    private static final System.Logger LOG = System.getLogger("linli.attend");

    private final WholeFile file;
    private volatile boolean written = true;

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

    /** What the disk refuses is known to {@link #isWritten} and to the log. */
    synchronized void keep(int number) {
        try {
            file.write(Integer.toString(number));
            written = true;
        } catch (IOException full) {
            written = false;
            LOG.log(Level.ERROR, "{0} kept in memory alone", UNWRITTEN);
        }
    }

    /** False since the disk last refused, until it takes something again. */
    boolean isWritten() {
        return written;
    }
}

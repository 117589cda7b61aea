package org.linli.terminal.core.attend;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Where a removable drive is, if one is plugged in. Safe from any thread; its methods wait for the drive. */
public interface Stick {
    /** This machine has no socket for one. */
    Stick NONE = Optional::empty;

    /** The drive that is plugged in now. */
    Optional<Drive> find();

    /** One plugged-in drive. Every failure is an {@link IOException}: a drive may go at any moment. */
    interface Drive {
        /** On return the bytes are on the drive itself. */
        void write(String name, byte[] content) throws IOException;

        /** From the drive itself, as far as the system lets one ask for it. */
        byte[] read(String name) throws IOException;

        void delete(String name) throws IOException;

        long freeBytes() throws IOException;

        boolean isThere();
    }

    /** Drives that the system mounts in folders below this one, as {@code /media/STICK} or {@code /media/USER/STICK}. */
    static Stick mountedBelow(Path folder) {
        return new MountedStick(folder);
    }
}

package org.linli.peripherals.drivers.line;

import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Path;

/** A device that is only read, behind a file of its own: {@code /dev/input/by-path/…}. */
public final class FileLine implements Line {
    private static final int READ_AT_MOST = 4096;

    private final Path path;

    public FileLine(Path path) {
        this.path = path;
    }

    @Override
    public Connection open() throws LineLost {
        try {
            var in = new FileInputStream(path.toFile());
            return new Connection() {
                private final byte[] buffer = new byte[READ_AT_MOST];

                @Override
                public byte[] read() throws LineLost {
                    try {
                        int count = in.read(buffer);
                        if (count > 0) {
                            return Taken.from(buffer, count);
                        }
                    } catch (IOException lost) {
                        close();
                        throw new LineLost("the device is gone: " + lost.getMessage());
                    }
                    close();
                    throw new LineLost("the device is gone");
                }

                @Override
                public void write(byte[] bytes) throws LineLost {
                    throw new LineLost("this device is only read");
                }

                @Override
                public void close() {
                    try {
                        in.close();
                    } catch (IOException closedAnyway) {
                        // A file that fails to close is closed.
                    }
                }
            };
        } catch (FileNotFoundException missing) {
            throw new LineLost("no such device");
        }
    }
}

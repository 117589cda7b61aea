package org.linli.peripherals.drivers.line;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * A program of the machine that speaks for a device: its output is read, its input is written, and a loss is its end.
 * The line is open once the program has said that it is ready; what it said until then is read first.
 *
 * <p>The program ends with this process, however that ends: between the two stands a shell whose input is a pipe held
 * here, and when that closes the program is given its word of parting.
 */
public final class ChildLine implements Line {
    private static final int READ_AT_MOST = 4096;

    /** A program that has said so much without the word is not going to say it. */
    private static final int LONGEST_BANNER = 1 << 16;

    private static final Duration LEAVE_PATIENCE = Duration.ofSeconds(1);
    private static final long LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(5);

    /**
     * $1 is the word of parting. The first half passes on what it is given; when the program ends by itself the shell is
     * ended too, so that its end is seen here.
     */
    private static final String BETWEEN =
            "bye=$1; shift; { cat; printf '%s\\n' \"$bye\"; } | { \"$@\"; kill $$; } 2>/dev/null";

    private final Path port;
    private final List<String> command;
    private final String ready;
    private final String parting;
    private @Nullable Process last;

    /**
     * @param port of the device; while there is no such file the program is not even started
     * @param command the program and its arguments
     * @param ready what it says when it can be spoken to
     * @param parting what it is told so that it ends
     */
    public ChildLine(Path port, List<String> command, String ready, String parting) {
        this.port = port;
        this.command = List.copyOf(command);
        this.ready = ready;
        this.parting = parting;
    }

    /** Whether the device is there at all. */
    public boolean hasPort() {
        return Files.exists(port);
    }

    @Override
    public Connection open() throws LineLost {
        if (!hasPort()) {
            throw new LineLost("no such port");
        }
        awaitLast();
        try {
            var words = new ArrayList<>(List.of("sh", "-c", BETWEEN, "between", parting));
            words.addAll(command);
            var child = new ProcessBuilder(words)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            remember(child);
            return new Running(child, banner(child));
        } catch (IOException impossible) {
            throw new LineLost("the program does not run: " + impossible.getMessage());
        }
    }

    private synchronized void remember(Process child) {
        last = child;
    }

    private synchronized @Nullable Process remembered() {
        return last;
    }

    /** The one before may still hold the device. */
    private void awaitLast() {
        var before = remembered();
        if (before != null) {
            end(before);
        }
    }

    private byte[] banner(Process child) throws IOException {
        var said = new StringBuilder();
        InputStream in = child.getInputStream();
        while (said.indexOf(ready) < 0) {
            int count = in.available();
            if (count == 0 && child.isAlive() && !Thread.currentThread().isInterrupted()) {
                LockSupport.parkNanos(LOOK_NANOS);
            } else if (count == 0 || said.length() > LONGEST_BANNER) {
                end(child);
                throw new LineLost("the program is not ready: " + lastLine(said));
            } else {
                said.append(new String(in.readNBytes(count), StandardCharsets.ISO_8859_1));
            }
        }
        return said.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String lastLine(StringBuilder said) {
        return said.toString().lines().reduce("", (first, later) -> later.isBlank() ? first : later);
    }

    /** Lets it part, for a second; then it is ended. */
    private static void end(Process child) {
        List<ProcessHandle> all = child.descendants().toList();
        try {
            child.getOutputStream().close();
        } catch (IOException gone) {
            // It has ended already.
        }
        boolean interrupted = Thread.interrupted();
        try {
            child.waitFor(LEAVE_PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException again) {
            interrupted = true;
        }
        all.forEach(ProcessHandle::destroyForcibly);
        child.destroyForcibly();
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static final class Running implements Connection {
        private final Process child;
        private final byte[] buffer = new byte[READ_AT_MOST];
        private byte[] first;
        private boolean closed;

        Running(Process child, byte[] first) {
            this.child = child;
            this.first = first;
        }

        @Override
        public byte[] read() throws LineLost {
            if (first.length > 0) {
                byte[] said = first;
                first = new byte[0];
                return said;
            }
            try {
                int count = child.getInputStream().read(buffer);
                if (count > 0) {
                    return Taken.from(buffer, count);
                }
            } catch (IOException lost) {
                close();
                throw new LineLost("the program is gone: " + lost.getMessage());
            }
            close();
            throw new LineLost("the program has ended");
        }

        @Override
        public void write(byte[] bytes) throws LineLost {
            try {
                child.getOutputStream().write(bytes);
                child.getOutputStream().flush();
            } catch (IOException lost) {
                close();
                throw new LineLost("the program is gone: " + lost.getMessage());
            }
        }

        @Override
        public void close() {
            synchronized (this) {
                if (closed) {
                    return;
                }
                closed = true;
            }
            // Parting takes up to a second, and whoever closes a line does not wait for it.
            Thread.ofPlatform().daemon().name("a program parts").start(() -> end(child));
        }
    }
}

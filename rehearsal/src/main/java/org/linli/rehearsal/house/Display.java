package org.linli.rehearsal.house;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The X display the kiosk's window opens on: the one this program was given, or a virtual one of the kiosk's own size.
 */
public final class Display implements AutoCloseable {
    private static final Duration XVFB_PATIENCE = Duration.ofSeconds(10);

    private final String name;
    private final @Nullable Program server;

    private Display(String name, @Nullable Program server) {
        this.name = name;
        this.server = server;
    }

    /** {@code $DISPLAY} if there is one. */
    public static Optional<Display> given() {
        return Optional.ofNullable(System.getenv("DISPLAY"))
                .filter(name -> !name.isBlank())
                .map(name -> new Display(name, null));
    }

    /** An Xvfb on the first free number; nothing but this machine can reach it. */
    public static Display virtual(int width, int height, Path log) throws ProgramFailed {
        // -displayfd 1: the server itself finds a free number and prints it once it is ready.
        var command = new ProcessBuilder(
                "Xvfb", "-displayfd", "1", "-screen", "0", width + "x" + height + "x24", "-nolisten", "tcp", "-noreset");
        var server = Program.start("xvfb", command, log, line -> line.matches("\\d+"));
        String number = ":" + server.await("", XVFB_PATIENCE);
        return new Display(number, server);
    }

    /** As in {@code DISPLAY=:7}. */
    public String name() {
        return name;
    }

    public boolean isVirtual() {
        return server != null;
    }

    @Override
    public void close() {
        if (server != null) {
            server.close();
        }
    }
}

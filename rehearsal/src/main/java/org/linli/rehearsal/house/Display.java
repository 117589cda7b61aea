package org.linli.rehearsal.house;

import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The X display a terminal's window opens on: the one this program was given, or a virtual one of the terminal's own size.
 */
public final class Display implements AutoCloseable {
    /// It takes 0.2 s; with a cold disk and four builds beside it, many times that.
    private static final Duration XVFB_PATIENCE = Duration.ofSeconds(30);

    /// X11 protocol, "connection setup": the answer to a greeting that is accepted begins with 1.
    private static final byte X11_WELCOME = 1;

    private static final int KIOSK_WIDTH = 1080;
    private static final int KIOSK_HEIGHT = 1920;

    private final String name;
    private final @Nullable Server server;

    private Display(String name, @Nullable Server server) {
        this.name = name;
        this.server = server;
    }

    /** {@code $DISPLAY} if there is one. */
    public static Optional<Display> given() {
        return Optional.ofNullable(System.getenv("DISPLAY"))
                .filter(name -> !name.isBlank())
                .map(name -> new Display(name, null));
    }

    /** A virtual one the size of a 21.5 inch screen standing upright. */
    public static Display virtual(Path log) throws ProgramFailed {
        return virtual(log, KIOSK_WIDTH, KIOSK_HEIGHT);
    }

    /**
     * An Xvfb of this size in pixels, on the first free number, out of reach of the network and
     * of other people on this machine: who could open it could watch and press the kiosk.
     */
    public static Display virtual(Path log, int width, int height) throws ProgramFailed {
        var cookie = DisplayCookie.fresh(cookieBeside(log));
        // -displayfd 1: the server itself finds a free number and prints it once it is ready.
        // -terminate: it ends with its last client, and this program is one for as long as it lives.
        var command = Launch.apart(List.of(
                "Xvfb",
                "-displayfd",
                "1",
                "-screen",
                "0",
                width + "x" + height + "x24",
                "-nolisten",
                "tcp",
                "-terminate",
                "-auth",
                cookie.file().toString()));
        var program = Program.start("xvfb", command, log, line -> line.matches("\\d+"));
        try {
            String number = program.await("", XVFB_PATIENCE);
            return new Display(":" + number, new Server(program, clientOf(number, cookie), cookie));
        } catch (ProgramFailed | RuntimeException failed) {
            program.close();
            throw failed;
        }
    }

    /** Each display of a house has its own. */
    private static Path cookieBeside(Path log) {
        String name = log.getFileName().toString().replaceFirst("\\.log$", "");
        return log.resolveSibling(name.equals("xvfb") ? "display.cookie" : name + ".cookie");
    }

    /** Nothing is drawn over this connection. It keeps the server alive, and however this program dies, it ends. */
    private static SocketChannel clientOf(String number, DisplayCookie cookie) throws ProgramFailed {
        try {
            var client = SocketChannel.open(UnixDomainSocketAddress.of("/tmp/.X11-unix/X" + number));
            client.write(ByteBuffer.wrap(cookie.greeting()));
            var answer = ByteBuffer.allocate(1);
            if (client.read(answer) != 1 || answer.get(0) != X11_WELCOME) {
                client.close();
                throw new IOException("it does not welcome its own starter");
            }
            return client;
        } catch (IOException refused) {
            throw new ProgramFailed("the virtual display cannot be used: " + refused.getMessage(), refused);
        }
    }

    /** What a program needs to open its window here. */
    public Map<String, String> environment() {
        return server == null
                ? Map.of("DISPLAY", name)
                : Map.of("DISPLAY", name, "XAUTHORITY", server.cookie().file().toString());
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

    private record Server(Program program, SocketChannel client, DisplayCookie cookie) implements AutoCloseable {
        @Override
        public void close() {
            try {
                client.close();
            } catch (IOException gone) {
                // Whoever is gone needs no goodbye.
            }
            program.close();
        }
    }
}

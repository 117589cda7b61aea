package org.linli.terminal.program.probe;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.linli.terminal.face.glass.Glass;

/**
 * Serves a Unix-domain socket that its owner alone may open (0600): one JSON line asked, one JSON line answered.
 *
 * <pre>
 * {"look":true}                                    the glass as it is
 * {"wait":{"questionAbove":7}}                     the glass, once a later question than 7 is on it and takes touches
 * {"wait":{"screen":"bills.review"}}               … once this screen is
 * {"wait":{"over":"idle-warning"}}                 … once this lies over the screen
 * {"wait":{"questionAbove":7,"screen":"home","withinMs":5000}}   … once either holds; 30 s unless told
 * </pre>
 *
 * <p>The answer is a {@link Glass}: its targets in pixels of the screen, as a pointer counts them, and everything that can
 * be read. It tells only of frames that have been painted. {@code {"late":true,…}} is added to what is there when a wait
 * was in vain; {@code {"error":"…"}} answers what cannot be understood. A line has at most {@value #LONGEST_LINE}
 * characters, and at most {@value #CONNECTIONS} connections are served at once.
 */
public final class Probe implements Consumer<Glass>, AutoCloseable {
    static final int LONGEST_LINE = 4_096;
    static final int CONNECTIONS = 4;

    private static final System.Logger LOG = System.getLogger("linli.program");

    private final Path socket;
    private final ServerSocketChannel server;
    private final Semaphore places = new Semaphore(CONNECTIONS);
    private final Latest latest = new Latest();

    private Probe(Path socket, ServerSocketChannel server) {
        this.socket = socket;
        this.server = server;
    }

    /** @throws IOException when the socket cannot be made there */
    public static Probe open(Path socket) throws IOException {
        var probe = new Probe(socket, bound(socket));
        Thread.ofVirtual().name("probe").start(probe::accept);
        return probe;
    }

    /** Bound and made private in a folder nobody else can enter, then moved to its place: never open to others. */
    private static ServerSocketChannel bound(Path socket) throws IOException {
        var folder = Files.createTempDirectory(
                socket.toAbsolutePath().getParent(),
                ".p",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        var server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        try {
            var hidden = folder.resolve("s");
            server.bind(UnixDomainSocketAddress.of(hidden));
            Files.setPosixFilePermissions(hidden, PosixFilePermissions.fromString("rw-------"));
            Files.move(hidden, socket, StandardCopyOption.REPLACE_EXISTING);
            return server;
        } catch (IOException | RuntimeException failed) {
            server.close();
            throw failed;
        } finally {
            Files.deleteIfExists(folder.resolve("s"));
            Files.deleteIfExists(folder);
        }
    }

    /** The newest glass; any thread. */
    @Override
    public void accept(Glass glass) {
        latest.set(glass);
    }

    private void accept() {
        while (server.isOpen()) {
            try {
                var connection = server.accept();
                if (places.tryAcquire()) {
                    Thread.ofVirtual().name("probe connection").start(() -> serve(connection));
                } else {
                    connection.close();
                }
            } catch (IOException closed) {
                LOG.log(System.Logger.Level.DEBUG, "kiosk.probe-closed");
            }
        }
    }

    private void serve(SocketChannel connection) {
        try (connection;
                var lines = new BufferedReader(Channels.newReader(connection, StandardCharsets.UTF_8), LONGEST_LINE)) {
            for (String line = nextLine(lines); !line.isEmpty(); line = nextLine(lines)) {
                var answer = ByteBuffer.wrap((Asked.answer(line, latest) + "\n").getBytes(StandardCharsets.UTF_8));
                while (answer.hasRemaining()) {
                    connection.write(answer);
                }
            }
        } catch (IOException gone) {
            LOG.log(System.Logger.Level.DEBUG, "kiosk.probe-left");
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        } finally {
            places.release();
        }
    }

    /** Empty at the end, and for a line too long to be a question. */
    private static String nextLine(BufferedReader lines) throws IOException {
        var line = new StringBuilder();
        for (int character = lines.read(); character >= 0 && character != '\n'; character = lines.read()) {
            if (line.length() == LONGEST_LINE) {
                return "";
            }
            line.append((char) character);
        }
        return line.toString();
    }

    @Override
    public void close() {
        try {
            server.close();
            Files.deleteIfExists(socket);
        } catch (IOException left) {
            LOG.log(System.Logger.Level.DEBUG, "kiosk.probe-left-behind");
        }
    }
}

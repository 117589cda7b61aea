package org.linli.peripherals.virtual.desk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.System.Logger.Level;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Serves a desk's verbs on a Unix-domain socket its owner alone may open: a line in, a line out. */
final class DeskServer implements AutoCloseable {
    /** Who comes when so many are there takes the place of the one that has been quiet longest. */
    private static final int MOST_HANDS = 16;

    private static final System.Logger LOG = System.getLogger("linli.virtual");

    private final Path path;
    private final DeskVerbs verbs;
    private final ServerSocketChannel server;
    /** In the order in which they last spoke, the quietest first. Guarded by itself. */
    private final Set<SocketChannel> hands = new LinkedHashSet<>();

    private DeskServer(Path path, DeskVerbs verbs, ServerSocketChannel server) {
        this.path = path;
        this.verbs = verbs;
        this.server = server;
    }

    static DeskServer open(Path path, Desk desk) throws IOException {
        Files.deleteIfExists(path);
        var server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        try {
            server.bind(UnixDomainSocketAddress.of(path));
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-------"));
        } catch (IOException refused) {
            server.close();
            throw refused;
        }
        return new DeskServer(path, new DeskVerbs(desk), server);
    }

    void start() {
        Thread.ofPlatform().daemon().name("desk").start(this::accept);
    }

    @Override
    public void close() throws IOException {
        server.close();
        Files.deleteIfExists(path);
    }

    private void accept() {
        try {
            while (true) {
                var hand = server.accept();
                admit(hand);
                Thread.ofVirtual().name("desk hand").start(() -> serve(hand));
            }
        } catch (IOException closed) {
            LOG.log(Level.DEBUG, "virtual.desk-closed");
        }
    }

    private void admit(SocketChannel hand) throws IOException {
        synchronized (hands) {
            if (hands.size() >= MOST_HANDS) {
                var quietest = hands.iterator().next();
                hands.remove(quietest);
                quietest.close();
            }
            hands.add(hand);
        }
    }

    private void spoke(SocketChannel hand) {
        synchronized (hands) {
            if (hands.remove(hand)) {
                hands.add(hand);
            }
        }
    }

    private void serve(SocketChannel hand) {
        try (hand;
                InputStream in = Channels.newInputStream(hand);
                OutputStream out = Channels.newOutputStream(hand)) {
            for (String line = line(in); line != null; line = line(in)) {
                spoke(hand);
                String answer = line.isBlank() ? "refused nothing was said" : verbs.answer(line);
                out.write((answer + "\n").getBytes(StandardCharsets.UTF_8));
                out.flush();
            }
        } catch (IOException gone) {
            LOG.log(Level.DEBUG, "virtual.hand-gone");
        } finally {
            synchronized (hands) {
                hands.remove(hand);
            }
        }
    }

    /** A line, without its end; null at the end, or when somebody sends more than a line can hold. */
    private static @Nullable String line(InputStream in) throws IOException {
        var line = new ByteArrayOutputStream();
        for (int each = in.read(); each != '\n'; each = in.read()) {
            if (each < 0 || line.size() >= DeskWire.LONGEST_LINE) {
                return null;
            }
            line.write(each);
        }
        return line.toString(StandardCharsets.UTF_8);
    }
}

package org.linli.central.server.phone;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** What lies between one phone and central: it carries bytes, and can be cut under whoever is on it. */
final class Road implements AutoCloseable {
    private final ServerSocket door;
    private final InetSocketAddress central;
    private final List<Way> open = new ArrayList<>();
    private boolean cut;

    /** One line, there and back. */
    private static final class Way {
        private final Socket phone;
        private final Socket there = new Socket();
        private volatile boolean swallows;

        Way(Socket phone) {
            this.phone = phone;
        }

        void carry(Socket from, Socket to) {
            byte[] some = new byte[16 * 1024];
            try (InputStream in = from.getInputStream();
                    OutputStream out = to.getOutputStream()) {
                int read = in.read(some);
                while (read >= 0) {
                    if (!swallows) {
                        out.write(some, 0, read);
                    }
                    read = in.read(some);
                }
            } catch (IOException over) {
                end();
            }
        }

        void end() {
            close(phone);
            close(there);
        }
    }

    Road(URI central) throws IOException {
        this.central = new InetSocketAddress(central.getHost(), central.getPort());
        this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().name("road").start(this::admit);
    }

    /** Central, by this road. */
    String address() {
        return "https://127.0.0.1:" + door.getLocalPort();
    }

    /** Every line on it breaks, and none comes through any more. */
    synchronized void cut() {
        cut = true;
        open.forEach(Way::end);
        open.clear();
    }

    /** Every line on it goes on to look well to whoever is on it, and carries nothing any more. New ones do. */
    synchronized void swallows() {
        open.forEach(way -> way.swallows = true);
    }

    synchronized void mend() {
        cut = false;
    }

    private void admit() {
        while (!door.isClosed()) {
            try {
                var phone = door.accept();
                lead(phone);
            } catch (IOException refusedOrClosed) {
                // Whoever calls hears it from the socket.
            }
        }
    }

    private synchronized void lead(Socket phone) throws IOException {
        if (cut) {
            close(phone);
            return;
        }
        var way = new Way(phone);
        way.there.connect(central);
        open.add(way);
        Thread.ofVirtual().start(() -> way.carry(phone, way.there));
        Thread.ofVirtual().start(() -> way.carry(way.there, phone));
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException already) {
            // It is gone.
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        cut();
    }
}

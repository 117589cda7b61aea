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
    private final List<Socket> open = new ArrayList<>();
    private boolean cut;

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
        open.forEach(Road::close);
        open.clear();
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
        var there = new Socket();
        there.connect(central);
        open.add(phone);
        open.add(there);
        Thread.ofVirtual().start(() -> carry(phone, there));
        Thread.ofVirtual().start(() -> carry(there, phone));
    }

    private static void carry(Socket from, Socket to) {
        try (InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            in.transferTo(out);
        } catch (IOException over) {
            close(from);
            close(to);
        }
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

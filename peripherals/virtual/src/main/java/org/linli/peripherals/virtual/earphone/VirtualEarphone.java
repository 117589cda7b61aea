package org.linli.peripherals.virtual.earphone;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A jack behind a Unix-domain socket: whoever connects hears how it is, and from then on each change, as Linux tells it
 * of a jack's switch ({@code struct input_event}, EV_SW, SW_HEADPHONE_INSERT). Safe from any thread.
 */
public final class VirtualEarphone implements AutoCloseable {
    private static final int RECORD = 24;
    private static final int EV_SYN = 0;
    private static final int EV_SW = 5;
    private static final int SW_HEADPHONE_INSERT = 2;
    private static final System.Logger LOG = System.getLogger("linli.virtual");

    private final Path path;
    private final List<SocketChannel> listeners = new ArrayList<>();
    private @Nullable ServerSocketChannel server;
    private boolean in;
    private boolean silent;

    /** @param path of the socket; its folder exists */
    public VirtualEarphone(Path path) {
        this.path = path;
    }

    /** The plug goes in, or comes out. */
    public synchronized void plug(boolean isIn) {
        in = isIn;
        if (!silent) {
            List.copyOf(listeners).forEach(this::tell);
        }
    }

    /** It notices its plug and says nothing, or says it again. */
    public synchronized void fallSilent(boolean isSilent) {
        silent = isSilent;
        if (!silent) {
            List.copyOf(listeners).forEach(this::tell);
        }
    }

    public synchronized boolean isIn() {
        return in;
    }

    /** Connects the sensor's own cable, unless it is. */
    public synchronized void connect() throws IOException {
        if (server != null) {
            return;
        }
        Files.deleteIfExists(path);
        var opened = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        try {
            opened.bind(UnixDomainSocketAddress.of(path));
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-------"));
        } catch (IOException refused) {
            opened.close();
            throw refused;
        }
        server = opened;
        Thread.ofPlatform().daemon().name("earphone").start(() -> accept(opened));
    }

    public synchronized boolean connected() {
        return server != null;
    }

    /** Pulls the sensor's own cable. */
    public synchronized void disconnect() {
        var closing = server;
        server = null;
        try {
            if (closing != null) {
                closing.close();
                Files.deleteIfExists(path);
            }
            for (SocketChannel listener : listeners) {
                listener.close();
            }
        } catch (IOException left) {
            LOG.log(Level.WARNING, "virtual.earphone-stays", left);
        }
        listeners.clear();
    }

    @Override
    public void close() {
        disconnect();
    }

    private void accept(ServerSocketChannel opened) {
        try {
            while (true) {
                hello(opened.accept());
            }
        } catch (IOException closed) {
            LOG.log(Level.DEBUG, "virtual.earphone-closed");
        }
    }

    private synchronized void hello(SocketChannel listener) {
        listeners.add(listener);
        if (!silent) {
            tell(listener);
        }
    }

    private void tell(SocketChannel listener) {
        var records = ByteBuffer.allocate(2 * RECORD).order(ByteOrder.nativeOrder());
        record(records, EV_SW, SW_HEADPHONE_INSERT, in ? 1 : 0);
        record(records, EV_SYN, 0, 0);
        records.flip();
        try {
            while (records.hasRemaining()) {
                listener.write(records);
            }
        } catch (IOException gone) {
            listeners.remove(listener);
        }
    }

    /** Seconds and microseconds, which nobody reads here; type, code, value. */
    private static void record(ByteBuffer to, int type, int code, int value) {
        to.putLong(0).putLong(0).putShort((short) type).putShort((short) code).putInt(value);
    }
}

package org.linli.terminal.dock.glass;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.linli.terminal.dock.glass.XWelcome.NotWelcome;

/**
 * A client of one X server. Requests go out from any thread; a thread of its own reads what comes back and hands it to
 * whoever asked. What the server says unasked goes to one listener, on that thread.
 */
final class XDisplay implements AutoCloseable {
    /// A server on this machine answers in well under a millisecond; one busy starting programs has taken a second.
    private static final long PATIENCE_SECONDS = 20;

    private static final int TCP_PORTS = 6000;
    private static final int PACKET = 32;
    private static final int ERROR = 0;
    private static final int REPLY = 1;
    private static final int GENERIC_EVENT = 35;
    private static final int SENT_BY_CLIENT = 0x80;
    private static final int SEQUENCE = 0xFFFF;
    private static final int BUFFER = 1 << 18;

    private static final Pattern NAME = Pattern.compile("(?<host>[^:]*):(?<number>\\d{1,5})(\\.\\d+)?");

    private final SocketChannel channel;
    private final DataInputStream in;
    private final XWelcome welcome;
    private final Consumer<ByteBuffer> events;
    private final Map<Integer, CompletableFuture<ByteBuffer>> asked = new ConcurrentHashMap<>();
    private final Object writing = new Object();
    private int sent;
    private int nextId;
    private volatile boolean gone;

    private XDisplay(SocketChannel channel, DataInputStream in, XWelcome welcome, Consumer<ByteBuffer> events) {
        this.channel = channel;
        this.in = in;
        this.welcome = welcome;
        this.events = events;
        this.nextId = welcome.firstId();
    }

    /**
     * @param name as in {@code DISPLAY}
     * @param events told what the server says unasked; must not ask the server anything itself
     */
    static XDisplay open(String name, Path authority, Consumer<ByteBuffer> events) throws IOException {
        var parts = NAME.matcher(name);
        if (!parts.matches()) {
            throw new IOException("'" + name + "' is no name of a display");
        }
        int number = Integer.parseInt(parts.group("number"));
        var channel = connected(parts.group("host"), number);
        try {
            var greeting = XRequest.greeting(new XAuthority(authority).secretOf(Integer.toString(number)));
            write(channel, greeting.rewind());
            var in = new DataInputStream(new BufferedInputStream(Channels.newInputStream(channel), BUFFER));
            var display = new XDisplay(channel, in, XWelcome.read(in), events);
            Thread.ofPlatform().daemon().name("dock display").start(display::listen);
            return display;
        } catch (NotWelcome refused) {
            channel.close();
            throw new IOException("the display " + name + " refuses: " + refused.getMessage(), refused);
        } catch (IOException | RuntimeException failed) {
            channel.close();
            throw failed;
        }
    }

    private static SocketChannel connected(String host, int number) throws IOException {
        return host.isEmpty() || host.equals("unix")
                ? SocketChannel.open(UnixDomainSocketAddress.of("/tmp/.X11-unix/X" + number))
                : SocketChannel.open(new InetSocketAddress(InetAddress.getByName(host), TCP_PORTS + number));
    }

    XWelcome welcome() {
        return welcome;
    }

    /** A name for a resource of this client's. */
    synchronized int freshId() {
        return nextId++;
    }

    /** An extension's opcode. */
    int extension(String name) throws IOException {
        var answer = ask(XRequest.queryExtension(name));
        if (answer.get(8) == 0) {
            throw new IOException("this display has no " + name + " extension");
        }
        return answer.get(9) & 0xFF;
    }

    void tell(ByteBuffer request) throws IOException {
        synchronized (writing) {
            sent = (sent + 1) & SEQUENCE;
            write(channel, request.rewind());
        }
    }

    /** Asks and waits; not from the listener's thread. */
    ByteBuffer ask(ByteBuffer request) throws IOException {
        var answer = new CompletableFuture<ByteBuffer>();
        synchronized (writing) {
            sent = (sent + 1) & SEQUENCE;
            asked.put(sent, answer);
            write(channel, request.rewind());
        }
        if (gone) {
            answer.completeExceptionally(new IOException("the display is gone"));
        }
        try {
            return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof IOException known
                    ? known
                    : new IOException("the display failed", failed);
        } catch (TimeoutException silent) {
            throw new IOException("the display does not answer", silent);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", stop);
        }
    }

    private static void write(SocketChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    private void listen() {
        try {
            while (true) {
                hear(packet());
            }
        } catch (IOException closed) {
            gone = true;
            asked.values().forEach(answer -> answer.completeExceptionally(new IOException("the display is gone")));
            events.accept(ByteBuffer.allocate(0));
        }
    }

    private ByteBuffer packet() throws IOException {
        byte[] head = in.readNBytes(PACKET);
        if (head.length < PACKET) {
            throw new IOException("closed");
        }
        var packet = ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN);
        int kind = kind(packet);
        int more = kind == REPLY || kind == GENERIC_EVENT ? packet.getInt(4) * 4 : 0;
        if (more == 0) {
            return packet;
        }
        byte[] whole = java.util.Arrays.copyOf(head, PACKET + more);
        in.readFully(whole, PACKET, more);
        return ByteBuffer.wrap(whole).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static int kind(ByteBuffer packet) {
        return packet.get(0) & ~SENT_BY_CLIENT & 0xFF;
    }

    private void hear(ByteBuffer packet) {
        int kind = kind(packet);
        if (kind != ERROR && kind != REPLY) {
            events.accept(packet);
            return;
        }
        var answer = asked.remove(packet.getShort(2) & SEQUENCE);
        if (answer == null) {
            return;
        }
        if (kind == REPLY) {
            answer.complete(packet);
        } else {
            answer.completeExceptionally(new IOException("the display answers with error " + (packet.get(1) & 0xFF)));
        }
    }

    boolean isGone() {
        return gone;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}

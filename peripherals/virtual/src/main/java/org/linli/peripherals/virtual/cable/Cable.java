package org.linli.peripherals.virtual.cable;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.linli.peripherals.spi.time.DeviceTime;

/**
 * A pseudo-terminal made by {@code socat}, under a path that stays the same. Pulling the plug ends that socat, so the
 * port's other end sees what it sees of a real unplugged device; plugging in starts a new one.
 *
 * <p>socat's other side is a pair of pipes held by this process. When this process dies, however it dies, the pipes
 * close and socat ends by itself: no port is left behind.
 */
public final class Cable implements AutoCloseable {
    /** What is at the device's end. */
    public interface Device {
        /** Bytes from the terminal. Runs on the cable's thread. */
        void heard(byte[] bytes);
    }

    /** socat opens a pty in 30 to 80 ms; a machine under load takes longer. */
    private static final Duration OPEN_PATIENCE = Duration.ofSeconds(30);

    private static final Duration END_PATIENCE = Duration.ofSeconds(10);
    private static final long LOOK_NANOS = 1_000_000;
    private static final System.Logger LOG = System.getLogger("linli.virtual");

    private final Path link;
    private final DeviceTime time;
    private final Device device;
    /** One pair of hands: who plugs in waits until pulling is over, or the link made anew would be removed as the old one. */
    private final ReentrantLock hands = new ReentrantLock();

    private @Nullable Process socat;
    private Duration perByte = Duration.ZERO;
    private boolean muted;

    /** @param link where the port appears; its folder exists */
    public Cable(Path link, DeviceTime time, Device device) {
        this.link = link;
        this.time = time;
        this.device = device;
    }

    /** Plugs in, unless it is. Returns at once; {@link #awaitPort} waits until the port can be opened. */
    public void plug() throws IOException {
        hands.lock();
        try {
            if (isPlugged()) {
                return;
            }
            Files.deleteIfExists(link);
            var process = new ProcessBuilder("socat", "pty,raw,echo=0,link=" + escaped(link), "-")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            holdOn(process);
            Thread.ofPlatform().daemon().name("cable " + link.getFileName()).start(() -> listen(process));
        } finally {
            hands.unlock();
        }
    }

    private synchronized boolean isPlugged() {
        return socat != null;
    }

    private synchronized void holdOn(Process process) {
        socat = process;
    }

    private synchronized @Nullable Process letGo() {
        var held = socat;
        socat = null;
        return held;
    }

    public void awaitPort() throws IOException {
        long start = time.nanos();
        while (!Files.exists(link)) {
            if (!plugged()) {
                throw new IOException("socat ended before it opened a port");
            }
            if (time.nanos() - start > OPEN_PATIENCE.toNanos()) {
                throw new IOException("socat opened no port within " + OPEN_PATIENCE.toSeconds() + " s");
            }
            LockSupport.parkNanos(LOOK_NANOS);
        }
    }

    /** Pulls the plug, unless it is out. When this returns, the port is gone. */
    public void unplug() {
        hands.lock();
        try {
            Process ending = letGo();
            if (ending == null) {
                return;
            }
            ending.destroyForcibly();
            if (!ending.waitFor(END_PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.log(Level.ERROR, "virtual.socat-stays pid={0}", ending.pid());
            }
            Files.deleteIfExists(link);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (IOException left) {
            LOG.log(Level.WARNING, "virtual.link-stays", left);
        } finally {
            hands.unlock();
        }
    }

    public synchronized boolean plugged() {
        return socat != null && socat.isAlive();
    }

    /** How long the device takes for each byte; zero is as fast as it goes. */
    public synchronized void pace(Duration forEachByte) {
        perByte = forEachByte;
    }

    /** What the device sends is lost on the way, or arrives again; what it hears it goes on hearing. */
    public synchronized void mute(boolean isMuted) {
        muted = isMuted;
    }

    /** Sends to the terminal. Without a plug the bytes go nowhere, as they do from a real device. */
    public void send(byte[] bytes) {
        Process to;
        long pause;
        synchronized (this) {
            to = muted ? null : socat;
            pause = perByte.toNanos();
        }
        if (to == null) {
            return;
        }
        try {
            OutputStream out = to.getOutputStream();
            synchronized (out) {
                if (pause == 0) {
                    out.write(bytes);
                    out.flush();
                } else {
                    sendSlowly(out, bytes, pause);
                }
            }
        } catch (IOException unplugged) {
            LOG.log(Level.DEBUG, "virtual.sent-into-the-air bytes={0}", bytes.length);
        }
    }

    @Override
    public void close() {
        unplug();
    }

    private void sendSlowly(OutputStream out, byte[] bytes, long pause) throws IOException {
        for (byte each : bytes) {
            long next = time.nanos() + pause;
            while (next - time.nanos() > 0) {
                LockSupport.parkNanos(next - time.nanos());
            }
            out.write(each);
            out.flush();
        }
    }

    private void listen(Process process) {
        byte[] buffer = new byte[4096];
        try (InputStream in = process.getInputStream()) {
            for (int count = in.read(buffer); count > 0; count = in.read(buffer)) {
                device.heard(Arrays.copyOf(buffer, count));
            }
        } catch (IOException unplugged) {
            LOG.log(Level.DEBUG, "virtual.unplugged port={0}", link.getFileName());
        }
    }

    /** socat reads commas, colons and quotes in an address as its own. */
    private static String escaped(Path link) {
        return link.toAbsolutePath().toString().replaceAll("([\\\\,:!\"'()\\[\\]{}])", "\\\\$1");
    }
}

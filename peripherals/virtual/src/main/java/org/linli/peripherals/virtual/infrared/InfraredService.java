package org.linli.peripherals.virtual.infrared;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.linli.peripherals.spi.remote.RemoteKey;
import org.linli.peripherals.spi.time.DeviceTime;

/**
 * A {@code lircd} of one's own and the hands at its remote controls. Each key goes through the real daemon: {@code
 * irsend simulate} gives it what its receiver would have given.
 *
 * <p>The daemon ends with this process, however that ends. Safe from any thread.
 */
public final class InfraredService implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final long LOOK_NANOS = 1_000_000;

    /** The shell's input is a pipe held by this process: when it closes, the daemon is ended. */
    private static final String UNTIL_THE_PIPE_CLOSES =
            "lircd \"$@\" & daemon=$!; cat >/dev/null; kill \"$daemon\" 2>/dev/null; wait \"$daemon\"";

    private final Path folder;
    private final DeviceTime time;
    private final ReentrantLock hands = new ReentrantLock();
    private @Nullable Process running;

    private InfraredService(Path folder, DeviceTime time) {
        this.folder = folder;
        this.time = time;
    }

    /**
     * Starts one; when this returns, keys arrive.
     *
     * @param folder exists; the socket appears in it, so its path is short
     * @throws IOException with a sentence: a package is missing, or the system forbids it
     */
    public static InfraredService start(Path folder, DeviceTime time, Handset... known) throws IOException {
        var service = new InfraredService(folder, time);
        service.teach(known);
        Files.writeString(folder.resolve("options.conf"), "");
        service.start();
        return service;
    }

    /** Where programs find it. */
    public Path socket() {
        return folder.resolve("lircd");
    }

    /** Writes the daemon's configuration; it is read at {@link #start()} and at {@link #readAnew}. */
    public void teach(Handset... known) throws IOException {
        Files.writeString(
                folder.resolve("lircd.conf"),
                Stream.of(known).map(Handset::definition).collect(Collectors.joining("\n")));
    }

    /** Starts it again, unless it runs. */
    public void start() throws IOException {
        hands.lock();
        try {
            if (running != null && running.isAlive()) {
                return;
            }
            Path log = folder.resolve("lircd.log");
            // The driver "file" has no receiver and no port; what is simulated does not pass through it.
            var builder = new ProcessBuilder(command("sh", "-c", UNTIL_THE_PIPE_CLOSES, "lircd"))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.appendTo(
                            folder.resolve("lircd.err").toFile()));
            // Debian keeps the daemon where an ordinary user's search path does not look.
            builder.environment().merge("PATH", "/usr/sbin:/sbin", (path, more) -> path + ":" + more);
            running = awaitReady(builder.start(), log);
        } finally {
            hands.unlock();
        }
    }

    /** Ends it as the system ends a service; when this returns, its socket answers nobody. */
    public void stop() {
        hands.lock();
        try {
            var ending = running;
            running = null;
            if (ending != null) {
                ending.getOutputStream().close();
                awaitEnd(ending);
            }
        } catch (IOException gone) {
            // The shell has ended already, and with it the daemon.
        } finally {
            hands.unlock();
        }
    }

    /** Ends it as a crash does: its socket file stays behind. */
    public void crash() throws IOException {
        hands.lock();
        try {
            var ending = running;
            running = null;
            if (ending != null) {
                ending.descendants().forEach(ProcessHandle::destroyForcibly);
                ending.getOutputStream().close();
                awaitEnd(ending);
            }
        } finally {
            hands.unlock();
        }
    }

    /** The daemon reads its configuration again and says so to its clients. */
    public void readAnew() throws IOException {
        run("kill", "-HUP", Files.readString(folder.resolve("lircd.pid")).strip());
    }

    /** It stays and does nothing any more, as a hung one does; or goes on. */
    public void hang(boolean isHung) throws IOException {
        run(
                "kill",
                isHung ? "-STOP" : "-CONT",
                Files.readString(folder.resolve("lircd.pid")).strip());
    }

    /** A short press. */
    public void press(Handset handset, RemoteKey key) throws IOException {
        hold(handset, key, 0);
    }

    /** A press whose code comes again so many times; how fast, is the caller's pace. */
    public void hold(Handset handset, RemoteKey key, int repeats) throws IOException {
        for (int count = 0; count <= repeats; count++) {
            sign(handset, key, count);
        }
    }

    /** One sign of a press: 0 for the first, then how often it came again. */
    public void sign(Handset handset, RemoteKey key, int count) throws IOException {
        simulate(handset.event(key, count));
    }

    /** A key by the name of whoever wrote the configuration, ours or not. */
    public void pressNamed(Handset handset, String keyName) throws IOException {
        simulate(handset.event("f00d", 0, keyName));
    }

    @Override
    public void close() {
        stop();
    }

    private void simulate(String event) throws IOException {
        run("irsend", "-d", socket().toString(), "simulate", event);
    }

    private static void run(String... command) throws IOException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (var said = process.inputReader()) {
            String why = said.lines().collect(Collectors.joining(" "));
            if (process.waitFor() != 0) {
                throw new IOException(command[0] + " says: " + why);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", interrupted);
        }
    }

    private List<String> command(String... beginning) {
        var all = new ArrayList<>(List.of(beginning));
        all.addAll(List.of(
                "--nodaemon",
                "--driver=file",
                "--device=" + folder.resolve("light"),
                "--allow-simulate",
                "--options-file=" + folder.resolve("options.conf"),
                "--output=" + socket(),
                "--pidfile=" + folder.resolve("lircd.pid"),
                "--logfile=" + folder.resolve("lircd.log"),
                folder.resolve("lircd.conf").toString()));
        return all;
    }

    private Process awaitReady(Process started, Path log) throws IOException {
        long start = time.nanos();
        while (!answers()) {
            if (!started.isAlive() || time.nanos() - start > PATIENCE.toNanos()) {
                started.destroyForcibly();
                String why = Files.exists(log) ? Files.readString(log) : Files.readString(folder.resolve("lircd.err"));
                throw new IOException("lircd does not start: "
                        + why.lines().reduce((first, last) -> last).orElse("and says nothing"));
            }
            LockSupport.parkNanos(LOOK_NANOS);
        }
        return started;
    }

    private boolean answers() {
        try (var channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            return channel.connect(UnixDomainSocketAddress.of(socket()));
        } catch (IOException nobody) {
            return false;
        }
    }

    private void awaitEnd(Process ending) {
        try {
            if (!ending.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                ending.descendants().forEach(ProcessHandle::destroyForcibly);
                ending.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}

package org.linli.peripherals.drivers.pageprinter.ipp;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Debian's ippeveprinter with hands: what its mechanism does with a document (its print command) is told to it line by
 * line through a pipe, so that a test holds a job in the middle for as long as it likes.
 */
final class EvePrinter implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path folder;
    private final Path hands;
    private final Path spool;
    private final PrivateBus bus;
    private final String formats;
    private final int port;
    private Running program;
    private @Nullable OutputStream atWork;

    private EvePrinter(Path folder, String formats) throws IOException, InterruptedException {
        this.folder = folder;
        this.formats = formats;
        this.bus = PrivateBus.start(folder);
        this.hands = folder.resolve("hands");
        this.spool = Files.createDirectory(folder.resolve("spool"));
        this.port = freePort();
        Running.start(folder, "mkfifo", List.of("mkfifo", hands.toString())).awaitSuccess();
        Path command = Files.writeString(folder.resolve("print"), """
                #!/bin/sh
                exec 3<%s
                while read -r verb rest <&3; do
                  case "$verb" in
                    says) echo "$rest" >&2 ;;
                    ends) exit "$rest" ;;
                  esac
                done
                exit 9
                """.formatted(hands));
        Files.setPosixFilePermissions(command, PosixFilePermissions.fromString("rwxr-xr-x"));
        this.program = run();
    }

    static EvePrinter start(Path folder) throws IOException, InterruptedException {
        return start(folder, "application/pdf,image/pwg-raster");
    }

    static EvePrinter start(Path folder, String formats) throws IOException, InterruptedException {
        return new EvePrinter(Files.createDirectories(folder), formats);
    }

    private Running run() {
        return Running.start(
                folder,
                "ippeveprinter",
                List.of(
                        "ippeveprinter",
                        "-p",
                        Integer.toString(port),
                        "-n",
                        "localhost",
                        "-r",
                        "off",
                        "-K",
                        folder.toString(),
                        "-d",
                        spool.toString(),
                        "-k",
                        "-v",
                        "-f",
                        formats,
                        "-c",
                        folder.resolve("print").toString(),
                        "Certificates"),
                "DBUS_SYSTEM_BUS_ADDRESS=" + bus.address);
    }

    URI address() {
        return URI.create("ipp://localhost:" + port + "/ipp/print");
    }

    /** The mechanism has taken a document up; until it is told to end, it is at work on it. */
    void takesUp() {
        var opening = new CompletableFuture<OutputStream>();
        Thread.ofPlatform().daemon().name("opens hands").start(() -> opening.complete(openHands()));
        try {
            atWork = opening.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException never) {
            throw new AssertionError("no document came: " + program.said(), never);
        } catch (InterruptedException | ExecutionException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private OutputStream openHands() {
        try {
            return Files.newOutputStream(hands);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Adds to {@code printer-state-reasons}. */
    void complainsOf(String reason) {
        tell("says STATE: +" + reason);
    }

    void isRelievedOf(String reason) {
        tell("says STATE: -" + reason);
    }

    void counts(int impressions) {
        tell("says ATTR: job-impressions-completed=" + impressions);
    }

    /** The document is through, says the mechanism. */
    void ends() {
        tell("ends 0");
        drop();
    }

    /** It breaks off. */
    void breaksOff() {
        tell("ends 1");
        drop();
    }

    private void tell(String line) {
        var open = atWork;
        if (open == null) {
            throw new IllegalStateException("no document is at work");
        }
        try {
            open.write((line + "\n").getBytes(StandardCharsets.UTF_8));
            open.flush();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void drop() {
        var open = atWork;
        atWork = null;
        if (open != null) {
            try {
                open.close();
            } catch (IOException alreadyGone) {
                // Whoever read it has ended.
            }
        }
    }

    /** The documents it has received, oldest first. */
    List<Path> received() throws IOException {
        try (var files = Files.list(spool)) {
            return files.filter(file -> file.toString().endsWith(".pdf"))
                    .sorted()
                    .toList();
        }
    }

    /** The power goes, and with it every job. */
    void losesPower() {
        program.kill();
        drop();
    }

    void returns() {
        program = run();
    }

    /** Waits until its log has such a line. */
    void says(String words) throws InterruptedException {
        program.says(words, PATIENCE);
    }

    @Override
    public void close() {
        drop();
        program.kill();
        bus.close();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}

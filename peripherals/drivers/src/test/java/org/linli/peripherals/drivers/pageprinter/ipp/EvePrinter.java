package org.linli.peripherals.drivers.pageprinter.ipp;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * Debian's ippeveprinter with hands: what its mechanism does with a document (its print command) is told to it line by
 * line through a pipe, so that a test holds a job in the middle for as long as it likes.
 */
final class EvePrinter implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path folder;
    private final Mechanism mechanism;
    private final Path spool;
    private final PrivateBus bus;
    private final String formats;
    private final int port;
    private Running program;

    private EvePrinter(Path folder, String formats) throws IOException, InterruptedException {
        this.folder = folder;
        this.formats = formats;
        this.bus = PrivateBus.start(folder);
        this.mechanism = Mechanism.in(folder);
        this.spool = Files.createDirectory(folder.resolve("spool"));
        this.port = freePort();
        mechanism.script(folder.resolve("print"), "");
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
        mechanism.takesUp();
    }

    /** Adds to {@code printer-state-reasons}. */
    void complainsOf(String reason) {
        mechanism.complainsOf(reason);
    }

    void isRelievedOf(String reason) {
        mechanism.isRelievedOf(reason);
    }

    void counts(int impressions) {
        mechanism.says("ATTR: job-impressions-completed=" + impressions);
    }

    /** The document is through, says the mechanism. */
    void ends() {
        mechanism.ends();
    }

    /** It breaks off. */
    void breaksOff() {
        mechanism.breaksOff();
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
        mechanism.drop();
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
        mechanism.close();
        program.kill();
        bus.close();
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}

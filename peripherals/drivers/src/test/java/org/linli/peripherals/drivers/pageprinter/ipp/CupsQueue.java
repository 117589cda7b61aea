package org.linli.peripherals.drivers.pageprinter.ipp;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

/**
 * Debian's cupsd with one queue, and a backend with hands where the printer would be. Everything of it lies in the test's
 * folder; it listens on loopback alone.
 */
final class CupsQueue implements AutoCloseable {
    private static final String QUEUE = "certificates";

    private final Path folder;
    private final int port;
    private final Path received;
    final Mechanism mechanism;
    private final Running scheduler;

    private CupsQueue(Path folder) throws IOException {
        this.folder = folder;
        this.port = EvePrinter.freePort();
        this.mechanism = Mechanism.in(folder);
        // Backends run as another user, who must be able to reach the folder.
        open(folder, "rwxr-xr-x");
        this.received = open(Files.createDirectory(folder.resolve("received")), "rwxrwxrwx");
        for (String part : List.of("etc", "data/mime", "cache", "run", "spool/tmp", "bin/backend", "bin/daemon")) {
            Files.createDirectories(folder.resolve(part));
        }
        // The scheduler starts every backend by it.
        Files.createSymbolicLink(folder.resolve("bin/daemon/cups-exec"), Path.of("/usr/lib/cups/daemon/cups-exec"));
        mechanism.script(folder.resolve("bin/backend/hands"), """
                [ $# -eq 0 ] && { echo 'direct hands "hands" "hands"'; exit 0; }
                cat "${6:--}" >%s/"$1".pdf
                """.formatted(received));
        Files.writeString(folder.resolve("data/mime/mime.types"), "application/pdf pdf string(0,%PDF)\n");
        Files.writeString(folder.resolve("data/mime/mime.convs"), "");
        this.scheduler = Running.start(
                folder, "cupsd", List.of("cupsd", "-f", "-c", configuration().toString(), "-s", files().toString()));
    }

    static CupsQueue start(Path folder) throws IOException, InterruptedException {
        var queue = new CupsQueue(folder);
        queue.scheduler.says("Resuming new connection processing", Office.PATIENCE);
        queue.manage("lpadmin", "-p", QUEUE, "-E", "-v", "hands:/printer");
        return queue;
    }

    private Path configuration() throws IOException {
        return Files.writeString(folder.resolve("cupsd.conf"), """
                LogLevel info
                Listen 127.0.0.1:%d
                Browsing No
                WebInterface No
                DefaultAuthType None
                <Location />
                Order allow,deny
                Allow all
                </Location>
                <Policy default>
                JobPrivateAccess default
                JobPrivateValues default
                <Limit All>
                Order deny,allow
                </Limit>
                </Policy>
                """.formatted(port));
    }

    private Path files() throws IOException {
        return Files.writeString(folder.resolve("cups-files.conf"), """
                ServerRoot %1$s/etc
                ServerKeychain %1$s/etc
                ServerBin %1$s/bin
                DataDir %1$s/data
                RequestRoot %1$s/spool
                TempDir %1$s/spool/tmp
                CacheDir %1$s/cache
                StateDir %1$s/run
                AccessLog stderr
                ErrorLog stderr
                PageLog stderr
                Printcap
                Sandboxing relaxed
                """.formatted(folder));
    }

    URI address() {
        return URI.create("ipp://127.0.0.1:" + port + "/printers/" + QUEUE);
    }

    /** The backend says that so many pages are out by now. */
    void counts(int page) {
        mechanism.says("PAGE: " + page + " 1");
    }

    /** A person at the queue: {@code cancel}, {@code cupsdisable}. */
    void manage(String command, String... arguments) {
        var words = new ArrayList<>(List.of(command, "-h", "127.0.0.1:" + port));
        words.addAll(List.of(arguments));
        Running.start(folder, command, words).awaitSuccess();
    }

    void pause() {
        manage("cupsdisable", QUEUE);
    }

    void cancel(int job) {
        manage("cancel", QUEUE + "-" + job);
    }

    /** Waits until its log has such a line. */
    void says(String words) throws InterruptedException {
        scheduler.says(words, Office.PATIENCE);
    }

    List<Path> received() throws IOException {
        try (var files = Files.list(received)) {
            return files.sorted().toList();
        }
    }

    private static Path open(Path folder, String permissions) throws IOException {
        return Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(permissions));
    }

    @Override
    public void close() {
        mechanism.close();
        scheduler.close();
    }
}

package org.linli.rehearsal.house;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/**
 * A page printer that shares no code with ours: Debian's ippeveprinter on loopback, with a mechanism that takes a second for
 * each page and counts it. What it has printed lies in its tray as the bytes that came.
 *
 * <p>It does not start without a D-Bus and an Avahi, even where it shall announce nothing, so it has its own of both. Any
 * thread.
 */
public final class OfficePrinter implements AutoCloseable {
    private static final Duration START = Duration.ofSeconds(30);
    private static final Duration GLANCE = Duration.ofMillis(50);

    private final RunFolder run;
    private final Path folder;
    private final int port;
    private final List<Program> running = new ArrayList<>();

    private OfficePrinter(RunFolder run, int port) {
        this.run = run;
        this.folder = run.path();
        this.port = port;
    }

    /** Avahi makes its folder for a user of its own, which root alone may do. */
    public static boolean canStart() {
        return System.getProperty("user.name").equals("root");
    }

    /** @throws ProgramFailed when one of its programs is missing or does not start */
    public static OfficePrinter start() throws ProgramFailed {
        var printer = new OfficePrinter(RunFolder.fresh(), FreePort.any());
        try {
            printer.open();
            return printer;
        } catch (IOException full) {
            printer.close();
            throw new ProgramFailed("the page printer has no folder: " + full.getMessage(), full);
        } catch (ProgramFailed | RuntimeException failed) {
            printer.close();
            throw failed;
        }
    }

    public URI address() {
        return URI.create("ipp://localhost:" + port + "/ipp/print");
    }

    /** Where its pages fall; gone when it is closed. */
    public Path tray() {
        return folder.resolve("tray");
    }

    private void open() throws IOException, ProgramFailed {
        Files.createDirectories(tray());
        String bus = "unix:path=" + folder.resolve("bus");
        run("dbus-daemon", "", List.of("dbus-daemon", "--config-file=" + busFile(), "--nofork", "--print-address"))
                .await("unix:path=", START);
        run("avahi", bus, avahi()).await("Server startup complete", START);
        run("ippeveprinter", bus, printer());
        awaitDoor();
    }

    private Program run(String name, String bus, List<String> command) throws ProgramFailed {
        var builder = new ProcessBuilder(command).directory(folder.toFile());
        // Debian keeps daemons where an ordinary user's search path does not look.
        builder.environment().merge("PATH", "/usr/sbin:/sbin", (path, more) -> path + ":" + more);
        builder.environment().put("DBUS_SYSTEM_BUS_ADDRESS", bus);
        var program = Program.start(name, builder, folder.resolve(name + ".log"), line -> true);
        running.addFirst(program);
        return program;
    }

    private Path busFile() throws IOException {
        return Files.writeString(folder.resolve("bus.conf"), """
                <!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
                  "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
                <busconfig>
                  <type>system</type>
                  <listen>unix:path=%s</listen>
                  <auth>EXTERNAL</auth>
                  <policy context="default">
                    <allow user="*"/>
                    <allow own="*"/>
                    <allow send_destination="*"/>
                    <allow receive_sender="*"/>
                  </policy>
                </busconfig>
                """.formatted(folder.resolve("bus")));
    }

    /** In a mount namespace: it and the machine's own do not find each other's lock. */
    private List<String> avahi() throws IOException {
        Path file = Files.writeString(folder.resolve("avahi.conf"), """
                [server]
                host-name=linli-office
                use-ipv6=no
                allow-interfaces=lo
                """);
        return List.of(
                "unshare",
                "--mount",
                "sh",
                "-c",
                "mount -t tmpfs none /run && exec avahi-daemon --no-drop-root --no-chroot --no-rlimits -f \"$0\"",
                file.toString());
    }

    private List<String> printer() throws IOException {
        Path mechanism = Files.writeString(folder.resolve("mechanism"), """
                #!/bin/sh
                pages=$(pdfinfo "$1" | awk '/^Pages:/ { print $2 }')
                for page in $(seq "$pages"); do
                  sleep 1
                  echo "ATTR: job-impressions-completed=$page" >&2
                done
                """);
        Files.setPosixFilePermissions(mechanism, PosixFilePermissions.fromString("rwx------"));
        return List.of(
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
                tray().toString(),
                "-k",
                "-f",
                "application/pdf",
                "-c",
                mechanism.toString(),
                "Office");
    }

    private void awaitDoor() throws ProgramFailed {
        for (long glances = START.dividedBy(GLANCE); glances > 0; glances--) {
            try {
                new Socket(InetAddress.getLoopbackAddress(), port).close();
                return;
            } catch (IOException notYet) {
                LockSupport.parkNanos(GLANCE.toNanos());
            }
        }
        throw new ProgramFailed(
                "the page printer does not answer; " + running.getFirst().endedSaying());
    }

    /** The last one started is the first to go. */
    @Override
    public void close() {
        running.forEach(Program::close);
        run.clear(told -> {});
    }
}

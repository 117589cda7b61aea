package org.linli.peripherals.virtual.desk;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.linli.peripherals.spi.time.SystemDeviceTime;
import org.linli.peripherals.virtual.cardterminal.Acquirer;
import org.linli.peripherals.virtual.cardterminal.BankInTheDrawer;
import org.linli.peripherals.virtual.cardterminal.SandboxAcquirer;
import org.linli.peripherals.virtual.printer.VirtualPrinter;

/**
 * The desk as a program: {@code DeskMain --dir DIR [--instant-printer] [--acquirer URL] [--stay]}. The card
 * terminal asks the bank behind URL (the sandbox channel), or one of its own that forgets when it ends. It says {@code desk: ready} once every
 * port is open, and ends when it is terminated, when its standard input closes, or when its parent dies; {@code --stay}
 * leaves the last two out. Exit code 0, or 1 with a sentence when it could not be set up, or 2 for wrong arguments.
 */
public final class DeskMain {
    private record Wanted(Path folder, int printSpeed, Acquirer bank, boolean stay) {}

    private DeskMain() {}

    public static void main(String[] args) throws InterruptedException {
        System.setProperty("java.awt.headless", "true");
        var wanted = read(List.of(args));
        if (wanted.isEmpty()) {
            System.err.println("usage: DeskMain --dir DIR [--instant-printer] [--acquirer URL] [--stay]");
            System.exit(2);
        } else if (!serve(wanted.get())) {
            System.exit(1);
        }
    }

    private static Optional<Wanted> read(List<String> args) {
        Path folder = null;
        int speed = VirtualPrinter.USUAL_SPEED;
        boolean stay = false;
        Acquirer bank = new BankInTheDrawer(InstantSource.system());
        for (int at = 0; at < args.size(); at++) {
            boolean more = at + 1 < args.size();
            switch (args.get(at)) {
                case "--dir" -> {
                    if (!more) {
                        return Optional.empty();
                    }
                    at++;
                    folder = Path.of(args.get(at));
                }
                case "--acquirer" -> {
                    if (!more || !args.get(at + 1).matches("http://[0-9a-z.]+:[0-9]{1,5}")) {
                        return Optional.empty();
                    }
                    at++;
                    bank = new SandboxAcquirer(URI.create(args.get(at)));
                }
                case "--instant-printer" -> speed = VirtualPrinter.INSTANT;
                case "--stay" -> stay = true;
                default -> {
                    return Optional.empty();
                }
            }
        }
        return folder == null ? Optional.empty() : Optional.of(new Wanted(folder, speed, bank, stay));
    }

    private static boolean serve(Wanted wanted) throws InterruptedException {
        var over = new CountDownLatch(1);
        var gone = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> leave(over, gone), "desk ends"));
        try (var time = new SystemDeviceTime("desk time");
                var desk = Desk.setUp(
                        folder(wanted.folder()), time, tray(wanted.folder()), wanted.printSpeed(), wanted.bank());
                var server = DeskServer.open(wanted.folder().resolve("desk.sock"), desk)) {
            addCardSlot(desk);
            server.start();
            System.out.println("desk: ready");
            System.out.flush();
            if (!wanted.stay()) {
                endWithParent(over);
            }
            Thread.ofPlatform().daemon().name("desk warms up").start(VirtualPrinter::warmUp);
            over.await();
            return true;
        } catch (IOException cannot) {
            System.err.println("desk: cannot be set up: " + cannot.getMessage());
            return false;
        } finally {
            gone.countDown();
        }
    }

    /** A machine without pcscd, or one that forbids it, has everything else. */
    private static void addCardSlot(Desk desk) {
        try {
            desk.addCardSlot();
        } catch (IOException cannot) {
            System.err.println("desk: no slot for social-security cards: " + cannot.getMessage());
        }
    }

    /** On SIGTERM: lets the main thread close everything, and waits for that. */
    private static void leave(CountDownLatch over, CountDownLatch gone) {
        over.countDown();
        try {
            gone.await();
        } catch (InterruptedException killed) {
            Thread.currentThread().interrupt();
        }
    }

    private static void endWithParent(CountDownLatch over) {
        ProcessHandle.current()
                .parent()
                .ifPresent(parent -> Thread.ofVirtual()
                        .name("desk watches its parent")
                        .start(() -> {
                            parent.onExit().join();
                            over.countDown();
                        }));
        Thread.ofPlatform().daemon().name("desk hears its parent").start(() -> {
            try {
                InputStream in = System.in;
                while (in.read() >= 0) {
                    // Whatever is typed: only the end counts.
                }
            } catch (IOException closed) {
                // That is the end, too.
            }
            over.countDown();
        });
    }

    private static Path folder(Path wanted) throws IOException {
        if (!Files.isDirectory(wanted)) {
            Files.createDirectories(
                    wanted, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        }
        return wanted;
    }

    private static PaperTray tray(Path folder) throws IOException {
        return PaperTray.inFolder(folder.resolve("paper"));
    }
}

package org.linli.peripherals.virtual.smartcard;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * A {@code pcscd} of one's own, in a network and a mount namespace of its own where the machine allows that: several can
 * run side by side and beside the machine's, and nothing outside can reach the reader in it. Where namespaces are
 * forbidden, vpcd's port is open on all addresses while this runs.
 *
 * <p>It ends with this process, however that ends. Safe from any thread.
 */
public final class CardService implements AutoCloseable {
    /** vpcd's own port; in a namespace of its own nobody else can have it. */
    private static final int OWN_PORT = 35_963;

    private static final String SCRIPT = "private-pcscd.pl";
    private static final int PATIENCE_SECONDS = 30;

    private final Path service;
    private final Path card;
    private final Path folder;
    private final List<String> apart;
    private final int port;
    private final ReentrantLock hands = new ReentrantLock();
    private @Nullable Process running;

    private CardService(Path folder, List<String> apart, int port) {
        this.folder = folder;
        this.service = folder.resolve("pcscd.sock");
        this.card = folder.resolve("card.sock");
        this.apart = apart;
        this.port = port;
    }

    /**
     * Starts one; when this returns, cards can be read.
     *
     * @param folder exists; the sockets appear in it, so its path is short
     * @throws IOException with a sentence: a package is missing, or the system forbids it
     */
    public static CardService start(Path folder) throws IOException {
        List<String> apart = namespaces();
        var made = new CardService(folder, apart, apart.isEmpty() ? FreePair.find() : OWN_PORT);
        Path configuration = Files.createDirectories(folder.resolve("reader.conf.d"));
        Files.writeString(configuration.resolve("vpcd"), """
                FRIENDLYNAME "Virtual PCD"
                DEVICENAME /dev/null:%1$d
                LIBPATH /usr/lib/pcsc/drivers/serial/libifdvpcd.so
                CHANNELID %1$d
                """.formatted(made.port));
        try (InputStream script = CardService.class.getResourceAsStream(SCRIPT)) {
            if (script == null) {
                throw new IllegalStateException(SCRIPT + " is not in the jar");
            }
            Files.copy(script, folder.resolve(SCRIPT), StandardCopyOption.REPLACE_EXISTING);
        }
        made.start();
        return made;
    }

    /** Where card programs find it. */
    public Path socket() {
        return service;
    }

    /** Where a {@link CardSlot} finds its reader. */
    public Path slot() {
        return card;
    }

    /** Where a card for the second slot is put: vpcd's reader has two. */
    public Path secondSlot() {
        return card.resolveSibling(card.getFileName() + ".2");
    }

    /** Starts it again, unless it runs. */
    public void start() throws IOException {
        hands.lock();
        try {
            if (running != null && running.isAlive()) {
                return;
            }
            List<String> command = new ArrayList<>(apart);
            command.addAll(List.of(
                    "perl",
                    folder.resolve(SCRIPT).toString(),
                    service.toString(),
                    card.toString(),
                    folder.resolve("reader.conf.d").toString(),
                    Integer.toString(port)));
            if (!apart.isEmpty()) {
                command.add("apart");
            }
            var builder = new ProcessBuilder(command)
                    .redirectError(folder.resolve("pcscd.log").toFile());
            // Debian keeps the daemon where an ordinary user's search path does not look.
            builder.environment().merge("PATH", "/usr/sbin:/sbin", (path, more) -> path + ":" + more);
            running = awaitReady(builder.start());
        } finally {
            hands.unlock();
        }
    }

    private Process awaitReady(Process started) throws IOException {
        // Not closed: the process ends when its input does, and its output is read once.
        BufferedReader said = started.inputReader(StandardCharsets.UTF_8);
        String first = said.readLine();
        if (!"ready".equals(first)) {
            started.destroyForcibly();
            String why = Files.readString(folder.resolve("pcscd.log")).strip().replaceAll("\\s+", " ");
            throw new IOException("the card service does not start: " + why);
        }
        return started;
    }

    /** Ends it; when this returns, its socket answers nobody. */
    public void stop() {
        hands.lock();
        try {
            var ending = running;
            running = null;
            if (ending == null) {
                return;
            }
            ending.destroy();
            if (!ending.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                ending.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } finally {
            hands.unlock();
        }
    }

    @Override
    public void close() {
        stop();
    }

    /** What to begin the command with to be apart from the machine; nothing where that is forbidden. */
    private static List<String> namespaces() throws IOException {
        for (List<String> way : List.of(
                List.of("unshare", "--mount", "--net"), List.of("unshare", "--map-root-user", "--mount", "--net"))) {
            List<String> probe = new ArrayList<>(way);
            probe.addAll(List.of("mount", "-t", "tmpfs", "none", "/run"));
            var tried = new ProcessBuilder(probe)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try {
                if (tried.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) && tried.exitValue() == 0) {
                    return way;
                }
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted", interrupted);
            }
        }
        return List.of();
    }
}

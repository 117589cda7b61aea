package org.linli.rehearsal.up;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders of houses that were killed before they could clear them away. */
final class LeftoversTest {
    private final Instant now = InstantSource.system().instant();
    private final Instant later = now.plus(Duration.ofMinutes(1));

    @TempDir
    private Path temporary;

    @Test
    void clearsWhatAKilledHouseLeftWithoutFollowingItsLinks() throws Exception {
        Path elsewhere = Files.createDirectory(temporary.resolve("elsewhere"));
        Path kept = Files.writeString(elsewhere.resolve("kept"), "kept");
        Path folder = folder("linli-1");
        Files.createSymbolicLink(folder.resolve("idcard.tty"), Path.of("/dev/pts/gone"));
        Files.createSymbolicLink(folder.resolve("paper"), elsewhere);
        new Leftovers(temporary, later).clear(Optional.empty());
        assertFalse(Files.exists(folder));
        assertTrue(Files.exists(kept));
    }

    @Test
    void leavesAHouseThatIsJustBeginning() throws Exception {
        Path folder = folder("linli-2");
        new Leftovers(temporary, now).clear(Optional.empty());
        assertTrue(Files.exists(folder));
        new Leftovers(temporary, now).clear(Optional.of(folder));
        assertFalse(Files.exists(folder), "unless it is known to be dead");
    }

    @Test
    void leavesAHouseThatALivingProcessNames() throws Exception {
        Path folder = folder("linli-3");
        Path log = Files.writeString(folder.resolve("log"), "");
        var process = new ProcessBuilder("tail", "-f", log.toString()).start();
        try {
            new Leftovers(temporary, later).clear(Optional.of(folder));
            assertTrue(Files.exists(folder));
        } finally {
            process.destroyForcibly().onExit().join();
        }
    }

    @Test
    void leavesAHouseWhoseDeskAnswers() throws Exception {
        Path folder = folder("linli-4");
        try (var desk = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            desk.bind(UnixDomainSocketAddress.of(folder.resolve("desk.sock")));
            new Leftovers(temporary, later).clear(Optional.empty());
            assertTrue(Files.exists(folder));
        }
        new Leftovers(temporary, later).clear(Optional.empty());
        assertFalse(Files.exists(folder), "its desk is silent now");
    }

    @Test
    void leavesWhatOthersCallSimilarly() throws Exception {
        Path folder = folder("linli-notes");
        new Leftovers(temporary, later).clear(Optional.empty());
        assertTrue(Files.exists(folder));
    }

    private Path folder(String name) throws Exception {
        return Files.createDirectory(temporary.resolve(name));
    }
}

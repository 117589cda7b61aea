package org.linli.rehearsal.up;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.rehearsal.house.Elsewhere;

/** The whole `up`, ended while its programs start. */
final class UpKilledTest {
    @TempDir
    private Path folder;

    private Path home = Path.of("");

    /** This checkout's programs under a name of its own, so that an `up` beside the tests is not in the way. */
    @BeforeEach
    void linkTheCheckout() throws Exception {
        Path checkout = Path.of("..").toAbsolutePath().normalize();
        home = Files.createDirectory(folder.resolve("邻里 checkout"));
        for (String part : List.of("central", "kiosk-ui", "peripherals")) {
            Files.createSymbolicLink(home.resolve(part), checkout.resolve(part));
        }
    }

    private Elsewhere up() throws Exception {
        return Elsewhere.start(
                List.of("-Dlinli.home=" + home),
                UpMain.class,
                "--port",
                "0",
                "--data",
                folder.resolve("数据 1").toString());
    }

    @Test
    void whatItStartedEndsByItselfWhenItIsKilled() throws Exception {
        try (var up = up()) {
            up.saysSoon("virtual card reader");
            assertTrue(up.started().size() >= 5, "the display, the desk and its three lines: " + up.started());
            up.signal("KILL");
            up.leavesNothing();
        }
    }

    @Test
    void aSecondOneIsRefusedAndASignalEndsTheFirst() throws Exception {
        try (var up = up()) {
            up.saysSoon("virtual card reader");
            try (var second = up()) {
                second.saysSoon("linli: `up` is running here already");
                assertEquals(2, second.endsSoon());
            }
            up.started();
            up.signal("TERM");
            up.saysSoon("Linli has ended.");
            assertEquals(143, up.endsSoon());
            up.leavesNothing();
        }
    }
}

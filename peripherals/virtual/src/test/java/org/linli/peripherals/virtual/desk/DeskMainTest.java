package org.linli.peripherals.virtual.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.peripherals.virtual.idcard.CardLayout;

class DeskMainTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final List<String> PORTS =
            List.of("idcard.tty", "scanner.tty", "printer.tty", "cardterminal.tty", "earphone.sock", "pcscd.sock");
    /** A socat for each of the four cables, and the card service. */
    private static final int CHILDREN = 5;

    private static final Map<String, String> CITIZEN = Map.of(
            "name", "王 小明%",
            "sex", "1",
            "nation", "01",
            "birth", "19491231",
            "address", "示范市",
            "number", "99999919491231003X",
            "issuer", "示范市公安局",
            "from", "20160301",
            "to", "长期");

    @TempDir
    Path folder;

    private final List<Process> started = new ArrayList<>();
    private List<ProcessHandle> cables = List.of();

    @AfterEach
    void endWhatWasStarted() throws InterruptedException {
        for (Process desk : started) {
            desk.destroy();
            if (!desk.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                desk.destroyForcibly();
            }
        }
    }

    @Test
    void opensItsPortsAndItsSocketForItsOwnerAlone() throws Exception {
        start(folder.resolve("一张 桌子, x"));
        Path at = folder.resolve("一张 桌子, x");
        for (String port : PORTS) {
            assertTrue(Files.exists(at.resolve(port)), port);
        }
        assertEquals(
                "rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(at.resolve("desk.sock"))));
    }

    @Test
    void handsMoveThePagePrinterThroughTheSocket() throws Exception {
        start(folder);
        var address = URI.create(Files.readString(folder.resolve("page-printer.uri")));
        try (var hands = DeskClient.open(folder)) {
            assertEquals("0", hands.say(List.of("page-take-paper")));
            hands.say(List.of("page-load-paper", "3"));
            hands.say(List.of("page-jam-after-pages", "1"));
            hands.say(List.of("page-behave", "another-id"));
            hands.say(List.of("page-lose-answer", "create"));
            hands.say(List.of("page-vanish"));
            assertThrows(IOException.class, () -> new Socket(address.getHost(), address.getPort()).close());
            hands.say(List.of("page-come-back"));
            new Socket(address.getHost(), address.getPort()).close();
            var refused = assertThrows(DeskClient.Refused.class, () -> hands.say(List.of("page-behave", "politely")));
            assertTrue(String.valueOf(refused.getMessage()).contains("cut-off"), refused::toString);
            assertThrows(DeskClient.Refused.class, () -> hands.say(List.of("page-load-paper", "many")));
            assertThrows(DeskClient.Refused.class, () -> hands.say(List.of("page-burn")));
        }
    }

    @Test
    void handsMoveItThroughTheSocket() throws Exception {
        start(folder);
        try (var hands = DeskClient.open(folder)) {
            hands.layCard(CardLayout.CITIZEN, CITIZEN);
            assertEquals(
                    "card=laid light=on ssc=none terminal=idle earphone=out papers=0 sheets=0",
                    hands.say(List.of("status")));
            hands.removeCard();
            hands.unplug(DeskDevice.SCANNER);
            assertFalse(Files.exists(folder.resolve("scanner.tty"), LinkOption.NOFOLLOW_LINKS));
            hands.replug(DeskDevice.SCANNER);
            assertTrue(Files.exists(folder.resolve("scanner.tty")));
            assertEquals(0, hands.papers());
            hands.insertSocialSecurityCard("王小明", "99999919491231003X");
            hands.plugEarphone();
            for (DeskDevice device : DeskDevice.values()) {
                hands.say(List.of("silence", device.word()));
                hands.say(List.of("end-silence", device.word()));
            }
            hands.say(List.of("slow", "ssc-reader", "5"));
            for (var wrong : List.of(
                    List.of("dance"),
                    List.of("unplug", "door"),
                    List.of("lay-card", "citizen", "nose=long"),
                    List.of("lay-card", "citizen", "name=王"),
                    List.of("insert-ssc", "name=王"),
                    List.of("insert-ssc", "name=王", "number=1", "nose=long"),
                    List.of("tap-card", "brand=visa"),
                    List.of("press-cancel"),
                    List.of("slow", "earphone", "5"),
                    List.of("noise", "earphone", "00"),
                    List.of("noise", "reader", "zz"),
                    List.of("jam-after-lines", "many"),
                    List.of("lay-raw-card", "00"),
                    List.of("take-paper"))) {
                assertThrows(DeskClient.Refused.class, () -> hands.say(wrong), wrong.toString());
            }
            assertEquals(
                    "card=none light=on ssc=in terminal=idle earphone=in papers=0 sheets=0",
                    hands.say(List.of("status")),
                    "and goes on");
        }
    }

    @Test
    void anIncompleteCardIsRefusedWithTheNamesOfWhatIsMissing() throws Exception {
        start(folder);
        try (var hands = DeskClient.open(folder)) {
            var citizen = assertThrows(
                    DeskClient.Refused.class,
                    () -> hands.say(List.of("lay-card", "citizen", "name=王", "sex=1", "nation=01", "birth=19491231")));
            assertEquals(
                    "the card lacks address, number, issuer, from, to; give each as name=value", citizen.getMessage());
            var chip = assertThrows(DeskClient.Refused.class, () -> hands.say(List.of("insert-ssc", "number=1")));
            assertEquals("the card lacks name; give each as name=value", chip.getMessage());
        }
    }

    @Test
    void silentVisitorsDoNotKeepOthersOut() throws Exception {
        start(folder);
        var silent = new ArrayList<DeskClient>();
        try (var first = DeskClient.open(folder)) {
            for (int count = 0; count < 40; count++) {
                silent.add(DeskClient.open(folder));
                assertEquals(0, first.papers(), "who speaks keeps its place");
            }
            try (var late = DeskClient.open(folder)) {
                assertEquals(0, late.papers());
            }
        } finally {
            for (DeskClient visitor : silent) {
                visitor.close();
            }
        }
    }

    @Test
    void terminatedItLeavesNothingBehind() throws Exception {
        var desk = start(folder);
        desk.destroy();
        assertNothingIsLeft(desk);
        assertFalse(Files.exists(folder.resolve("desk.sock")));
    }

    @Test
    void endsWhenItsInputCloses() throws Exception {
        var desk = start(folder);
        desk.getOutputStream().close();
        assertNothingIsLeft(desk);
    }

    @Test
    void evenKilledItLeavesNoPortBehind() throws Exception {
        var desk = start(folder);
        desk.destroyForcibly();
        // What a process is killed with it cannot remove: a socket's name stays, and nobody answers behind it.
        assertTrue(desk.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS));
        Files.deleteIfExists(folder.resolve("earphone.sock"));
        assertNothingIsLeft(desk);
    }

    @Test
    void saysInASentenceWhatIsWrong() throws Exception {
        var wrong = program(List.of("--dri", folder.toString()))
                .redirectErrorStream(true)
                .start();
        assertTrue(wrong.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS));
        assertEquals(2, wrong.exitValue());
        Path deep = folder.resolve("x".repeat(120));
        var tooDeep = program(List.of("--dir", deep.toString()))
                .redirectErrorStream(true)
                .start();
        assertTrue(tooDeep.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS));
        assertEquals(1, tooDeep.exitValue());
        String said = new String(tooDeep.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(said.startsWith("desk: cannot be set up: "), said);
        assertEquals(1, said.lines().count(), said);
    }

    private Process start(Path at) throws IOException {
        var desk = program(List.of("--dir", at.toString())).start();
        started.add(desk);
        BufferedReader said = desk.inputReader(StandardCharsets.UTF_8);
        assertEquals("desk: ready", said.readLine());
        cables = desk.children().toList();
        assertEquals(CHILDREN, cables.size());
        return desk;
    }

    private static ProcessBuilder program(List<String> args) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                DeskMain.class.getName()));
        command.addAll(args);
        return new ProcessBuilder(command);
    }

    private void assertNothingIsLeft(Process desk) throws InterruptedException {
        assertTrue(desk.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS), "the desk ended");
        long start = System.nanoTime();
        while (cables.stream().anyMatch(ProcessHandle::isAlive)
                || PORTS.stream().anyMatch(port -> Files.exists(folder.resolve(port)))) {
            assertTrue(System.nanoTime() - start < PATIENCE.toNanos(), "a port or its socat is left");
            LockSupport.parkNanos(1_000_000);
        }
    }
}

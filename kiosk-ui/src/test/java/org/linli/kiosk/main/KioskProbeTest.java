package org.linli.kiosk.main;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.foundation.time.Monotonic;
import org.linli.terminal.core.session.Manner;
import org.linli.terminal.face.glass.Glass;
import org.linli.terminal.program.configuration.CannotStart;
import org.linli.terminal.program.probe.Probe;
import org.linli.terminal.program.run.Arguments;
import org.linli.terminal.program.run.TerminalProgram;
import org.linli.terminal.program.run.Toolkit;

/** The probe tells what is on the glass, to the user the kiosk runs as, and can do nothing. */
final class KioskProbeTest {
    private static final Glass FRONT = new Glass(
            7,
            "home.menu",
            "home",
            Optional.empty(),
            Manner.FIRST,
            0,
            1,
            true,
            Optional.empty(),
            List.of(new Glass.Target("action", "pay-bill", 100, 200, 880, 180)),
            List.of("缴费"));

    @TempDir
    private Path folder = Path.of("target");

    @Test
    void tellsWhatIsOnTheGlass() throws IOException {
        try (var probe = Probe.open(socket());
                var asking = new Asking(socket())) {
            assertEquals("{\"error\":\"nothing shown yet\"}", asking.ask("{\"look\":true}"));
            probe.accept(FRONT);
            assertTrue(asking.ask("{\"look\":true}").contains("\"pay-bill\""));
            assertTrue(asking.ask("{\"wait\":{\"screen\":\"home.menu\"}}").contains("\"question\":7"));
            assertTrue(asking.ask("{\"wait\":{\"questionAbove\":7,\"withinMs\":1}}")
                    .contains("\"late\":true"));
        }
    }

    @Test
    void refusesEveryRequestButReading() throws IOException {
        try (var probe = Probe.open(socket());
                var asking = new Asking(socket())) {
            probe.accept(FRONT);
            for (String verb : List.of(
                    "{\"press\":{\"kind\":\"action\",\"name\":\"pay-bill\"}}",
                    "{\"act\":\"pay\"}",
                    "{\"look\":true,\"press\":\"pay-bill\"}",
                    "{\"wait\":{\"screen\":\"home.menu\",\"thenPress\":\"pay-bill\"}}",
                    "{\"look\":false}",
                    "{\"look\":true} {\"press\":\"pay-bill\"}",
                    "press pay-bill",
                    "[]",
                    "{")) {
                assertTrue(asking.ask(verb).startsWith("{\"error\":"), verb);
            }
            assertTrue(asking.ask("{\"look\":true}").contains("\"question\":7"), "and goes on");
        }
    }

    @Test
    void isForItsOwnerAloneAndGoneWithTheKiosk() throws IOException {
        try (var probe = Probe.open(socket())) {
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(socket())));
            probe.accept(FRONT);
        }
        assertFalse(Files.exists(socket()));
    }

    @Test
    void aQuestionWithoutEndIsHungUpOn() throws IOException {
        try (var probe = Probe.open(socket())) {
            probe.accept(FRONT);
            try (var asking = new Asking(socket())) {
                assertThrows(IOException.class, () -> asking.ask("x".repeat(100_000)));
            }
            try (var asking = new Asking(socket())) {
                assertTrue(asking.ask("{\"look\":true}").contains("\"question\":7"));
            }
        }
    }

    @Test
    void aProductionProfileRefusesToStartWithIt() throws Exception {
        Path file = folder.resolve("kiosk.json");
        Files.writeString(file, PRODUCTION.replace("FOLDER", folder.toString()));
        var arguments = Arguments.read("--config", file.toString(), "--probe", socket().toString());
        var configuration = KioskConfiguration.read(file);
        var program = new TerminalProgram(
                arguments,
                configuration.terminal(),
                new Toolkit(new CompletableFuture<>()),
                new KioskMachine(configuration),
                Monotonic.system(),
                InstantSource.system());
        var refused = assertThrows(CannotStart.class, program::run);
        assertEquals("kiosk.probe-refused", refused.code().value());
        assertEquals(CannotStart.WRONG_USE, refused.exitCode());
        assertFalse(Files.exists(socket()));
    }

    private static final String PRODUCTION = """
            {"profile": "production",
             "data": "FOLDER/data",
             "place": {"name": "和平社区 · 体验中心", "machine": "1 号机", "window": "一楼 3 号窗口", "hours": "9:00–17:00"},
             "central": {"url": "https://127.0.0.1:8443", "authority": "FOLDER/authority.pem"},
             "devices": {"idCardReader": "FOLDER/a", "scanner": "FOLDER/b", "receiptPrinter": "FOLDER/c"}}
            """;

    private Path socket() {
        return folder.resolve("probe.sock");
    }

    private static final class Asking implements AutoCloseable {
        private final SocketChannel channel;
        private final OutputStream out;
        private final BufferedReader in;

        Asking(Path socket) throws IOException {
            channel = SocketChannel.open(StandardProtocolFamily.UNIX);
            channel.connect(UnixDomainSocketAddress.of(socket));
            out = Channels.newOutputStream(channel);
            in = new BufferedReader(new InputStreamReader(Channels.newInputStream(channel), StandardCharsets.UTF_8));
        }

        String ask(String line) throws IOException {
            out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
            String answer = in.readLine();
            if (answer == null) {
                throw new IOException("hung up");
            }
            return answer;
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }
}

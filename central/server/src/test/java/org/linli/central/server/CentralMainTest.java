package org.linli.central.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.central.api.client.Answer;
import org.linli.central.api.client.OperatorDoor;
import org.linli.central.api.client.TrustAnchor;

/** The program as a program: a process of its own. */
class CentralMainTest {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @TempDir
    private Path folder;

    private final List<Process> started = new ArrayList<>();

    @AfterEach
    void ends() {
        started.forEach(Process::destroyForcibly);
    }

    @Test
    void saysWhereItIsReadyAndAnswersThere() throws Exception {
        var process = start("--data", data("a").toString());
        String ready = lineOf(process, "central: ready ");
        var address = java.net.URI.create(ready.substring("central: ready ".length()));
        try (var staff = OperatorDoor.open(
                address,
                TrustAnchor.read(data("a").resolve("authority.pem")),
                data("a").resolve("operator.token"))) {
            var answer = staff.enrolments(PATIENCE);
            assertTrue(answer instanceof Answer.Answered, answer.toString());
        }
        process.destroy();
        assertTrue(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS), "ends on SIGTERM");
        assertEquals(128 + 15, process.exitValue());
    }

    @Test
    void saysInOneSentenceThatItsPortIsTaken() throws Exception {
        try (var taken = new java.net.ServerSocket(0, 1, java.net.InetAddress.getLoopbackAddress())) {
            var process = start("--data", data("b").toString(), "--port", Integer.toString(taken.getLocalPort()));
            assertTrue(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS));
            assertEquals(2, process.exitValue());
            assertTrue(said(process).contains("port " + taken.getLocalPort() + " is in use"), said(process));
        }
    }

    @Test
    void saysInOneSentenceThatItsDataIsInUse() throws Exception {
        lineOf(start("--data", data("c").toString()), "central: ready ");
        var second = start("--data", data("c").toString());
        assertTrue(second.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS));
        assertEquals(2, second.exitValue());
        assertTrue(said(second).contains("in use"), said(second));
    }

    @Test
    void endsWithItsParent() throws Exception {
        var process = start("--data", data("d").toString(), "--with-parent");
        lineOf(process, "central: ready ");
        process.getOutputStream().close();
        assertTrue(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS));
        assertEquals(0, process.exitValue());
    }

    @Test
    void saysHowItIsUsed() throws Exception {
        for (var wrong : List.of(List.of("--port"), List.of("--data", "x", "--port", "many"), List.of("--nonsense"))) {
            var process = start(wrong.toArray(String[]::new));
            assertTrue(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS));
            assertEquals(2, process.exitValue());
            assertTrue(said(process).contains("usage: CentralMain"), said(process));
        }
    }

    private Path data(String name) {
        return folder.resolve(name);
    }

    private Process start(String... arguments) throws IOException {
        var command = new ArrayList<String>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                CentralMain.class.getName()));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output(started.size()).toFile())
                .start();
        started.add(process);
        return process;
    }

    private Path output(int number) {
        return folder.resolve("output-" + number);
    }

    private String said(Process process) throws IOException {
        return Files.readString(output(started.indexOf(process)));
    }

    private String lineOf(Process process, String beginning) throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end && process.isAlive()) {
            var found = said(process)
                    .lines()
                    .filter(line -> line.startsWith(beginning))
                    .findFirst();
            if (found.isPresent()) {
                return found.get();
            }
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
        throw new AssertionError("no line " + beginning + ": " + said(process));
    }
}

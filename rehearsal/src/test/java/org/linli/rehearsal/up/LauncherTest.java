package org.linli.rehearsal.up;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code ./linli} itself: words it does not understand, and places it cannot work in. */
final class LauncherTest {
    private static final Path LAUNCHER = Path.of("..", "linli").toAbsolutePath().normalize();

    @TempDir
    private Path folder;

    private record Said(int exit, String words) {}

    private static Said run(Path launcher, String... args) throws Exception {
        List<String> command =
                new ArrayList<>(List.of("env", "-i", "LANG=C", "PATH=/usr/bin:/bin", launcher.toString()));
        command.addAll(List.of(args));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Said(process.waitFor(), words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "up --bogus",
                "up --port",
                "demo",
                "demo buy",
                "demo pay --seed",
                "test all",
                "bench",
                "bench find --keys 3",
                "bench find --services many",
                "content",
                "content check",
                "content check nowhere",
                "content check . now",
                "gallery --out",
                "gallery now",
                "format all",
                "doctor x",
                "dance"
            })
    void refusesWhatItDoesNotUnderstandBeforeItSetsAnythingUp(String words) throws Exception {
        Path alone = Files.copy(LAUNCHER, folder.resolve("linli"));
        var said = run(alone, words.split(" "));
        assertEquals(2, said.exit(), said.words());
        assertEquals(
                1,
                said.words().lines().filter(line -> line.startsWith("linli: ")).count(),
                said.words());
        assertEquals(List.of("linli"), names(folder), "nothing was made");
    }

    @Test
    void helpNamesEveryCommand() throws Exception {
        var said = run(LAUNCHER, "help");
        assertEquals(0, said.exit());
        for (String command : List.of(
                "up",
                "demo pay",
                "bench find",
                "content check",
                "desk",
                "gallery",
                "test",
                "format",
                "doctor",
                "help")) {
            assertTrue(said.words().contains("./linli " + command), command);
        }
    }

    @Test
    void aFolderThatAClassPathCannotHoldIsNamed() throws Exception {
        Path colon = Files.createDirectory(folder.resolve("a:b"));
        var said = run(Files.copy(LAUNCHER, colon.resolve("linli")), "up");
        assertEquals(2, said.exit());
        assertTrue(said.words().contains("has a ':' in it"), said.words());
    }

    @Test
    void aDeskWithoutARunningUpSaysSo() throws Exception {
        var said = run(Files.copy(LAUNCHER, folder.resolve("linli")), "desk", "status");
        assertEquals(2, said.exit());
        assertTrue(said.words().contains("nothing is running here"), said.words());
    }

    /** With a Maven that never comes back in the real one's place. */
    @Test
    void aSignalDuringLongWorkEndsThatWorkToo() throws Exception {
        Path pid = folder.resolve("pid");
        Path maven = Files.writeString(
                folder.resolve("mvn"),
                "#!/bin/sh\necho $$ >" + pid + ".new\n" + "mv " + pid + ".new " + pid + "\nexec sleep 600\n");
        assertTrue(maven.toFile().setExecutable(true));
        Path alone = Files.copy(LAUNCHER, folder.resolve("linli"));
        var launcher = new ProcessBuilder("env", "-i", "PATH=" + folder + ":/usr/bin:/bin", alone.toString(), "format")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();
        try {
            for (int looks = 0; !Files.exists(pid) && looks < 600; looks++) {
                LockSupport.parkNanos(100_000_000);
            }
            var work = ProcessHandle.of(Long.parseLong(Files.readString(pid).strip()))
                    .orElseThrow();
            launcher.destroy();
            assertEquals(143, launcher.onExit().get(30, TimeUnit.SECONDS).exitValue());
            work.onExit().get(30, TimeUnit.SECONDS);
            assertTrue(Files.readString(folder.resolve("said")).contains("linli: ended."));
        } finally {
            launcher.destroyForcibly();
        }
    }

    private static List<String> names(Path folder) throws Exception {
        try (var files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).toList();
        }
    }
}

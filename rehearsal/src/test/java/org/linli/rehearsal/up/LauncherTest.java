package org.linli.rehearsal.up;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
    @ValueSource(strings = {"up --bogus", "up --port", "demo", "demo buy", "demo pay --seed", "test all", "dance"})
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
        for (String command : List.of("up", "demo pay", "desk", "test", "format", "doctor", "help")) {
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

    private static List<String> names(Path folder) throws Exception {
        try (var files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).toList();
        }
    }
}

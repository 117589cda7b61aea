package org.linli.rehearsal.dock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linli.rehearsal.house.Launch;

/** The dock is for whoever builds. What is shipped cannot even find it: it is on no program's class path. */
final class NeverShippedTest {
    private static final String DOCK = "org/linli/terminal/dock/";

    @ParameterizedTest
    @ValueSource(strings = {"kiosk-ui", "stb-client", "central/server", "peripherals/virtual"})
    void noProgramHasTheDockOnItsClassPath(String module) throws IOException {
        Path target = Launch.ofThisCheckout().home().resolve(module).resolve("target");
        String others = Files.readString(target.resolve("runtime.classpath")).strip();
        List<String> jars;
        try (var own = Files.list(target)) {
            jars = Stream.concat(
                            own.map(Path::toString).filter(name -> name.endsWith(".jar")),
                            Stream.of(others.split(File.pathSeparator, -1)))
                    .toList();
        }
        assertTrue(jars.size() > 1);
        for (String jar : jars) {
            try (var file = new JarFile(jar)) {
                assertEquals(
                        0,
                        file.stream()
                                .filter(entry -> entry.getName().startsWith(DOCK))
                                .count(),
                        jar);
            }
        }
    }
}

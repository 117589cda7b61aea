package org.linli.rehearsal.house;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How this machine starts Linli's programs: the Java they run on and the class path that each module's build wrote
 * ({@code target/runtime.classpath}). Every program gets its own module's class path and nothing more.
 *
 * @param home the folder of the checkout
 */
public record Launch(Path home) {
    /** The checkout this program itself was started from. */
    public static Launch ofThisCheckout() {
        String home = System.getProperty("linli.home");
        if (home == null) {
            throw new IllegalStateException("started without -Dlinli.home; use ./linli");
        }
        return new Launch(Path.of(home).toAbsolutePath());
    }

    /** A program of the given module. */
    ProcessBuilder java(String module, String mainClass) throws ProgramFailed {
        return command(classPath(module), mainClass);
    }

    /** A program with the class path of this one. */
    static ProcessBuilder javaLikeThis(String mainClass) {
        return command(System.getProperty("java.class.path"), mainClass);
    }

    private static ProcessBuilder command(String classPath, String mainClass) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // Small, quick to start, and two cores are shared by everything.
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto"));
        command.add("--enable-native-access=ALL-UNNAMED");
        command.addAll(List.of("-cp", classPath, mainClass));
        return apart(command);
    }

    /**
     * A command in a session of its own (util-linux' {@code setsid}, under the same process id): Ctrl-C reaches whoever
     * started it and nobody else, and that one ends it in good order.
     */
    static ProcessBuilder apart(List<String> command) {
        List<String> whole = new ArrayList<>(List.of("setsid"));
        whole.addAll(command);
        return new ProcessBuilder(whole);
    }

    private Path jarOf(String module) throws IOException {
        Path target = home.resolve(module).resolve("target");
        try (var files = Files.newDirectoryStream(target, "linli-*.jar")) {
            for (Path jar : files) {
                if (!jar.toString().endsWith("-tests.jar")) {
                    return jar;
                }
            }
        }
        throw new IOException("no jar in " + target);
    }

    private String classPath(String module) throws ProgramFailed {
        Path file = home.resolve(module).resolve("target").resolve("runtime.classpath");
        try {
            return jarOf(module) + File.pathSeparator + Files.readString(file).strip();
        } catch (IOException missing) {
            throw new ProgramFailed("Linli is not built here (" + file + " is missing); run ./linli up", missing);
        }
    }
}

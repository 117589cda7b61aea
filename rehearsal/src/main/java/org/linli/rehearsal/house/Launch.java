package org.linli.rehearsal.house;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How this machine starts Linli's programs: the Java they run on and the class path that each module's build wrote
 * ({@code target/runtime.classpath}). Every program gets its own module's class path and nothing more.
 *
 * @param home the folder of the checkout
 * @param training whether the programs record what they load, for an {@link AotCache}
 */
public record Launch(Path home, boolean training) {
    private static final String JAVAFX = "javafx-";
    /** Debian's fonts-noto-cjk; kiosk-ui/fonts.conf names it. */
    private static final Path NOTO = Path.of("/usr/share/fonts/opentype/noto");

    public Launch(Path home) {
        this(home, false);
    }

    /** The checkout this program itself was started from. */
    public static Launch ofThisCheckout() {
        String home = System.getProperty("linli.home");
        if (home == null) {
            throw new IllegalStateException("started without -Dlinli.home; use ./linli");
        }
        return new Launch(Path.of(home).toAbsolutePath());
    }

    /** The services that the demo communities offer. */
    public Path catalogue() {
        return home.resolve("catalogue").resolve("sample");
    }

    /** What the demo communities make known to everybody. */
    public Path notices() {
        return home.resolve("catalogue").resolve("notices");
    }

    /** A program of the given module. */
    ProcessBuilder java(String module, String mainClass) throws ProgramFailed {
        String classPath = classPath(module);
        try {
            var cache = cache(mainClass, classPath);
            List<String> options = new ArrayList<>(training ? cache.record() : cache.use());
            options.addAll(optionsOf(module));
            options.addAll(modules(classPath));
            var program = command(options, withoutModules(classPath), mainClass);
            fontsOf(module).ifPresent(file -> program.environment().put("FONTCONFIG_FILE", file.toString()));
            return program;
        } catch (IOException missing) {
            throw new ProgramFailed(
                    "Linli is not built whole here (" + missing.getMessage() + "); run ./linli up", missing);
        }
    }

    AotCache cacheOf(String module, String mainClass) throws ProgramFailed, IOException {
        return cache(mainClass, classPath(module));
    }

    private AotCache cache(String mainClass, String classPath) throws IOException {
        return AotCache.of(caches(), mainClass, classPath);
    }

    /** What the module itself wants of its JVM, with the reasons, in {@code jvm.options}; nothing where it has none. */
    private List<String> optionsOf(String module) {
        Path file = home.resolve(module).resolve("jvm.options");
        return Files.exists(file) ? List.of("@" + file) : List.of();
    }

    /** The few fonts the module names, where they are installed; a machine that keeps them elsewhere asks for all it has. */
    private Optional<Path> fontsOf(String module) {
        return Optional.of(home.resolve(module).resolve("fonts.conf"))
                .filter(file -> Files.exists(file) && Files.isDirectory(NOTO));
    }

    /** The folder of the caches. */
    Path caches() {
        return home.resolve("var").resolve("build").resolve("aot");
    }

    /** A JVM with a program's class path and these options, running nothing. */
    ProcessBuilder idle(String module, List<String> options) throws ProgramFailed {
        List<String> command = javaCommand(options);
        command.addAll(optionsOf(module));
        String classPath = classPath(module);
        command.addAll(modules(classPath));
        command.addAll(List.of("-cp", withoutModules(classPath)));
        return apart(command);
    }

    /** A program with the class path of this one. */
    public static ProcessBuilder javaLikeThis(String mainClass) {
        return command(List.of(), System.getProperty("java.class.path"), mainClass);
    }

    private static ProcessBuilder command(List<String> options, String classPath, String mainClass) {
        List<String> command = javaCommand(options);
        command.addAll(List.of("-cp", classPath, mainClass));
        var program = apart(command);
        // GTK asks for OpenGL at its start, used or not: 45 MB of a compiler for graphics cards in a kiosk's memory.
        program.environment().put("GDK_GL", "disable");
        return program;
    }

    private static List<String> javaCommand(List<String> options) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // Small, quick to start, and two cores are shared by everything.
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.add("--enable-native-access=ALL-UNNAMED");
        command.addAll(options);
        return command;
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

    /** JavaFX supports being a set of modules and nothing else; what uses it stays on the class path. */
    private static List<String> modules(String classPath) {
        var jars = entries(classPath).filter(Launch::isModule).toList();
        return jars.isEmpty()
                ? List.of()
                : List.of(
                        "--module-path=" + String.join(File.pathSeparator, jars),
                        "--add-modules=javafx.graphics",
                        "--enable-native-access=javafx.graphics");
    }

    private static String withoutModules(String classPath) {
        return entries(classPath)
                .filter(entry -> !Path.of(entry).getFileName().toString().startsWith(JAVAFX))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static Stream<String> entries(String classPath) {
        return Stream.of(classPath.split(File.pathSeparator, -1));
    }

    /** The jar without a platform in its name is empty. */
    private static boolean isModule(String entry) {
        String name = Path.of(entry).getFileName().toString();
        return name.startsWith(JAVAFX) && name.contains("-linux");
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

package org.linli.rehearsal.house;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A Java program in a process of its own, for tests of how processes end. Closing it kills it and all it started.
 */
public final class Elsewhere implements AutoCloseable {
    /// What takes half a second on an idle machine; the rest is for one that builds four things beside it.
    private static final int PATIENCE_SECONDS = 60;

    private final Process process;
    private final BufferedReader output;
    private final List<ProcessHandle> started = new ArrayList<>();

    private Elsewhere(Process process) {
        this.process = process;
        this.output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** Starts it with this test's class path. */
    public static Elsewhere start(Class<?> main, String... args) throws IOException {
        return start(List.of(), main, args);
    }

    public static Elsewhere start(List<String> options, Class<?> main, String... args) throws IOException {
        // A build that was told to outlive its terminal hands down a deaf ear for SIGHUP; these programs shall hear.
        List<String> command = new ArrayList<>(List.of("env", "--default-signal"));
        command.add(System.getProperty("java.home") + "/bin/java");
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED"));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(args));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().remove("DISPLAY");
        return new Elsewhere(builder.start());
    }

    /** Waits until it has printed a line with these words. */
    public void saysSoon(String words) throws Exception {
        var heard = CompletableFuture.supplyAsync(() -> readUntil(words));
        heard.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    private String readUntil(String words) {
        var said = new StringBuilder();
        try {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                said.append(line).append('\n');
                if (line.contains(words)) {
                    return line;
                }
            }
        } catch (IOException gone) {
            said.append(gone.getMessage());
        }
        throw new AssertionError("never said \"" + words + "\", but:\n" + said);
    }

    /** Everything it started and what that started; as it is now, and remembered. */
    public List<ProcessHandle> started() {
        process.descendants().filter(one -> !started.contains(one)).forEach(started::add);
        return List.copyOf(started);
    }

    public void signal(String name) throws Exception {
        new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                .start()
                .waitFor();
    }

    /** Waits until it is gone. */
    public int endsSoon() throws Exception {
        return process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS).exitValue();
    }

    /** Waits until everything is gone that {@link #started} has ever named. */
    public void leavesNothing() throws Exception {
        var ends = started.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(ends).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        started();
        Stream.concat(Stream.of(process.toHandle()), started.stream())
                .sorted(Comparator.comparingLong(ProcessHandle::pid))
                .forEach(ProcessHandle::destroyForcibly);
    }
}

package org.linli.peripherals.drivers.pageprinter.ipp;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A program that a test started, and what it has said so far. It is ended by its own process id. */
final class Running implements AutoCloseable {
    private final Process process;
    private final String name;
    private final List<String> said = new ArrayList<>();

    private Running(Process process, String name) {
        this.process = process;
        this.name = name;
    }

    /** @param environment {@code NAME=value} */
    static Running start(Path folder, String name, List<String> command, String... environment) {
        var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        // Debian keeps daemons where an ordinary user's search path does not look.
        builder.environment().merge("PATH", "/usr/sbin:/sbin", (path, more) -> path + ":" + more);
        for (String variable : environment) {
            int at = variable.indexOf('=');
            builder.environment().put(variable.substring(0, at), variable.substring(at + 1));
        }
        try {
            var running = new Running(builder.start(), name);
            // Reading from a pipe holds its carrier, and whoever speaks HTTP here needs one.
            Thread.ofPlatform().daemon().name("reads " + name).start(running::read);
            return running;
        } catch (IOException missing) {
            throw new UncheckedIOException(
                    command.getFirst() + " does not start; ./linli test installs what is missing", missing);
        }
    }

    private void read() {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                synchronized (said) {
                    said.add(line);
                    said.notifyAll();
                }
            }
        } catch (IOException ended) {
            // The process was ended while it spoke.
        }
        synchronized (said) {
            said.notifyAll();
        }
    }

    /** Waits until it has said something with these words in it. */
    void says(String words, Duration within) throws InterruptedException {
        long until = System.nanoTime() + within.toNanos();
        synchronized (said) {
            while (said.stream().noneMatch(line -> line.contains(words))) {
                long left = TimeUnit.NANOSECONDS.toMillis(until - System.nanoTime());
                if (left <= 0 || !process.isAlive()) {
                    throw new AssertionError(name + " never said \"" + words + "\" but " + said);
                }
                said.wait(Math.min(left, 500));
            }
        }
    }

    void awaitSuccess() {
        awaitEnd();
        if (process.isAlive() || process.exitValue() != 0) {
            throw new AssertionError(name + " failed: " + said());
        }
    }

    List<String> said() {
        synchronized (said) {
            return List.copyOf(said);
        }
    }

    /** No farewell. */
    void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                kill();
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private void awaitEnd() {
        try {
            process.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}

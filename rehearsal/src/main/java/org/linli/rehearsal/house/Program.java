package org.linli.rehearsal.house;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;

/**
 * One running program: its process, its announcements and its log file.
 *
 * <p>A program announces what others wait for in lines of the form {@code name: words}. Safe from any thread.
 */
public final class Program implements AutoCloseable {
    private static final int REMEMBERED_LINES = 40;
    /// What listens to its input ends within half a second; what does not is told in the other way.
    private static final Duration PATIENCE_WITH_A_HINT = Duration.ofSeconds(3);
    /// A JVM that was asked to end flushes a journal and closes a window; the kiosk gives itself eight seconds for
    /// that.
    private static final Duration PATIENCE_AT_THE_END = Duration.ofSeconds(10);

    private final String name;
    private final Process process;
    private final Predicate<String> announcement;
    private final Deque<String> lastLines = new ArrayDeque<>();
    private final List<Waiting> waiting = new ArrayList<>();
    private final List<String> announced = new ArrayList<>();
    private boolean ended;

    private Program(String name, Process process, Path log, Predicate<String> announcement) {
        this.name = name;
        this.process = process;
        this.announcement = announcement;
        Thread.ofPlatform().daemon().name("log of " + name).start(() -> readLines(log));
    }

    /** Starts the command with its output, errors included, appended to the log. */
    public static Program start(String name, ProcessBuilder command, Path log) throws ProgramFailed {
        return start(name, command, log, line -> line.startsWith(name + ":"));
    }

    /** Starts a program with the class path of this one, on a display. */
    public static Program javaLikeThis(String name, String mainClass, Display display, Path log) throws ProgramFailed {
        var command = Launch.javaLikeThis(mainClass);
        command.environment().putAll(display.environment());
        return start(name, command, log);
    }

    /** Starts a program of somebody else's, whose announcements look otherwise. */
    static Program start(String name, ProcessBuilder command, Path log, Predicate<String> announcement)
            throws ProgramFailed {
        try {
            Files.createDirectories(log.toAbsolutePath().getParent());
            return new Program(name, command.redirectErrorStream(true).start(), log, announcement);
        } catch (IOException cannotStart) {
            throw new ProgramFailed(name + " could not be started: " + cannotStart.getMessage(), cannotStart);
        }
    }

    public String name() {
        return name;
    }

    public long pid() {
        return process.pid();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** The program's standard input; closing it tells a program started with a parent to end. */
    public OutputStream input() {
        return process.getOutputStream();
    }

    /** Gives it a line and waits for the next line that begins with these words; the rest of that one is the answer. */
    public String ask(String line, String words, Duration within) throws ProgramFailed {
        try {
            var answer = next(words);
            input().write((line + "\n").getBytes(StandardCharsets.UTF_8));
            input().flush();
            return within(answer, within, this);
        } catch (IOException gone) {
            throw new ProgramFailed(endedSaying(), gone);
        }
    }

    public CompletableFuture<Process> onExit() {
        return process.onExit();
    }

    /**
     * Waits for the first line, also one already printed, that begins with these words.
     *
     * @return the rest of that line, trimmed
     */
    public String await(String words, Duration within) throws ProgramFailed {
        return within(said(words), within, this);
    }

    /** The next line, not yet printed, that begins with these words. */
    synchronized CompletableFuture<String> next(String words) {
        var line = new CompletableFuture<String>();
        if (ended) {
            line.completeExceptionally(new IOException("ended"));
        } else {
            waiting.add(new Waiting(words, line));
        }
        return line;
    }

    static String within(CompletableFuture<String> line, Duration within, Program program) throws ProgramFailed {
        try {
            return line.get(within.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            throw new ProgramFailed(program.name + " stayed silent for " + within.toMillis() + " ms", late);
        } catch (ExecutionException gone) {
            throw new ProgramFailed(program.endedSaying(), gone);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new ProgramFailed("interrupted while waiting for " + program.name, stop);
        }
    }

    private synchronized CompletableFuture<String> said(String words) {
        Optional<String> already =
                announced.stream().filter(line -> line.startsWith(words)).findFirst();
        return already.map(line -> CompletableFuture.completedFuture(rest(line, words)))
                .orElseGet(() -> next(words));
    }

    /** SIGKILL: no hook runs, nothing is flushed. Returns when the process is gone. */
    public void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    /** The end of its input, then SIGTERM, then SIGKILL: each for what the one before did not end. Idempotent. */
    @Override
    public void close() {
        try {
            // Kinder than a signal: a JVM then ends by itself, with no library's shutdown hook in its way.
            process.getOutputStream().close();
        } catch (IOException goneAlready) {
            // Then there is nobody to tell.
        }
        try {
            if (process.waitFor(PATIENCE_WITH_A_HINT.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
            process.destroy();
            if (!process.waitFor(PATIENCE_AT_THE_END.toMillis(), TimeUnit.MILLISECONDS)) {
                kill();
            }
        } catch (InterruptedException stop) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    /** The program's last lines, for a message about why it ended. */
    public synchronized String endedSaying() {
        return name + " has ended; it last said:\n  " + String.join("\n  ", lastLines);
    }

    private void readLines(Path log) {
        try (var reader = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
                var file = Files.newBufferedWriter(
                        log, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                file.write(line);
                file.newLine();
                file.flush();
                hear(line);
            }
        } catch (IOException | UncheckedIOException streamGone) {
            hear("(output lost: " + streamGone.getMessage() + ")");
        } finally {
            forgetWaiting();
        }
    }

    private synchronized void hear(String line) {
        lastLines.addLast(line);
        if (lastLines.size() > REMEMBERED_LINES) {
            lastLines.removeFirst();
        }
        if (!announcement.test(line)) {
            return;
        }
        announced.add(line);
        waiting.removeIf(one -> {
            boolean heard = line.startsWith(one.words());
            if (heard) {
                one.line().complete(rest(line, one.words()));
            }
            return heard;
        });
    }

    private synchronized void forgetWaiting() {
        ended = true;
        waiting.forEach(one -> one.line().completeExceptionally(new IOException("ended")));
        waiting.clear();
    }

    private static String rest(String line, String words) {
        return line.substring(words.length()).strip();
    }

    private record Waiting(String words, CompletableFuture<String> line) {}
}

package org.linli.rehearsal.bench;

import java.nio.file.Path;
import java.time.Duration;
import org.linli.rehearsal.house.Display;
import org.linli.rehearsal.house.Program;
import org.linli.rehearsal.house.ProgramFailed;

/** The hand on {@link StopwatchMain}. One thread at a time. */
final class Stopwatch implements AutoCloseable {
    private static final Duration READY = Duration.ofSeconds(20);
    private static final Duration OVER = Duration.ofSeconds(5);

    private final Program process;

    private Stopwatch(Program process) {
        this.process = process;
    }

    static Stopwatch at(Display display, Path log) throws ProgramFailed {
        var process = Program.javaLikeThis("stopwatch", StopwatchMain.class.getName(), display, log);
        process.await("stopwatch: ready", READY);
        return new Stopwatch(process);
    }

    /** Part of the screen, in pixels. */
    record Part(int x, int y, int width, int height) {
        @Override
        public String toString() {
            return x + " " + y + " " + width + " " + height;
        }
    }

    /** What it looks like once it has been still for a while. */
    long still(Part part, Duration within) throws ProgramFailed {
        return ask("still " + part, within);
    }

    /** When it first looked like that, on the monotonic clock. */
    long until(Part part, long looks, Duration within) throws ProgramFailed {
        return ask("until " + part + " " + looks, within);
    }

    /** How long after a touch that part looked different. */
    Duration reaction(int x, int y, Part part, Duration within) throws ProgramFailed {
        return Duration.ofNanos(ask("reaction " + x + " " + y + " " + part, within));
    }

    /** How long after a finger came down that part looked different. The finger then slips away and up: nothing else happens. */
    Duration press(int x, int y, Part part, Duration within) throws ProgramFailed {
        return Duration.ofNanos(ask("press " + x + " " + y + " " + part, within));
    }

    /** How long after a key was struck that part looked like this; the key is named as AWT does. */
    Duration key(String name, Part part, long looks, Duration within) throws ProgramFailed {
        return Duration.ofNanos(ask("key " + name + " " + part + " " + looks, within));
    }

    /** A key, down and up. */
    void strike(String name) throws ProgramFailed {
        ask("strike " + name, OVER);
    }

    /** When it first looked otherwise, on the monotonic clock. */
    long change(Part part, long from, Duration within) throws ProgramFailed {
        return ask("change " + part + " " + from, within);
    }

    private long ask(String what, Duration within) throws ProgramFailed {
        String answer = process.ask(what + " " + within.toMillis(), "stopwatch:", within.plus(OVER));
        if (!answer.matches("\\d+")) {
            throw new ProgramFailed(
                    "the screen did not do what was waited for (" + what.split(" ", 2)[0] + ": " + answer + ")");
        }
        return Long.parseLong(answer);
    }

    @Override
    public void close() {
        process.close();
    }
}

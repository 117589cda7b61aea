package org.linli.rehearsal.crash;

import java.io.IOException;
import org.linli.rehearsal.house.Program;

/** A program that stands still: its connections stay open, and nobody answers on them. Goes on when closed. */
final class Held implements AutoCloseable {
    private final Program program;

    private Held(Program program) {
        this.program = program;
    }

    static Held still(Program program) throws IOException {
        signal("STOP", program);
        return new Held(program);
    }

    @Override
    public void close() throws IOException {
        if (program.isAlive()) {
            signal("CONT", program);
        }
    }

    private static void signal(String name, Program program) throws IOException {
        var kill = new ProcessBuilder("kill", "-" + name, Long.toString(program.pid()))
                .inheritIO()
                .start();
        if (kill.onExit().join().exitValue() != 0) {
            throw new IOException(program.name() + " does not take SIG" + name);
        }
    }
}

package org.linli.rehearsal.house;

import java.nio.file.Path;
import java.time.Duration;

/**
 * The finger and the eye in front of a kiosk, on its display (see {@link HandMain}). One thread at a time.
 */
public final class Hand implements AutoCloseable {
    private static final Duration READY = Duration.ofSeconds(15);
    private static final Duration MOVE = Duration.ofSeconds(10);

    private final Program process;

    private Hand(Program process) {
        this.process = process;
    }

    /** A hand in front of this display. */
    public static Hand at(Display display, Path log) throws ProgramFailed {
        var process = Program.javaLikeThis("hand", HandMain.class.getName(), display, log);
        process.await("hand: ready", READY);
        return new Hand(process);
    }

    /** Puts the finger down on a point of the screen and lifts it. */
    public void tap(int x, int y) throws ProgramFailed {
        move("tap " + x + " " + y);
    }

    /** @param name of a key as {@link java.awt.event.KeyEvent} calls it, without VK_ */
    public void key(String name) throws ProgramFailed {
        move("key " + name);
    }

    public void picture(int x, int y, int width, int height, Path file) throws ProgramFailed {
        move("picture " + x + " " + y + " " + width + " " + height + " " + file.toAbsolutePath());
    }

    private void move(String line) throws ProgramFailed {
        String said = process.ask(line, "hand:", MOVE);
        if (!said.equals("done")) {
            throw new ProgramFailed("the hand could not " + line.split(" ", 2)[0] + ": " + said);
        }
    }

    @Override
    public void close() {
        process.close();
    }
}

package org.linli.rehearsal.house;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
        var command = Launch.javaLikeThis(HandMain.class.getName());
        command.environment().putAll(display.environment());
        var process = Program.start("hand", command, log);
        process.await("hand: ready", READY);
        return new Hand(process);
    }

    /** Puts the finger down on a point of the screen and lifts it. */
    public void tap(int x, int y) throws ProgramFailed {
        move("tap " + x + " " + y);
    }

    public void picture(int x, int y, int width, int height, Path file) throws ProgramFailed {
        move("picture " + x + " " + y + " " + width + " " + height + " " + file.toAbsolutePath());
    }

    private void move(String line) throws ProgramFailed {
        try {
            var answer = process.next("hand:");
            process.input().write((line + "\n").getBytes(StandardCharsets.UTF_8));
            process.input().flush();
            String said = Program.within(answer, MOVE, process);
            if (!said.equals("done")) {
                throw new ProgramFailed("the hand could not " + line.split(" ", 2)[0] + ": " + said);
            }
        } catch (IOException gone) {
            throw new ProgramFailed(process.endedSaying(), gone);
        }
    }

    @Override
    public void close() {
        process.close();
    }
}

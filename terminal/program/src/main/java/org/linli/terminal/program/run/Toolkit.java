package org.linli.terminal.program.run;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.linli.terminal.face.window.FaceWindow;
import org.linli.terminal.face.window.NoDisplay;

/**
 * JavaFX on its way up. It takes longer than anything else a start does, and needs no configuration: a program begins it with its first
 * line. Whether there is a display is said to whoever opens the window. Once a process.
 */
public final class Toolkit {
    private final CompletableFuture<Void> running;

    /** One that somebody else has begun. */
    public Toolkit(CompletableFuture<Void> running) {
        this.running = running;
    }

    /** Returns at once. */
    public static Toolkit begin() {
        return new Toolkit(CompletableFuture.runAsync(
                () -> {
                    try {
                        FaceWindow.startToolkit();
                    } catch (NoDisplay none) {
                        throw new CompletionException(none);
                    }
                },
                work -> Thread.ofPlatform().name("toolkit").daemon().start(work)));
    }

    /** Returns when windows can be opened; fails as {@link CompletableFuture#join} does, with {@link NoDisplay} where there is none. */
    void join() {
        running.join();
    }
}

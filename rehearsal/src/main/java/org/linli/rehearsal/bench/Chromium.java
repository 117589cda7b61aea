package org.linli.rehearsal.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.linli.rehearsal.house.Display;
import org.linli.rehearsal.house.Program;
import org.linli.rehearsal.house.ProgramFailed;

/** Debian's Chromium as a kiosk browser with a static page of the same front page. */
final class Chromium implements Touchable {
    static final String PROGRAM = "chromium";

    private static final Duration END = Duration.ofSeconds(10);

    /** The middle of 放大字 in home.html. */
    private static final Point LARGER = new Point(540, 1836);

    /** The middle of 缴费 in home.html. */
    private static final Point KEY = new Point(302, 790);

    private final Display display;
    private final Sheet page;
    private final Path profile;
    private final Path log;
    private @Nullable Program program;

    /** A page of its own size in pixels. */
    record Sheet(Path file, int width, int height) {}

    Chromium(Display display, Sheet page, Path profile, Path log) {
        this.display = display;
        this.page = page;
        this.profile = profile;
        this.log = log;
    }

    /** As it names itself. */
    static String version() throws ProgramFailed {
        try {
            var asked = new ProcessBuilder(PROGRAM, "--version")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException missing) {
            throw new ProgramFailed("Chromium is missing; install the Debian package chromium", missing);
        }
    }

    @Override
    public String name() {
        return "Chromium --kiosk";
    }

    @Override
    public void start() throws ProgramFailed {
        var command = new ProcessBuilder(List.of(
                PROGRAM,
                "--kiosk",
                "--no-sandbox",
                "--no-first-run",
                "--no-default-browser-check",
                "--disable-component-update",
                "--disable-sync",
                "--force-device-scale-factor=1",
                "--window-position=0,0",
                "--window-size=" + page.width() + "," + page.height(),
                "--user-data-dir=" + profile,
                page.file().toUri().toString()));
        command.environment().putAll(display.environment());
        program = Program.start(PROGRAM, command, log);
    }

    @Override
    public long pid() {
        return running().pid();
    }

    @Override
    public Point larger() {
        return LARGER;
    }

    @Override
    public Point key() {
        return KEY;
    }

    @Override
    public void end() {
        var running = program;
        if (running == null) {
            return;
        }
        var all = ProcessHandle.of(running.pid())
                .map(root -> Stream.concat(root.descendants(), Stream.of(root)).toList())
                .orElse(List.of());
        all.forEach(ProcessHandle::destroyForcibly);
        CompletableFuture.allOf(all.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new))
                .completeOnTimeout(null, END.toMillis(), TimeUnit.MILLISECONDS)
                .join();
        program = null;
    }

    private Program running() {
        if (program == null) {
            throw new IllegalStateException("chromium does not run");
        }
        return program;
    }
}

package org.linli.peripherals.drivers.pageprinter.ipp;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * What a print program does with a document, told to it line by line through a pipe: so a test holds a job in the middle
 * for as long as it likes.
 */
final class Mechanism implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path hands;
    private @Nullable OutputStream atWork;

    private Mechanism(Path hands) {
        this.hands = hands;
    }

    static Mechanism in(Path folder) throws IOException {
        Path hands = folder.resolve("hands");
        Running.start(folder, "mkfifo", List.of("mkfifo", "--mode=666", hands.toString()))
                .awaitSuccess();
        return new Mechanism(hands);
    }

    /** The shell script that is the print program. */
    Path script(Path file, String before) throws IOException {
        Files.writeString(file, """
                #!/bin/sh
                %s
                exec 3<%s
                while read -r verb rest <&3; do
                  case "$verb" in
                    says) echo "$rest" >&2 ;;
                    ends) exit "$rest" ;;
                  esac
                done
                exit 9
                """.formatted(before, hands));
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** It has taken a document up; until it is told to end, it is at work on it. */
    void takesUp() {
        var opening = new CompletableFuture<OutputStream>();
        Thread.ofPlatform().daemon().name("opens hands").start(() -> opening.complete(open()));
        try {
            atWork = opening.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException never) {
            throw new AssertionError("no document came", never);
        } catch (InterruptedException | ExecutionException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private OutputStream open() {
        try {
            return Files.newOutputStream(hands);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Adds to {@code printer-state-reasons}. */
    void complainsOf(String reason) {
        says("STATE: +" + reason);
    }

    void isRelievedOf(String reason) {
        says("STATE: -" + reason);
    }

    void says(String line) {
        tell("says " + line);
    }

    /** The document is through, it says. */
    void ends() {
        tell("ends 0");
        drop();
    }

    /** It breaks off. */
    void breaksOff() {
        tell("ends 1");
        drop();
    }

    private void tell(String line) {
        var open = atWork;
        if (open == null) {
            throw new IllegalStateException("no document is at work");
        }
        try {
            open.write((line + "\n").getBytes(StandardCharsets.UTF_8));
            open.flush();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    void drop() {
        var open = atWork;
        atWork = null;
        if (open != null) {
            try {
                open.close();
            } catch (IOException alreadyGone) {
                // Whoever read it has ended.
            }
        }
    }

    @Override
    public void close() {
        drop();
    }
}

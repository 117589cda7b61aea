package org.linli.rehearsal.up;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.linli.rehearsal.house.Launch;

/**
 * Where a running `up` keeps its virtual devices, written down so that {@code ./linli desk} finds them. The note names the
 * process that wrote it: a note whose writer is gone counts for nothing.
 */
record Running(Path devices, long pid) {
    private static Path note(Launch launch) {
        return launch.home().resolve("var").resolve("running");
    }

    static void announce(Launch launch, Path devices) throws IOException {
        Path note = note(launch);
        Files.createDirectories(note.toAbsolutePath().getParent());
        Files.writeString(note, devices + "\n" + ProcessHandle.current().pid() + "\n");
    }

    static void withdraw(Launch launch) throws IOException {
        Files.deleteIfExists(note(launch));
    }

    static Optional<Running> find(Launch launch) throws IOException {
        return written(launch)
                .filter(note -> ProcessHandle.of(note.pid())
                        .filter(ProcessHandle::isAlive)
                        .isPresent());
    }

    /** The devices' folder of an {@code up} that was killed; only for one who knows that none is running here. */
    static Optional<Path> orphan(Launch launch) throws IOException {
        return written(launch).map(Running::devices);
    }

    private static Optional<Running> written(Launch launch) throws IOException {
        Path note = note(launch);
        if (!Files.exists(note)) {
            return Optional.empty();
        }
        var lines = Files.readAllLines(note);
        return lines.size() >= 2 && lines.get(1).matches("\\d{1,10}")
                ? Optional.of(new Running(Path.of(lines.get(0)), Long.parseLong(lines.get(1))))
                : Optional.empty();
    }
}

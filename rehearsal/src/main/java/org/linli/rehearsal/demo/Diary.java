package org.linli.rehearsal.demo;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.linli.foundation.time.Monotonic;
import org.linli.rehearsal.house.ProgramFailed;

/** What happened, in order, in front of whichever face, from the first page on: a picture and a line of the report each. */
final class Diary {
    private final Path folder;
    private final Monotonic clock;
    private long begun;
    private final List<Report.Step> steps = new ArrayList<>();

    /** Takes a picture of the face. */
    interface Camera {
        void picture(Path file) throws ProgramFailed;
    }

    Diary(Path folder, Monotonic clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /** Grows with every step. */
    List<Report.Step> steps() {
        return steps;
    }

    void keep(String face, String screen, String deed, Camera camera) throws ProgramFailed {
        long now = clock.nanos();
        if (steps.isEmpty()) {
            begun = now;
        }
        String file = "%02d-%s.png".formatted(steps.size() + 1, screen);
        camera.picture(folder.resolve(file));
        steps.add(new Report.Step(Duration.ofNanos(now - begun).toMillis(), face, screen, deed, file));
    }
}

package org.linli.rehearsal.demo;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.linli.foundation.time.Monotonic;
import org.linli.rehearsal.house.Eye.Seen;
import org.linli.rehearsal.house.ProgramFailed;
import org.linli.rehearsal.visit.Album;
import org.linli.rehearsal.visit.Counter;

/** A screenshot and a line of the report for every step. */
final class PictureAlbum implements Album {
    private final Counter counter;
    private final Path folder;
    private final Monotonic clock;
    private final long begun;
    private final List<Report.Step> steps = new ArrayList<>();

    PictureAlbum(Counter counter, Path folder, Monotonic clock) {
        this.counter = counter;
        this.folder = folder;
        this.clock = clock;
        this.begun = clock.nanos();
    }

    /** Grows with every step. */
    List<Report.Step> steps() {
        return steps;
    }

    @Override
    public void keep(Seen seen, String deed) throws ProgramFailed {
        String file = "%02d-%s.png".formatted(steps.size() + 1, seen.screen());
        counter.picture(folder.resolve(file));
        steps.add(new Report.Step(clock.since(begun).toMillis(), seen.screen(), deed, file));
    }
}

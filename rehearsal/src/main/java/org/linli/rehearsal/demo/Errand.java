package org.linli.rehearsal.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.linli.rehearsal.house.House;
import org.linli.rehearsal.house.OfficePrinter;
import org.linli.rehearsal.house.ProgramFailed;
import org.linli.rehearsal.visit.Album;
import org.linli.rehearsal.visit.Counter;

/**
 * One piece of a resident's business that a demo plays on one glass and proves: {@link ErrandDemoMain} opens the house, hands
 * it over, and writes the report.
 */
interface Errand {
    /** @return one line, before anything starts: who comes and for what */
    String programme();

    /** @return the community whose house is opened */
    String community();

    /** @return whether a page printer that is not ours is to stand beside the kiosk, where one can */
    default boolean wantsOfficePrinter() {
        return false;
    }

    /**
     * Plays it from the front page back to the front page.
     *
     * @throws ProgramFailed with one sentence, when something is not as it has to be
     */
    void play(Scenery there) throws ProgramFailed, IOException;

    /** What can only be looked at after everything has ended. */
    default void proveAfterwards(Path out) throws ProgramFailed, IOException {}

    /** @return in a word, for the report, once it was played */
    String outcome();

    /** @return in a few words, for whoever watched */
    String summary();

    /** What the report says beside what all reports say. */
    Report tell(Report report);

    /**
     * Where it is played.
     *
     * @param out where pictures and papers go
     * @param printer there if the errand wants one and it can stand here
     */
    record Scenery(
            House house, Counter counter, Album album, Screen screen, Path out, Optional<OfficePrinter> printer) {}

    /** How an errand is made from what the demo was told. */
    interface Casting {
        /** @throws ProgramFailed when what it needs is not in order */
        Errand of(DemoRun run) throws ProgramFailed;
    }
}

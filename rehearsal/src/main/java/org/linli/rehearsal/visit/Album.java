package org.linli.rehearsal.visit;

import org.linli.rehearsal.house.Eye.Seen;
import org.linli.rehearsal.house.ProgramFailed;

/** Keeps what a visit looked like. */
@FunctionalInterface
public interface Album {
    /**
     * Called while the screen is on the glass, before the resident does what the screen asks for.
     *
     * @param deed what the resident is about to do, in a few words
     */
    void keep(Seen seen, String deed) throws ProgramFailed;

    /** For visits nobody wants to look at. */
    static Album none() {
        return (seen, deed) -> {};
    }
}

package org.linli.rehearsal.bench;

import org.linli.rehearsal.house.ProgramFailed;

/** A contestant that is touched. */
interface Touchable extends Contestant {
    /** Where a touch makes every word on the page larger. */
    Point larger() throws ProgramFailed;

    /** The middle of a key that looks touched while a finger lies on it. */
    Point key() throws ProgramFailed;

    record Point(int x, int y) {}
}

package org.linli.rehearsal.bench;

import org.linli.rehearsal.house.ProgramFailed;

/** One of the two that are measured: it can be started on the display, touched, and ended. */
interface Contestant {
    String name();

    /** Returns as soon as the process runs; the screen says when it can be used. */
    void start() throws ProgramFailed;

    /** The root of its processes. */
    long pid();

    /** Where a touch makes every word on the page larger. */
    Point larger() throws ProgramFailed;

    /** The middle of a key that looks touched while a finger lies on it. */
    Point key() throws ProgramFailed;

    /** At once, with all it started. Returns when nothing of it runs. */
    void end();

    record Point(int x, int y) {}
}

package org.linli.rehearsal.bench;

import org.linli.rehearsal.house.ProgramFailed;

/** One of the two that are measured: it can be started on the display and ended. */
interface Contestant {
    String name();

    /** Returns as soon as the process runs; the screen says when it can be used. */
    void start() throws ProgramFailed;

    /** The root of its processes, once it can be used. */
    long pid();

    /** At once, with all it started. Returns when nothing of it runs. */
    void end();
}

package org.linli.rehearsal.visit;

import org.linli.rehearsal.house.Eye.Seen;
import org.linli.rehearsal.house.ProgramFailed;

/** How somebody gets at what a screen offers: with a finger, or with a remote control. One thread at a time. */
interface Reach {
    /** Chooses what is called so, on whatever page of the screen it stands. */
    void choose(Seen seen, String kind, String name) throws ProgramFailed;

    /** Key after key of the screen's own keypad, each once the one before stands in the field. */
    void type(Seen field, String characters) throws ProgramFailed;

    /** To another page of the screen. */
    Seen turn(Seen seen, int page) throws ProgramFailed;
}

package org.linli.rehearsal.visit;

import org.linli.peripherals.spi.remote.RemoteKey;
import org.linli.rehearsal.house.ProgramFailed;

/** The remote control in a resident's hand. */
@FunctionalInterface
public interface Clicker {
    /** Down and up, once. */
    void press(RemoteKey key) throws ProgramFailed;
}

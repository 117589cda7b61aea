/**
 * Payments played through in simulated time: two terminals, central, a channel, a biller, a bank's card terminals, and
 * residents, with everything failing that fails in the field. Journal, desk, machines, ledger and cashier are the real ones;
 * disk, clocks, wire, channel and biller are models. The invariants of docs/payments.md are looked at after every event, and a
 * seed replays byte for byte.
 *
 * <p>Doors: {@link org.linli.rehearsal.simulate.SimulateMain}, {@link org.linli.rehearsal.simulate.Simulation}, {@link
 * org.linli.rehearsal.simulate.Trial} for a run by script, {@link org.linli.rehearsal.simulate.SeedDoor}. One thread: a
 * simulation belongs to whoever runs it.
 */
@NullMarked
package org.linli.rehearsal.simulate;

import org.jspecify.annotations.NullMarked;

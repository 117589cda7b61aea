package org.linli.rehearsal.simulate;

/** A fault built in on purpose, to see that the invariants notice. */
enum Planted {
    NOTHING,
    /** A code payment is now and then charged twice. */
    CHANNEL_CHARGES_TWICE,
    /** The biller says that it has written a bill off, and has not. */
    BILLER_FORGETS,
    /** The disk calls durable what is not. */
    DISK_LIES,
    /** Somebody on the wire makes a terminal believe that a payment is paid. */
    WIRE_SAYS_PAID,
    /** The printer's number comes from the terminal itself and not from central. */
    COPIES_COUNTED_HERE,
    /** Terminals wait by the wall clock instead of the monotonic one (rule 11). */
    TERMINALS_WAIT_BY_THE_WALL_CLOCK
}

package org.linli.terminal.journey.screen;

/**
 * Where an input came from. An action lists the origins it accepts and the runner refuses all others: a helper can point
 * but never confirm, a family member's phone can prepare but never pay.
 */
public enum Origin {
    /** Somebody at the machine: touch, remote control, keypad. */
    TERMINAL,
    /** The resident's own phone, paired and confirmed. */
    PHONE,
    /** A second phone, of family. */
    FAMILY,
    /** Staff at a distance. */
    HELPER
}

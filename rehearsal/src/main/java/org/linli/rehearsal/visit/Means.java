package org.linli.rehearsal.visit;

import java.util.Arrays;
import java.util.Optional;

/** How a resident pays. */
public enum Means {
    /** The phone shows a code to the scanner. */
    CODE,
    /** The phone scans the code on the screen. */
    QR,
    /** A card at the card terminal. */
    CARD,
    /** Not here: a slip for the counter. */
    SLIP;

    /** As it is asked for on a command line. */
    public String word() {
        return Words.of(this);
    }

    public static Optional<Means> of(String word) {
        return Arrays.stream(values())
                .filter(means -> means.word().equals(word))
                .findFirst();
    }

    /** Whether money moves at the machine. */
    public boolean isPaidHere() {
        return this != SLIP;
    }
}

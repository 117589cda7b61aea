package org.linli.central.api.companion.meeting;

import java.util.Arrays;
import java.util.Optional;

/** How the common secret is made. A browser without the first has the second. */
public enum Suite {
    X25519("X25519", 1),
    P256("P-256", 2);

    private final String text;
    private final byte number;

    Suite(String text, int number) {
        this.text = text;
        this.number = (byte) number;
    }

    static Optional<Suite> named(String text) {
        return Arrays.stream(values()).filter(suite -> suite.text.equals(text)).findFirst();
    }

    /** As it stands in {@code Meet}. */
    String text() {
        return text;
    }

    /** As it stands in the transcript. */
    byte number() {
        return number;
    }
}

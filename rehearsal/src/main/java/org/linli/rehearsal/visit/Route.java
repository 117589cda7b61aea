package org.linli.rehearsal.visit;

import java.util.Arrays;
import java.util.Optional;

/** By what a resident is known, or their bill is found. */
public enum Route {
    IDCARD,
    SSC,
    /** A paper bill before the scanner: that bill alone. */
    BARCODE,
    /** An account number from the head: the bills of that account. */
    ACCOUNT;

    /** As it is asked for on a command line. */
    public String word() {
        return Words.of(this);
    }

    public static Optional<Route> of(String word) {
        return Arrays.stream(values())
                .filter(route -> route.word().equals(word))
                .findFirst();
    }
}

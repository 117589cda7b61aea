package org.linli.rehearsal.house;

import java.io.IOException;
import java.nio.file.Path;

/** Claims a place and holds it until its input ends. */
final class ClaimHolderMain {
    private ClaimHolderMain() {}

    public static void main(String[] args) throws IOException {
        try (var claim = Claim.on(Path.of(args[0])).orElseThrow()) {
            System.out.println("claimed " + claim.file().isOpen());
            while (System.in.read() >= 0) {
                // Only the end counts.
            }
        }
    }
}

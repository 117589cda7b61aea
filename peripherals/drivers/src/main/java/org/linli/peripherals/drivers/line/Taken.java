package org.linli.peripherals.drivers.line;

import java.util.Arrays;

/**
 * What was read into a buffer that the next reading uses again. The buffer keeps none of it: between two residents it
 * would hold the end of the first one's card.
 */
final class Taken {
    private Taken() {}

    static byte[] from(byte[] buffer, int count) {
        byte[] taken = Arrays.copyOf(buffer, count);
        Arrays.fill(buffer, 0, count, (byte) 0);
        return taken;
    }
}

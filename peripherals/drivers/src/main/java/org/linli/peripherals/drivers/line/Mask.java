package org.linli.peripherals.drivers.line;

import java.util.Arrays;

/** Overwrites what names a person, before anything is kept. Each driver knows its own frames. */
@FunctionalInterface
public interface Mask {
    /** @param bytes a copy, free to be changed; returned with the same length */
    byte[] over(byte[] bytes);

    /** Keeps the first bytes, where a frame says what it is, and the length. */
    static Mask keepingTheFirst(int count) {
        return bytes -> {
            Arrays.fill(bytes, Math.min(count, bytes.length), bytes.length, (byte) '*');
            return bytes;
        };
    }
}

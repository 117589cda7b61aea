package org.linli.foundation.journal;

import java.nio.ByteBuffer;
import java.util.HexFormat;

/** A SHA-256 value of the chain, as four big-endian words so that it compares like any value. */
public record ChainHash(long first, long second, long third, long fourth) {
    public static final int BYTES = 32;

    /** @throws IllegalArgumentException unless 64 hexadecimal digits */
    public static ChainHash parse(String hex) {
        byte[] bytes = HexFormat.of().parseHex(hex);
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("not a chain hash: " + bytes.length + " bytes");
        }
        return read(ByteBuffer.wrap(bytes), 0);
    }

    static ChainHash read(ByteBuffer from, int at) {
        return new ChainHash(from.getLong(at), from.getLong(at + 8), from.getLong(at + 16), from.getLong(at + 24));
    }

    void write(ByteBuffer into, int at) {
        into.putLong(at, first).putLong(at + 8, second).putLong(at + 16, third).putLong(at + 24, fourth);
    }

    /** 64 lower-case hexadecimal digits. */
    @Override
    public String toString() {
        var hex = HexFormat.of();
        return hex.toHexDigits(first) + hex.toHexDigits(second) + hex.toHexDigits(third) + hex.toHexDigits(fourth);
    }
}

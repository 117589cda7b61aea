package org.linli.peripherals.spi.idcard;

import java.util.Arrays;

/**
 * A card's photo as the reader gave it: a slot for a vendor's decoder. There is no open decoder for WLT, the usual
 * format, so the project itself passes the bytes on to nobody.
 *
 * @param format {@code wlt}, or what a vendor calls his; empty when there is no photo
 * @param bytes at most 64 KiB; copied on the way in and out
 */
@SuppressWarnings("ArrayRecordComponent") // copied both ways, compared by content: the record keeps its promises
public record RawPhoto(String format, byte[] bytes) {
    /** A card without a photo, or a reader that does not pass it on. */
    public static final RawPhoto NONE = new RawPhoto("", new byte[0]);

    private static final int MOST_BYTES = 65_536;

    public RawPhoto {
        if (bytes.length > MOST_BYTES) {
            throw new IllegalArgumentException("a photo of " + bytes.length + " bytes");
        }
        bytes = bytes.clone();
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RawPhoto photo && format.equals(photo.format) && Arrays.equals(bytes, photo.bytes);
    }

    @Override
    public int hashCode() {
        return 31 * format.hashCode() + Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "RawPhoto(masked)";
    }
}

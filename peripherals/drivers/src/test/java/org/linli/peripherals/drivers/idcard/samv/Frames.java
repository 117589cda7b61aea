package org.linli.peripherals.drivers.idcard.samv;

import java.io.ByteArrayOutputStream;
import java.util.HexFormat;

/** Replies as a reader sends them. */
final class Frames {
    private Frames() {}

    static byte[] hex(String bytes) {
        return HexFormat.of().parseHex(bytes.replace(" ", ""));
    }

    /** {@code AA AA AA 96 69 | length | 00 00 SW3 | data | XOR}. */
    static byte[] reply(int sw3, byte[] data) {
        int length = 3 + data.length + 1;
        var out = new ByteArrayOutputStream();
        out.writeBytes(hex("AAAAAA9669"));
        out.write(length >> 8);
        out.write(length);
        out.write(0);
        out.write(0);
        out.write(sw3);
        out.writeBytes(data);
        int xor = 0;
        byte[] bytes = out.toByteArray();
        for (int at = 5; at < bytes.length; at++) {
            xor ^= bytes[at];
        }
        out.write(xor);
        return out.toByteArray();
    }

    /** The data of an answer to {@code 30 01}: 0100 0400, then text and photo. */
    static byte[] baseData(byte[] text, byte[] photo) {
        return joined(words(text.length, photo.length), text, photo);
    }

    /** The data of an answer to {@code 30 10}, with or without a fingerprint. */
    static byte[] fingerData(byte[] text, byte[] photo, byte[] finger) {
        return joined(words(text.length, photo.length, finger.length), text, photo, finger);
    }

    static byte[] joined(byte[]... parts) {
        var out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    private static byte[] words(int... values) {
        var out = new ByteArrayOutputStream();
        for (int value : values) {
            out.write(value >> 8);
            out.write(value);
        }
        return out.toByteArray();
    }
}

package org.linli.central.api.companion.meeting;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What both sides make of the secret and the transcript. */
@SuppressWarnings("ArrayRecordComponent") // never compared or printed
record Derived(byte[] terminalToPhone, byte[] phoneToTerminal, Likeness likeness) {
    private static final int KEY_BYTES = 32;
    private static final int LIKENESS_BYTES = 4;

    /** @param secret erased */
    static Derived of(byte[] transcript, byte[] secret) {
        byte[] prk = Hkdf.extract(transcript, secret);
        Arrays.fill(secret, (byte) 0);
        var derived = new Derived(
                Hkdf.expand(prk, ascii("terminal to phone"), KEY_BYTES),
                Hkdf.expand(prk, ascii("phone to terminal"), KEY_BYTES),
                Likeness.of(Hkdf.expand(prk, ascii("picture and words"), LIKENESS_BYTES)));
        Arrays.fill(prk, (byte) 0);
        return derived;
    }

    private static byte[] ascii(String info) {
        return info.getBytes(StandardCharsets.US_ASCII);
    }
}

package org.linli.central.api.companion.meeting;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** One direction's AES-256-GCM. Belongs to the stream. */
final class Box {
    private static final int NONCE_BYTES = 12;
    private static final int ZEROES = 4;
    private static final int TAG_BITS = 128;

    private final byte[] room;
    private final byte direction;
    private final byte[] key;

    /** @param direction 1 terminal to phone, 2 phone to terminal */
    Box(byte[] room, int direction, byte[] key) {
        this.room = room.clone();
        this.direction = (byte) direction;
        this.key = key.clone();
    }

    /** Call once for each {@code n}: a second plaintext under one nonce would give both away. */
    byte[] seal(long n, byte[] plain) {
        try {
            return cipher(Cipher.ENCRYPT_MODE, n).doFinal(plain);
        } catch (GeneralSecurityException bug) {
            throw new IllegalStateException("sealing cannot fail", bug);
        }
    }

    /** Empty when it was not sealed here, in this direction, under this {@code n}, as these bytes. */
    Optional<byte[]> open(long n, byte[] sealed) {
        if (sealed.length < TAG_BITS / Byte.SIZE) {
            return Optional.empty();
        }
        try {
            return Optional.of(cipher(Cipher.DECRYPT_MODE, n).doFinal(sealed));
        } catch (AEADBadTagException altered) {
            return Optional.empty();
        } catch (GeneralSecurityException bug) {
            throw new IllegalStateException("opening fails for altered boxes alone", bug);
        }
    }

    void forget() {
        Arrays.fill(key, (byte) 0);
    }

    private Cipher cipher(int mode, long n) throws GeneralSecurityException {
        byte[] number = ByteBuffer.allocate(Long.BYTES).putLong(n).array();
        byte[] nonce =
                ByteBuffer.allocate(NONCE_BYTES).position(ZEROES).put(number).array();
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(room);
        cipher.updateAAD(new byte[] {direction});
        cipher.updateAAD(number);
        return cipher;
    }
}

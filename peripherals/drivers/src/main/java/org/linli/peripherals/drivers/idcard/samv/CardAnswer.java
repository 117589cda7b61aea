package org.linli.peripherals.drivers.idcard.samv;

import java.util.Arrays;
import org.linli.peripherals.spi.idcard.IdCardFault;
import org.linli.peripherals.spi.idcard.RawPhoto;

/**
 * The data of a READ answer: {@code text length (2) | photo length (2) | text | photo}, and from readers that also send
 * fingerprints {@code text length | photo length | fingerprint length | text | photo | fingerprint}. The project
 * identifies nobody by a finger: a fingerprint is stepped over and never kept.
 *
 * @param text 256 bytes, UTF-16LE
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once and never compared
record CardAnswer(byte[] text, RawPhoto photo) {
    static final int TEXT_BYTES = 256;

    static CardAnswer of(byte[] data) throws BadCard {
        if (data.length < 4) {
            throw new BadCard(IdCardFault.BAD_ANSWER, "read answer of " + data.length + " bytes");
        }
        int text = word(data, 0);
        int photo = word(data, 2);
        int finger = data.length >= 6 ? word(data, 4) : 0;
        int from;
        if (data.length == 4 + text + photo) {
            from = 4;
        } else if (data.length == 6 + text + photo + finger) {
            from = 6;
        } else {
            throw new BadCard(IdCardFault.BAD_ANSWER, "read answer of " + data.length + " bytes");
        }
        if (text != TEXT_BYTES) {
            throw new BadCard(IdCardFault.BAD_ANSWER, "text of " + text + " bytes");
        }
        byte[] picture = Arrays.copyOfRange(data, from + text, from + text + photo);
        return new CardAnswer(
                Arrays.copyOfRange(data, from, from + text), photo == 0 ? RawPhoto.NONE : new RawPhoto("wlt", picture));
    }

    private static int word(byte[] data, int at) {
        return ((data[at] & 0xFF) << 8) | (data[at + 1] & 0xFF);
    }
}

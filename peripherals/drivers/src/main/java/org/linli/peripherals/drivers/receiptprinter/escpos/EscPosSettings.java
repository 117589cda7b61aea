package org.linli.peripherals.drivers.receiptprinter.escpos;

import java.time.Duration;
import org.linli.peripherals.spi.receipt.Proof;

/**
 * What must be known of a printer before it prints.
 *
 * @param columns characters of font A (12 dots) in a line: 48 on 80 mm, 32 on 58 mm
 * @param proof how it proves that a receipt is out
 * @param qr whether it draws QR codes itself ({@code GS ( k}); otherwise they are sent as pictures
 * @param cutter whether it has one
 * @param paperLowSensor whether it has one
 * @param fourByteFont whether its font has the four-byte characters of GB18030 in the basic plane (extension A);
 *     what the font lacks is sent as a picture
 * @param clears whether it can be told to forget what it has received ({@code DLE DC4 8}), which is how the rest of a
 *     broken receipt is kept off the next one
 * @param answerWithin how long it may take to answer a real-time question
 */
public record EscPosSettings(
        int columns,
        Proof proof,
        boolean qr,
        boolean cutter,
        boolean paperLowSensor,
        boolean fourByteFont,
        boolean clears,
        Duration answerWithin) {
    /** An 80 mm printer with everything Epson's command reference has; also what the virtual one is. */
    public static final EscPosSettings MM80 =
            new EscPosSettings(48, Proof.NAMED, true, true, true, true, true, Duration.ofMillis(500));

    static final int DOTS_IN_A_COLUMN = 12;

    int dots() {
        return columns * DOTS_IN_A_COLUMN;
    }
}

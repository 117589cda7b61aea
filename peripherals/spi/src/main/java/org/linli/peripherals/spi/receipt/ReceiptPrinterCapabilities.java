package org.linli.peripherals.spi.receipt;

/**
 * What this printer can do, for as long as its driver lives.
 *
 * @param columns characters in a line at normal size; a Chinese character takes two
 * @param dotsAcross printable dots in a row
 * @param proof how the printer proves that a receipt is on paper
 * @param cutter whether it cuts; without one, a cut feeds far enough to tear
 * @param qr whether it draws QR codes itself or from a picture we send; false: QR codes are left out
 * @param paperLowSensor whether it says that the roll is near its end
 */
public record ReceiptPrinterCapabilities(
        int columns, int dotsAcross, Proof proof, boolean cutter, boolean qr, boolean paperLowSensor) {
    public ReceiptPrinterCapabilities {
        if (columns < 16 || columns > 255 || dotsAcross < 128 || dotsAcross > 4096) {
            throw new IllegalArgumentException("no receipt printer is that wide or that narrow");
        }
    }
}

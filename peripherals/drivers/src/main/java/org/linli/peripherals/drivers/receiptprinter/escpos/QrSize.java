package org.linli.peripherals.drivers.receiptprinter.escpos;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.linli.peripherals.spi.receipt.ReceiptPrinterFault;

/** How large a QR code may be drawn, and its picture for printers that cannot draw one. */
final class QrSize {
    /** 8 dots are 1 mm. About 36 mm across is scanned from a hand's distance by the poorest phone. */
    private static final int COMFORTABLE_DOTS = 288;
    /** Below 3 dots (0.375 mm) a module, thermal paper bleeds codes shut. */
    private static final int SMALLEST_MODULE = 3;

    private static final int LARGEST_MODULE = 8;
    private static final int QUIET_MODULES = 4;
    /** Bytes that versions 1, 2, ... hold at level M (ISO/IEC 18004, table 7). */
    private static final int[] BYTES_AT_M = {
        14, 26, 42, 62, 84, 106, 122, 152, 180, 213, 251, 287, 331, 362, 412, 450, 504, 560, 624, 666, 711, 779, 857,
        911, 997, 1059
    };

    private QrSize() {}

    /** Dots of one module, for a printer that is so wide. */
    static int module(int contentBytes, int dotsAcross) throws DoesNotFit {
        int version = 1;
        while (version <= BYTES_AT_M.length && BYTES_AT_M[version - 1] < contentBytes) {
            version++;
        }
        int modules = 17 + 4 * version;
        int most = dotsAcross / (modules + 2 * QUIET_MODULES);
        if (version > BYTES_AT_M.length || most < SMALLEST_MODULE) {
            throw new DoesNotFit(ReceiptPrinterFault.DOES_NOT_FIT.with("QR code of " + contentBytes + " bytes"));
        }
        return Math.clamp(COMFORTABLE_DOTS / modules, SMALLEST_MODULE, Math.min(most, LARGEST_MODULE));
    }

    static DotRows draw(String content, int dotsAcross) throws DoesNotFit {
        int module = module(content.getBytes(StandardCharsets.UTF_8).length, dotsAcross);
        ByteMatrix matrix;
        try {
            matrix = Encoder.encode(
                            content,
                            ErrorCorrectionLevel.M,
                            Map.of(EncodeHintType.CHARACTER_SET, StandardCharsets.UTF_8))
                    .getMatrix();
        } catch (WriterException tooLong) {
            throw new DoesNotFit(ReceiptPrinterFault.DOES_NOT_FIT.with("QR code"));
        }
        int side = matrix.getWidth() * module;
        var rows = DotRows.blank(side, side);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                if (matrix.get(x / module, y / module) == 1) {
                    rows.dot(x, y);
                }
            }
        }
        return rows;
    }
}

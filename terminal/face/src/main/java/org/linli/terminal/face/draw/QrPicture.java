package org.linli.terminal.face.draw;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;

/**
 * A QR code for a phone held before the glass: black on white in every contrast, for phones read no other, with the four
 * empty modules around it that ISO/IEC 18004 asks for. Whole pixels a module. Belongs to the JavaFX thread.
 */
public final class QrPicture extends Pane {
    private static final int QUIET_ZONE = 4;

    /** @param side the largest it may be, in pixels; it comes out as large as whole pixels a module allow */
    public QrPicture(String content, double side) {
        setManaged(false);
        setMouseTransparent(true);
        var code = encoded(content);
        int modules = code.getWidth() + 2 * QUIET_ZONE;
        int module = Math.max(1, (int) (side / modules));
        int pixels = modules * module;
        var image = new WritableImage(pixels, pixels);
        var writer = image.getPixelWriter();
        for (int y = 0; y < pixels; y++) {
            for (int x = 0; x < pixels; x++) {
                writer.setColor(
                        x,
                        y,
                        isDark(code, x / module - QUIET_ZONE, y / module - QUIET_ZONE) ? Color.BLACK : Color.WHITE);
            }
        }
        getChildren().add(new ImageView(image));
        resize(pixels, pixels);
    }

    private static boolean isDark(BitMatrix code, int x, int y) {
        return x >= 0 && y >= 0 && x < code.getWidth() && y < code.getHeight() && code.get(x, y);
    }

    private static BitMatrix encoded(String content) {
        try {
            return new QRCodeWriter()
                    .encode(
                            content,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(
                                    EncodeHintType.MARGIN,
                                    0,
                                    EncodeHintType.CHARACTER_SET,
                                    "UTF-8",
                                    EncodeHintType.ERROR_CORRECTION,
                                    ErrorCorrectionLevel.M));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("a QR of " + content.length() + " characters", tooLong);
        }
    }
}

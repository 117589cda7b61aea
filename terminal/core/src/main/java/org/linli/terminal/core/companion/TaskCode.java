package org.linli.terminal.core.companion;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;
import org.linli.central.api.companion.meeting.TerminalSays.Drawn;
import org.linli.terminal.core.session.Runner;

/** What opens a parked task, as another terminal's scanner reads it off a phone. */
final class TaskCode {
    private TaskCode() {}

    static Drawn of(String token) {
        var code = encoded(Runner.codeOf(token));
        var path = new StringBuilder();
        for (int y = 0; y < code.getHeight(); y++) {
            int x = 0;
            while (x < code.getWidth()) {
                int from = x;
                while (x < code.getWidth() && code.get(x, y)) {
                    x++;
                }
                if (x > from) {
                    path.append("M%d %dh%dv1h-%dz".formatted(from, y, x - from, x - from));
                }
                x++;
            }
        }
        return new Drawn(code.getWidth(), path.toString());
    }

    private static BitMatrix encoded(String content) {
        try {
            return new QRCodeWriter()
                    .encode(
                            content,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(EncodeHintType.MARGIN, 0, EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M));
        } catch (WriterException tooLong) {
            throw new IllegalStateException("a token always fits into a QR", tooLong);
        }
    }
}

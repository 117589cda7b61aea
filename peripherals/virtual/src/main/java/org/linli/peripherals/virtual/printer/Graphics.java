package org.linli.peripherals.virtual.printer;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Pictures and QR codes: {@code GS v 0}, {@code GS ( L}, {@code GS 8 L}, {@code GS ( k}. */
final class Graphics {
    /** Puts a picture on paper. */
    interface Easel {
        void print(BufferedImage picture, String note) throws InterruptedException, ReceiveBuffer.Forgotten;
    }

    private static final int MOST_BYTES = 1 << 20;

    private final ReceiveBuffer buffer;
    private final Manner manner;
    private final Easel easel;
    private byte[] qrContent = new byte[0];
    private @Nullable BufferedImage stored;

    Graphics(ReceiveBuffer buffer, Manner manner, Easel easel) {
        this.buffer = buffer;
        this.manner = manner;
        this.easel = easel;
    }

    /** Reads so many bytes; beyond a megabyte they are stepped over. */
    byte[] take(int length) throws InterruptedException, ReceiveBuffer.Forgotten {
        byte[] data = new byte[Math.min(length, MOST_BYTES)];
        for (int at = 0; at < length; at++) {
            int value = buffer.next();
            if (at < data.length) {
                data[at] = (byte) value;
            }
        }
        return data;
    }

    /** {@code GS v 0 m xL xH yL yH rows}. */
    void raster() throws InterruptedException, ReceiveBuffer.Forgotten {
        buffer.next();
        int mode = buffer.next();
        int across = buffer.next() + buffer.next() * 256;
        int height = buffer.next() + buffer.next() * 256;
        byte[] rows = take(across * height);
        if (across > 0 && height > 0 && rows.length == across * height) {
            easel.print(Codes.dots(rows, across, height, (mode & 1) + 1, (mode >> 1 & 1) + 1), "[picture]");
        }
    }

    /** {@code GS 8 L p1 p2 p3 p4 data}: {@code GS ( L} with room for a longer picture. */
    void large() throws InterruptedException, ReceiveBuffer.Forgotten {
        buffer.next();
        long length = 0;
        for (int at = 0; at < 4; at++) {
            length |= (long) buffer.next() << (8 * at);
        }
        function(take((int) Math.min(length, Integer.MAX_VALUE)));
    }

    /** Function 112 stores a picture: {@code 30 70 a bx by c xL xH yL yH rows}; 50 prints what is stored. */
    void function(byte[] data) throws InterruptedException, ReceiveBuffer.Forgotten {
        if (data.length >= 10 && data[1] == 112) {
            int width = word(data, 6);
            int height = word(data, 8);
            int across = (width + 7) / 8;
            if (width > 0 && height > 0 && data.length == 10 + across * height) {
                stored = Codes.dots(Arrays.copyOfRange(data, 10, data.length), across, height, data[3], data[4]);
            }
        } else if (data.length == 2 && (data[1] == 50 || data[1] == 2)) {
            var picture = stored;
            stored = null;
            if (picture != null) {
                easel.print(picture, "[picture]");
            }
        }
    }

    /** Functions 167 module size, 169 correction, 180 store, 181 print; 165 chooses the model, of which there is one. */
    void qr(byte[] data) throws InterruptedException, ReceiveBuffer.Forgotten {
        if (data.length < 3 || data[0] != 49) {
            return;
        }
        switch (data[1]) {
            case 67 -> manner.qrModule = Math.clamp(data[2], 1, 16);
            case 69 -> manner.qrLevel = data[2];
            case 80 -> qrContent = Arrays.copyOfRange(data, 3, data.length);
            case 81 -> {
                var code = Codes.qr(qrContent, manner.qrLevel, manner.qrModule);
                if (code.isPresent() && code.get().getWidth() <= Roll.PRINTABLE) {
                    easel.print(code.get(), "[qr] " + new String(qrContent, StandardCharsets.UTF_8));
                }
            }
            default -> {}
        }
    }

    private static int word(byte[] data, int at) {
        return (data[at] & 0xFF) | ((data[at + 1] & 0xFF) << 8);
    }
}

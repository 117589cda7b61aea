package org.linli.peripherals.virtual.printer;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;

/**
 * The printing half: takes commands from the buffer and does them. Runs on the printing thread alone. What it does not
 * know it steps over, as printers do.
 */
final class Interpreter {
    /** The mechanics it drives. Each call may wait: for paper, for the cover, for the motor. */
    interface Mechanics {
        void print(java.util.function.Consumer<Roll> strokes, int rows)
                throws InterruptedException, ReceiveBuffer.Forgotten;

        void feed(int rows) throws InterruptedException, ReceiveBuffer.Forgotten;

        void cut() throws InterruptedException, ReceiveBuffer.Forgotten;

        void answer(byte[] bytes);

        /** The named receipt is on paper. */
        void printedUpTo(byte[] name) throws ReceiveBuffer.Forgotten;

        void reportByItself(boolean on);

        int paperSensor();
    }

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int YEN_IN_PAGE_437 = 0x9D;

    private final ReceiveBuffer buffer;
    private final Mechanics mechanics;
    private final PrinterFont font;
    private final Manner manner = new Manner();
    private final LineBuffer line = new LineBuffer();
    private final Graphics graphics;

    Interpreter(ReceiveBuffer buffer, Mechanics mechanics, PrinterFont font) {
        this.buffer = buffer;
        this.mechanics = mechanics;
        this.font = font;
        this.graphics = new Graphics(buffer, manner, this::printPicture);
    }

    void run() throws InterruptedException {
        while (true) {
            try {
                obey(buffer.next());
            } catch (ReceiveBuffer.Forgotten forgotten) {
                line.clear();
                manner.reset();
            }
        }
    }

    private void obey(int first) throws InterruptedException, ReceiveBuffer.Forgotten {
        switch (first) {
            case 0x0A -> endLine();
            case 0x0D -> {}
            case 0x09 -> toTab();
            case 0x1B -> esc(buffer.next());
            case 0x1C -> fs(buffer.next());
            case 0x1D -> gs(buffer.next());
            default -> {
                if (first >= 0x20) {
                    character(first);
                }
            }
        }
    }

    private void esc(int second) throws InterruptedException, ReceiveBuffer.Forgotten {
        switch (second) {
            case '@' -> {
                line.clear();
                manner.reset();
            }
            case 't', 'R', 'c', 'S', 'M' -> skip(second == 'c' ? 2 : 1);
            case '!' -> manner.all(buffer.next());
            case 'E', 'G' -> manner.bold = (buffer.next() & 1) != 0;
            case '-' -> manner.underlined = (buffer.next() & 3) != 0;
            case 'a' -> manner.alignment = buffer.next() % 48 % 3;
            case '2' -> manner.spacing = Manner.USUAL_SPACING;
            case '3' -> manner.spacing = buffer.next();
            case 'd' -> {
                int lines = buffer.next();
                endLineIfAny();
                mechanics.feed(lines * manner.spacing);
            }
            case 'J' -> {
                int dots = buffer.next();
                endLineIfAny();
                mechanics.feed(dots);
            }
            case 'p' -> skip(3);
            case '*' -> bitImage();
            default -> {}
        }
    }

    private void fs(int second) throws InterruptedException, ReceiveBuffer.Forgotten {
        switch (second) {
            case '&' -> manner.chinese = true;
            case '.' -> manner.chinese = false;
            case '!', '-', 'W', 'C' -> skip(1);
            case 'S' -> skip(2);
            default -> {}
        }
    }

    private void gs(int second) throws InterruptedException, ReceiveBuffer.Forgotten {
        switch (second) {
            case '!' -> manner.size(buffer.next());
            case 'B', 'f' -> skip(1);
            case 'L', 'W', 'P' -> skip(2);
            case 'h' -> manner.barHeight = Math.max(1, buffer.next());
            case 'w' -> manner.barModule = Math.clamp(buffer.next(), 1, 6);
            case 'H' -> manner.barText = buffer.next() % 48;
            case 'a' -> mechanics.reportByItself(buffer.next() != 0);
            case 'r' -> {
                buffer.next();
                mechanics.answer(new byte[] {(byte) mechanics.paperSensor()});
            }
            case 'I' -> skip(1);
            case 'k' -> barcode();
            case 'v' -> graphics.raster();
            case 'V' -> cut(buffer.next());
            case '8' -> graphics.large();
            case '(' -> parameters(buffer.next());
            default -> {}
        }
    }

    /** {@code GS ( X pL pH ...}: the length stands first, so that what is not known can be stepped over. */
    private void parameters(int which) throws InterruptedException, ReceiveBuffer.Forgotten {
        int length = buffer.next() + buffer.next() * 256;
        byte[] data = graphics.take(length);
        switch (which) {
            case 'k' -> {
                endLineIfAny();
                graphics.qr(data);
            }
            case 'L' -> graphics.function(data);
            case 'H' -> {
                if (data.length == 6 && data[0] == 48 && data[1] == 48) {
                    endLineIfAny();
                    mechanics.printedUpTo(java.util.Arrays.copyOfRange(data, 2, 6));
                }
            }
            default -> {}
        }
    }

    private void cut(int mode) throws InterruptedException, ReceiveBuffer.Forgotten {
        endLineIfAny();
        if (mode >= 65) {
            mechanics.feed(Roll.toCutter() + buffer.next());
        }
        mechanics.cut();
    }

    private void barcode() throws InterruptedException, ReceiveBuffer.Forgotten {
        int kind = buffer.next();
        var data = new ByteArrayOutputStream();
        if (kind <= 6) {
            for (int each = buffer.next(); each != 0; each = buffer.next()) {
                data.write(each);
            }
        } else {
            data.writeBytes(graphics.take(buffer.next()));
        }
        if (kind != 73) {
            return; // of the barcodes, the house uses Code 128 alone
        }
        String content = Codes.textOf128(data.toByteArray());
        var bars = Codes.code128(content, manner.barModule, manner.barHeight);
        if (bars.isPresent()) {
            endLineIfAny();
            printPicture(bars.get(), "[barcode]");
            if (manner.barText >= 2) {
                content.chars().forEach(c -> line.add(c, manner));
                endLine();
            }
        }
    }

    private void bitImage() throws InterruptedException, ReceiveBuffer.Forgotten {
        int mode = buffer.next();
        int columns = buffer.next() + buffer.next() * 256;
        int bytesDown = mode >= 32 ? 3 : 1;
        int wide = mode == 0 || mode == 32 ? 2 : 1;
        int tall = mode >= 32 ? 1 : 3;
        byte[] data = graphics.take(columns * bytesDown);
        var image = Codes.picture(Math.max(1, columns * wide), 24);
        for (int x = 0; x < columns * wide; x++) {
            for (int y = 0; y < 24; y++) {
                int bit = y / tall;
                if ((data[x / wide * bytesDown + bit / 8] & (0x80 >> (bit % 8))) != 0) {
                    Codes.blacken(image, x, y);
                }
            }
        }
        if (!line.fits(image.getWidth())) {
            endLine();
        }
        line.add(image);
    }

    private void character(int first) throws InterruptedException, ReceiveBuffer.Forgotten {
        int c = first;
        if (first >= 0x80) {
            c = manner.chinese ? chinese(first) : first == YEN_IN_PAGE_437 ? 0xA5 : '?';
        }
        if (!line.fits(PrinterFont.width(c) * manner.wide)) {
            endLine();
        }
        line.add(c, manner);
    }

    private int chinese(int first) throws InterruptedException, ReceiveBuffer.Forgotten {
        if (first == 0x80 || first == 0xFF) {
            return '?';
        }
        int second = buffer.next();
        byte[] bytes = second >= 0x30 && second <= 0x39
                ? new byte[] {(byte) first, (byte) second, (byte) buffer.next(), (byte) buffer.next()}
                : new byte[] {(byte) first, (byte) second};
        return new String(bytes, GB18030).codePointAt(0);
    }

    private void toTab() throws InterruptedException, ReceiveBuffer.Forgotten {
        int stop = 8 * PrinterFont.CELL;
        int missing = stop - line.width() % stop;
        for (int dots = 0; dots < missing && line.fits(PrinterFont.CELL); dots += PrinterFont.CELL) {
            line.add(' ', manner);
        }
    }

    private void endLineIfAny() throws InterruptedException, ReceiveBuffer.Forgotten {
        if (!line.isEmpty()) {
            endLine();
        }
    }

    private void endLine() throws InterruptedException, ReceiveBuffer.Forgotten {
        int rows = Math.max(manner.spacing, line.height());
        int alignment = manner.alignment;
        if (line.isEmpty()) {
            mechanics.feed(rows);
        } else {
            mechanics.print(roll -> line.draw(roll, font, alignment), rows);
        }
    }

    private void printPicture(BufferedImage picture, String note) throws InterruptedException, ReceiveBuffer.Forgotten {
        int x = Math.max(0, manner.alignment * (Roll.PRINTABLE - picture.getWidth()) / 2);
        mechanics.print(
                roll -> {
                    var pen = roll.pen(picture.getHeight());
                    pen.drawImage(picture, x, 0, null);
                    pen.dispose();
                    roll.note(note);
                },
                picture.getHeight());
    }

    private void skip(int count) throws InterruptedException, ReceiveBuffer.Forgotten {
        for (int at = 0; at < count; at++) {
            buffer.next();
        }
    }
}

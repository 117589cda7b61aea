package org.linli.peripherals.drivers.receiptprinter.escpos;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.linli.peripherals.spi.receipt.Alignment;
import org.linli.peripherals.spi.receipt.Emphasis;
import org.linli.peripherals.spi.receipt.ReceiptElement;
import org.linli.peripherals.spi.receipt.ReceiptPaper;
import org.linli.peripherals.spi.receipt.TextSize;

/**
 * Sets a receipt into ESC/POS, for one printer. Knows no thread and no line.
 *
 * <p>Each element becomes a piece of its own, so that a long receipt waits in the writer's queue in pieces and not as
 * one block.
 */
final class Typesetter {
    /** More rows at once overflow the buffer of common printers, which then print garbage. */
    private static final int BAND_ROWS = 128;
    /** 24 dots of character and 8 of air. */
    private static final int SPACING = 32;

    private static final int TALL_SPACING = 60;
    private static final int RULE_SPACING = 28;
    /** Scanners want four modules of white around a code; the line above and below adds its own air. */
    private static final int QUIET_DOTS = 20;

    private static final int GAP_COLUMNS = 2;
    private static final int TEAR_LINES = 4;

    private final EscPosSettings settings;
    private final GbText font;
    private final List<byte[]> pieces = new ArrayList<>();
    private final Commands commands = new Commands();

    private Typesetter(EscPosSettings settings) {
        this.settings = settings;
        this.font = new GbText(settings.fourByteFont());
    }

    static List<byte[]> set(ReceiptPaper paper, EscPosSettings settings) throws DoesNotFit {
        var setter = new Typesetter(settings);
        setter.commands.begin();
        for (ReceiptElement element : paper.elements()) {
            setter.set(element);
            setter.piece();
        }
        return setter.pieces;
    }

    private void set(ReceiptElement element) throws DoesNotFit {
        switch (element) {
            case ReceiptElement.Line line -> line(line);
            case ReceiptElement.Row row -> row(row);
            case ReceiptElement.Rule rule -> rule();
            case ReceiptElement.Qr qr -> qr(qr.content());
            case ReceiptElement.Barcode barcode -> barcode(barcode.content());
            case ReceiptElement.Feed feed -> commands.lineSpacing(SPACING).feed(feed.lines());
            case ReceiptElement.Cut cut -> cut();
        }
    }

    private void line(ReceiptElement.Line line) {
        int columns = settings.columns() / across(line.size());
        var broken = line.alignment() == Alignment.CENTRE
                ? Breaking.balanced(line.text(), columns)
                : Breaking.lines(line.text(), columns);
        for (String one : broken) {
            put(one, line.size(), line.emphasis(), line.alignment());
        }
    }

    /** The right text stands at the end of the first line; what is left of the left one follows below. */
    private void row(ReceiptElement.Row row) {
        int columns = settings.columns() / across(row.size());
        int right = GbText.width(row.right());
        int room = columns - right - GAP_COLUMNS;
        if (room < columns / 4) {
            // Side by side would leave nothing for the left one: one below the other.
            Breaking.lines(row.left(), columns).forEach(one -> put(one, row.size(), row.emphasis(), Alignment.LEFT));
            Breaking.lines(row.right(), columns).forEach(one -> put(one, row.size(), row.emphasis(), Alignment.RIGHT));
            return;
        }
        List<String> left = Breaking.lines(row.left(), room);
        String first = left.getFirst();
        String gap = " ".repeat(columns - right - GbText.width(first));
        put(first + gap + row.right(), row.size(), row.emphasis(), Alignment.LEFT);
        left.stream().skip(1).forEach(one -> put(one, row.size(), row.emphasis(), Alignment.LEFT));
    }

    private void rule() {
        commands.lineSpacing(RULE_SPACING)
                .align(Alignment.LEFT)
                .text("-".repeat(settings.columns()).getBytes(StandardCharsets.US_ASCII))
                .endLine();
    }

    /** A printer prints nothing of bars that are wider than its paper; a number that can be typed is better. */
    private void barcode(String content) {
        var code = BarCode.of(content);
        if (!code.fits(settings.dots())) {
            line(ReceiptElement.Line.of(content).bold().centred());
            return;
        }
        commands.lineSpacing(SPACING)
                .align(Alignment.CENTRE)
                .feedDots(QUIET_DOTS)
                .barcode(code)
                .align(Alignment.LEFT);
    }

    private void qr(String content) throws DoesNotFit {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        commands.align(Alignment.CENTRE).feedDots(QUIET_DOTS);
        if (settings.qr()) {
            commands.qr(bytes, QrSize.module(bytes.length, settings.dots()));
        } else {
            picture(QrSize.draw(content, settings.dots()));
        }
        commands.feedDots(QUIET_DOTS).align(Alignment.LEFT);
    }

    private void cut() {
        if (settings.cutter()) {
            commands.cut();
        } else {
            commands.lineSpacing(SPACING).feed(TEAR_LINES);
        }
    }

    private void put(String text, TextSize size, Emphasis emphasis, Alignment alignment) {
        boolean tall = size == TextSize.TALL || size == TextSize.DOUBLE;
        commands.lineSpacing(tall ? TALL_SPACING : SPACING).align(alignment);
        if (font.has(text)) {
            commands.size(size)
                    .bold(emphasis == Emphasis.BOLD)
                    .text(font.bytes(text))
                    .endLine()
                    .bold(false)
                    .size(TextSize.NORMAL);
            return;
        }
        picture(TextPicture.draw(text, size, emphasis));
        // A picture ends where its last row ends: the air below a line is fed.
        commands.feedDots(tall ? TALL_SPACING - 48 : SPACING - 24);
    }

    private void picture(DotRows picture) {
        for (int from = 0; from < picture.height(); from += BAND_ROWS) {
            var band = picture.band(from, BAND_ROWS);
            commands.raster(band.bytesAcross(), band.height(), Commands.withoutRealTimeCommands(band.rows()));
            piece();
        }
    }

    private void piece() {
        byte[] bytes = commands.take();
        if (bytes.length > 0) {
            pieces.add(bytes);
        }
    }

    private static int across(TextSize size) {
        return size == TextSize.WIDE || size == TextSize.DOUBLE ? 2 : 1;
    }
}

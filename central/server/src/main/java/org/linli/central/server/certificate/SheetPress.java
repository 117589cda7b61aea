package org.linli.central.server.certificate;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.linli.central.server.certificate.Lettering.Face;
import org.linli.central.server.certificate.Sheet.Grid;

/** Lays a certificate out on A4 and writes it, unsigned. One thread at a time: the fonts are shared. */
final class SheetPress {
    private static final Color INK = new Color(0x1B, 0x25, 0x29);
    private static final Color SECOND = new Color(0x4A, 0x56, 0x5B);
    private static final Color CIVIC = new Color(0x0B, 0x5A, 0x5E);
    private static final Color RULE = new Color(0x8F, 0xA3, 0xA3);
    private static final Color HEAD = new Color(0xE4, 0xEF, 0xED);

    private static final float LEFT = 27;
    private static final float RIGHT = Pen.PAGE_WIDTH - 27;
    private static final float WIDTH = RIGHT - LEFT;
    private static final float MIDDLE = Pen.PAGE_WIDTH / 2;

    /** Above it stands the record, below it on every page how the paper is verified. */
    private static final float FOOT = 240;

    private static final float CONTINUED_TOP = 44;
    private static final float SIGNING_HEIGHT = 42;
    private static final float ROW = 7.4f;
    private static final float QR_SIDE = 27;

    private static final Pen.Style SENTENCE = new Pen.Style(Face.SERIF, 14.5f, INK);
    private static final float SENTENCE_LINE = 9.6f;
    private static final Pen.Style LABEL = new Pen.Style(Face.SANS, 10.5f, SECOND);
    private static final Pen.Style VALUE = new Pen.Style(Face.SANS, 11.5f, INK);
    private static final Pen.Style CELL = new Pen.Style(Face.SANS, 10, INK);
    private static final Pen.Style CELL_HEAD = new Pen.Style(Face.SANS, 9.5f, CIVIC);
    private static final Pen.Style SMALL = new Pen.Style(Face.SANS, 8.5f, SECOND);
    private static final Pen.Style WARNING = new Pen.Style(Face.SANS, 8.5f, SampleSeal.RED);

    private final FontShelf shelf;
    private final Backdrop backdrop;

    SheetPress(FontShelf shelf) throws IOException {
        this.shelf = shelf;
        this.backdrop = new Backdrop(shelf.sans());
    }

    /** A document, and how many pages it has. */
    @SuppressWarnings("ArrayRecordComponent") // read once, never compared
    record Printed(byte[] pdf, int pages) {}

    Printed print(Sheet sheet, Instant made) throws IOException {
        try (var document = new PDDocument()) {
            document.setDocumentId(made.toEpochMilli());
            var job = new Job(document, sheet);
            int pages = job.run();
            ArchivalForm.give(document, sheet.title() + " " + sheet.number(), made);
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return new Printed(bytes.toByteArray(), pages);
        }
    }

    /** One certificate on its way to paper. */
    private final class Job {
        private final PDDocument document;
        private final Sheet sheet;
        private final Lettering letters;
        private final PDFormXObject under;
        private final List<PDPageContentStream> streams = new ArrayList<>();
        private Pen pen;
        private float y;

        Job(PDDocument document, Sheet sheet) throws IOException {
            this.document = document;
            this.sheet = sheet;
            this.letters = new Lettering(document, shelf);
            this.under = under();
            this.pen = turn();
        }

        int run() throws IOException {
            heading();
            sentences();
            facts();
            if (sheet.grid().isPresent()) {
                grid(sheet.grid().get());
            }
            notes();
            signing();
            int pages = streams.size();
            for (int page = 0; page < pages; page++) {
                foot(new Pen(streams.get(page), letters), page + 1, pages);
                streams.get(page).close();
            }
            return pages;
        }

        /** Drawn once, laid under every page. PDFBox lets a pen draw pages and appearances alone, so it is one. */
        private PDFormXObject under() throws IOException {
            var form = new PDAppearanceStream(document);
            form.setBBox(PDRectangle.A4);
            form.setResources(new PDResources());
            try (var stream = new PDPageContentStream(document, form)) {
                backdrop.draw(new Pen(stream, letters));
            }
            return form;
        }

        private Pen turn() throws IOException {
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            var stream = new PDPageContentStream(document, page, PDPageContentStream.AppendMode.OVERWRITE, true, true);
            stream.drawForm(under);
            streams.add(stream);
            return new Pen(stream, letters);
        }

        private void heading() throws IOException {
            pen.text(sheet.authority(), LABEL, LEFT, 30);
            pen.right("证明编号 " + sheet.number(), LABEL, RIGHT, 30);
            pen.line(LEFT, 33.5f, RIGHT, 33.5f, 0.25f, CIVIC);
            var title = new Pen.Style(Face.SERIF, 30, INK);
            pen.heavy(title, 0.55f, () -> pen.centred(sheet.title(), title, 3.2f, MIDDLE, 53));
            pen.centred(sheet.english(), SMALL, 0.35f, MIDDLE, 60.5f);
            y = 76;
        }

        private void sentences() throws IOException {
            float indent = Pen.millimetres(2 * SENTENCE.size());
            for (String sentence : sheet.sentences()) {
                float x = LEFT + indent;
                for (String line :
                        letters.lines(sentence, SENTENCE.face(), SENTENCE.size(), Pen.x(WIDTH), Pen.x(indent))) {
                    float at = x;
                    float down = y;
                    pen.heavy(SENTENCE, 0.22f, () -> pen.text(line, SENTENCE, at, down));
                    x = LEFT;
                    y += SENTENCE_LINE;
                }
            }
            y += 1;
        }

        private void facts() throws IOException {
            if (sheet.facts().isEmpty()) {
                return;
            }
            pen.line(LEFT, y - 4, RIGHT, y - 4, 0.35f, INK);
            for (var fact : sheet.facts()) {
                pen.text(fact.label(), LABEL, LEFT, y + 1.8f);
                var lines = letters.lines(fact.value(), VALUE.face(), VALUE.size(), Pen.x(WIDTH - 36), 0);
                for (String line : lines) {
                    pen.text(line, VALUE, LEFT + 36, y + 1.8f);
                    y += line.equals(lines.getLast()) ? ROW + 0.8f : 5.6f;
                }
                pen.line(LEFT, y - 4, RIGHT, y - 4, 0.12f, RULE);
            }
            y += 3.5f;
        }

        private void grid(Grid grid) throws IOException {
            heads(grid);
            for (var row : grid.rows()) {
                if (y + ROW > FOOT - 4) {
                    next();
                    heads(grid);
                }
                cells(grid, row, CELL);
                pen.line(LEFT, y + 2.4f, RIGHT, y + 2.4f, 0.12f, RULE);
                y += ROW;
            }
            y += 1;
        }

        private void heads(Grid grid) throws IOException {
            pen.fill(LEFT, y - 4.9f, WIDTH, ROW, HEAD);
            pen.line(LEFT, y - 4.9f, RIGHT, y - 4.9f, 0.35f, CIVIC);
            cells(grid, grid.heads(), CELL_HEAD);
            pen.line(LEFT, y + 2.5f, RIGHT, y + 2.5f, 0.2f, CIVIC);
            y += ROW;
        }

        /** Numbers stand at the right of their column, so that they can be read down. */
        private void cells(Grid grid, List<String> cells, Pen.Style style) throws IOException {
            float x = LEFT + 2;
            for (int column = 0; column < cells.size(); column++) {
                float wide = (WIDTH - 4) * grid.shares().get(column) / 100;
                boolean number = grid.rows().getFirst().get(column).matches("[0-9,.]+");
                if (number) {
                    pen.right(cells.get(column), style, x + wide - 3, y);
                } else {
                    pen.text(cells.get(column), style, x, y);
                }
                x += wide;
            }
        }

        private void notes() throws IOException {
            for (String note : sheet.notes()) {
                for (String line : letters.lines(note, SMALL.face(), SMALL.size(), Pen.x(WIDTH), 0)) {
                    if (y > FOOT - 4) {
                        next();
                    }
                    pen.text(line, SMALL, LEFT, y);
                    y += 4.6f;
                }
            }
        }

        private void signing() throws IOException {
            if (y + SIGNING_HEIGHT > FOOT) {
                next();
            }
            float top = Math.max(y + 4, FOOT - SIGNING_HEIGHT - (sheet.grid().isPresent() ? 0 : 6));
            float words = RIGHT - 40;
            SampleSeal.draw(pen, RIGHT - 18, top + 19);
            pen.heavy(SENTENCE, 0.22f, () -> pen.right(sheet.issuer(), SENTENCE, words, top + 13));
            float at = top + 22;
            for (String line : sheet.placeAndDate()) {
                pen.right(line, new Pen.Style(Face.SERIF, 12.5f, INK), words, at);
                at += 7;
            }
        }

        private void next() throws IOException {
            pen.right("续下页", SMALL, RIGHT, FOOT - 1);
            pen = turn();
            pen.text(sheet.title() + "(续)", LABEL, LEFT, 30);
            pen.right("证明编号 " + sheet.number(), LABEL, RIGHT, 30);
            pen.line(LEFT, 33.5f, RIGHT, 33.5f, 0.25f, CIVIC);
            y = CONTINUED_TOP;
        }

        private void foot(Pen on, int page, int pages) throws IOException {
            on.line(LEFT, FOOT + 2, RIGHT, FOOT + 2, 0.25f, CIVIC);
            on.fill(LEFT, FOOT + 5, QR_SIDE, QR_SIDE, Color.WHITE);
            qr(on, LEFT, FOOT + 5);
            float x = LEFT + QR_SIDE + 6;
            on.text("核验码", LABEL, x, FOOT + 10.5f);
            on.text(sheet.proof().code(), new Pen.Style(Face.SANS, 17, INK), x + 14, FOOT + 11);
            float at = FOOT + 17.5f;
            for (String line : List.of(
                    "扫左边的码，或打开 " + sheet.proof().page() + " 输入核验码，",
                    "核对种类、出具日期和姓名；上传电子件可核对每一个字。",
                    "复印后底纹会显出“" + Backdrop.WORD + "”字样。")) {
                on.text(line, SMALL, x, at);
                at += 4.7f;
            }
            on.text("示例数据：人物、单位和机构均属虚构，本件不具法律效力。", WARNING, x, at);
            on.centred("第 " + page + " 页 共 " + pages + " 页", SMALL, 0, MIDDLE, 278.5f);
        }

        private void qr(Pen on, float x, float y) throws IOException {
            try {
                var modules = new QRCodeWriter()
                        .encode(
                                sheet.proof().scanned().toString(),
                                BarcodeFormat.QR_CODE,
                                0,
                                0,
                                Map.of(
                                        EncodeHintType.ERROR_CORRECTION,
                                        ErrorCorrectionLevel.M,
                                        EncodeHintType.MARGIN,
                                        2));
                float side = QR_SIDE / modules.getWidth();
                for (int row = 0; row < modules.getHeight(); row++) {
                    int from = 0;
                    while (from < modules.getWidth()) {
                        int to = from;
                        while (to < modules.getWidth() && modules.get(to, row)) {
                            to++;
                        }
                        if (to > from) {
                            on.fill(x + from * side, y + row * side, (to - from) * side, side, INK);
                        }
                        from = to + 1;
                    }
                }
            } catch (WriterException tooLong) {
                throw new IllegalStateException("an address that fits into no QR code", tooLong);
            }
        }
    }
}

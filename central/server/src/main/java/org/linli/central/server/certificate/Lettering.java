package org.linli.central.server.certificate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The letters of one document: each font is embedded once, as the subset that is used. One thread. */
final class Lettering {
    private static final String NEVER_BEGINS_A_LINE = "，。、；：）》」』！？％,.;:)!?%";
    private static final String NEVER_ENDS_A_LINE = "（《「『(";

    /** UMing sets these in the middle of their square, as in Taipei; on the mainland they sit at its foot. */
    private static final String ALWAYS_SANS = "，。、；：！？";

    private final PDDocument document;
    private final FontShelf shelf;
    private final Map<TrueTypeFont, PDType0Font> embedded = new HashMap<>();

    Lettering(PDDocument document, FontShelf shelf) {
        this.document = document;
        this.shelf = shelf;
    }

    /** Which of the two faces. */
    enum Face {
        SANS,
        SERIF
    }

    /** Letters that one font draws. */
    record Run(PDType0Font font, String text) {}

    /** @throws IllegalStateException when a character cannot be drawn; {@link FontShelf#draws} is asked before */
    List<Run> runs(String text, Face face) throws IOException {
        var wished = face == Face.SERIF ? shelf.serif() : shelf.sans();
        var runs = new ArrayList<Run>();
        for (int character : text.codePoints().toArray()) {
            var font = shelf.drawing(character, ALWAYS_SANS.indexOf(character) < 0 ? wished : shelf.sans())
                    .orElseThrow(() -> new IllegalStateException("a character that was not asked for before"));
            var letters = new String(Character.toChars(character));
            var made = embedded(font);
            if (!runs.isEmpty() && runs.getLast().font().equals(made)) {
                runs.set(runs.size() - 1, new Run(made, runs.getLast().text() + letters));
            } else {
                runs.add(new Run(made, letters));
            }
        }
        return runs;
    }

    private PDType0Font embedded(TrueTypeFont font) throws IOException {
        var made = embedded.get(font);
        if (made == null) {
            made = PDType0Font.load(document, font, true);
            embedded.put(font, made);
        }
        return made;
    }

    /** In points. */
    float width(String text, Face face, float size) throws IOException {
        float width = 0;
        for (var run : runs(text, face)) {
            width += run.font().getStringWidth(run.text()) / 1000 * size;
        }
        return width;
    }

    /** Breaks between any two ideographs, never within a number or a word, and never before a comma. */
    List<String> lines(String text, Face face, float size, float widest, float indent) throws IOException {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        float left = widest - indent;
        for (String piece : pieces(text)) {
            float width = width(piece, face, size);
            if (width > left && !line.isEmpty()) {
                lines.add(line.toString());
                line.setLength(0);
                left = widest;
            }
            line.append(piece);
            left -= width;
        }
        lines.add(line.toString());
        return lines;
    }

    private static List<String> pieces(String text) {
        var pieces = new ArrayList<String>();
        boolean open = false;
        for (int character : text.codePoints().toArray()) {
            String letters = new String(Character.toChars(character));
            boolean word = character < 0x2E80 && Character.isLetterOrDigit(character);
            boolean joins = NEVER_BEGINS_A_LINE.contains(letters)
                    || open
                    || (word && !pieces.isEmpty() && endsInWord(pieces.getLast()));
            if (joins && !pieces.isEmpty()) {
                pieces.set(pieces.size() - 1, pieces.getLast() + letters);
            } else {
                pieces.add(letters);
            }
            open = NEVER_ENDS_A_LINE.contains(letters);
        }
        return pieces;
    }

    private static boolean endsInWord(String piece) {
        int last = piece.codePointBefore(piece.length());
        return last < 0x2E80 && Character.isLetterOrDigit(last);
    }
}

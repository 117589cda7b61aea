package org.linli.terminal.journey.speech;

import java.util.List;
import org.linli.terminal.journey.screen.Text;
import org.linli.terminal.journey.text.Texts;

/**
 * One breath.
 *
 * @param part what it is, so that a voice can pause and a listener can skip
 * @param source the text it says: names a recorded clip where there is one
 */
public record Utterance(Part part, Text source, List<Texts.Piece> pieces) {
    public Utterance {
        pieces = List.copyOf(pieces);
    }

    public enum Part {
        QUESTION,
        SUPPORT,
        TROUBLE,
        ROW,
        TOTAL,
        FACT,
        ACTION
    }

    /** With an earphone in, or because the resident asked: everything. */
    public String whole() {
        var words = new StringBuilder();
        pieces.forEach(piece -> words.append(piece.words()));
        return words.toString();
    }

    /** Aloud in a hall: no amount, no name and nothing typed, but where to look for them. */
    public String forTheHall(Texts texts) {
        var words = new StringBuilder();
        pieces.forEach(piece -> words.append(
                switch (piece.kind()) {
                    case OPEN -> piece.words();
                    case AMOUNT -> texts.of(Text.of("speech.amount-on-screen"));
                    case NAME -> texts.of(Text.of("speech.masked"));
                    case TYPED -> texts.of(Text.of("speech.typed-on-screen"));
                }));
        return words.toString();
    }

    /** Whether {@link #forTheHall} keeps anything back. */
    public boolean holdsSomethingPrivate() {
        return pieces.stream().anyMatch(piece -> piece.kind() != Texts.Piece.Kind.OPEN);
    }
}

package org.linli.terminal.journey.text;

import org.linli.foundation.money.Fen;
import org.linli.terminal.journey.screen.Text;

/** The text catalogue of one language. Safe from any thread. */
public interface Texts {
    /** The sentence as it is shown. Ticked sums and counts come out as nothing is ticked. */
    default String of(Text text) {
        return of(text, new Ticked(Fen.ZERO, 0));
    }

    /**
     * The sentence as it is shown.
     *
     * @throws IllegalArgumentException for a key that the catalogue does not have: a bug, caught by the catalogue's test
     */
    String of(Text text, Ticked ticked);

    /** What fills {@link Text.Gap.TickedSum} and {@link Text.Gap.TickedCount}. */
    record Ticked(Fen sum, int count) {}
}

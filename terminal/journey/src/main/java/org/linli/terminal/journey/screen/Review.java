package org.linli.terminal.journey.screen;

import java.util.List;
import java.util.Optional;
import org.linli.foundation.money.Fen;

/**
 * A sheet to read before something that cannot be undone: rows, the total in digits and in Chinese capitals.
 *
 * @param about whose and where, masked
 */
public record Review(
        String id,
        Text question,
        Optional<Steps> steps,
        List<Entry> entries,
        Text totalLabel,
        Fen total,
        Text about,
        List<Action> actions)
        implements Screen {
    public Review {
        entries = List.copyOf(entries);
        actions = List.copyOf(actions);
        if (!Fen.sum(entries.stream().map(Entry::amount)).equals(total)) {
            throw new IllegalArgumentException("the sheet's total is not the sum of its entries");
        }
    }

    public record Entry(Text title, Text support, Fen amount) {}
}

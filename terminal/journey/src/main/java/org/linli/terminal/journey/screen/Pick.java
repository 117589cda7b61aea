package org.linli.terminal.journey.screen;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linli.foundation.money.Fen;

/**
 * Rows to tick, with their amounts and a running total. The ticks are the runner's draft, so they survive a change of
 * face; actions carry them as {@code Values.ticked}.
 *
 * @param ticked ids of the rows ticked when the question first appears
 * @param least how many rows must be ticked before an action may carry them on
 */
public record Pick(
        String id,
        Text question,
        Optional<Steps> steps,
        Text support,
        List<Row> rows,
        Set<String> ticked,
        int least,
        List<Action> actions)
        implements Screen {
    public Pick {
        rows = List.copyOf(rows);
        ticked = Set.copyOf(ticked);
        actions = List.copyOf(actions);
    }

    public Fen total(Collection<String> rowIds) {
        return Fen.sum(rows.stream().filter(row -> rowIds.contains(row.id())).map(Row::amount));
    }

    /**
     * One thing that may be ticked.
     *
     * @param open whether it can be ticked at all; a row that cannot says why in its mark
     * @param mark a word beside the row: 欠费, 无需缴费, 有争议
     */
    public record Row(String id, Text title, Text support, Fen amount, boolean open, Optional<Text> mark) {}
}

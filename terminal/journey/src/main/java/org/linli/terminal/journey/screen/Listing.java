package org.linli.terminal.journey.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Rows to read, and perhaps to open: payments of the past, states of devices. A face turns pages; nothing is left out.
 *
 * @param support what these rows are; where there are none, that there are none
 */
public record Listing(
        String id,
        Text question,
        Optional<Steps> steps,
        Text support,
        List<Row> rows,
        List<Action> actions,
        Audience audience)
        implements Screen {
    public Listing {
        rows = List.copyOf(rows);
        actions = List.copyOf(actions);
    }

    /** Somebody's own, as long as nothing else is said. */
    public Listing(
            String id, Text question, Optional<Steps> steps, Text support, List<Row> rows, List<Action> actions) {
        this(id, question, steps, support, rows, actions, Audience.OWNER);
    }

    public Listing forEverybody() {
        return new Listing(id, question, steps, support, rows, actions, Audience.EVERYBODY);
    }

    /**
     * @param value at the right: an amount, a count
     * @param mark a word that stands out: 已退回
     * @param opens what touching the row does; empty for a row that is only read
     */
    public record Row(
            String id, Text title, Text support, Optional<Text> value, Optional<Text> mark, Optional<Action> opens) {}

    @Override
    public List<Action> choices() {
        var choices = new ArrayList<Action>();
        rows.forEach(row -> row.opens().ifPresent(choices::add));
        choices.addAll(actions);
        return List.copyOf(choices);
    }
}

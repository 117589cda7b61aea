package org.linli.terminal.journey.screen;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Something to type, with one room for it. The primary action carries what stands there, once it is whole; ways besides
 * carry nothing.
 *
 * @param support where it is found, why it is asked and what becomes of it
 * @param trouble what was wrong with the last one, in plain words; what was typed still stands there to be corrected
 * @param found what was found so far for what stands there; it changes while somebody types, and that is no other question
 */
public record Entry(
        String id,
        Text question,
        Optional<Steps> steps,
        Text support,
        Field field,
        Optional<Text> trouble,
        Optional<Found> found,
        List<Action> actions)
        implements Screen {
    public Entry {
        actions = List.copyOf(actions);
    }

    public static Entry of(String id, Text question, Text support, Field field, Action... actions) {
        return new Entry(
                id, question, Optional.empty(), support, field, Optional.empty(), Optional.empty(), List.of(actions));
    }

    public Entry at(Optional<Steps> position) {
        return new Entry(id, question, position, support, field, trouble, found, actions);
    }

    public Entry after(Optional<Text> misfortune) {
        return new Entry(id, question, steps, support, field, misfortune, found, actions);
    }

    public Entry finding(Found rows) {
        return new Entry(id, question, steps, support, field, trouble, Optional.of(rows), actions);
    }

    @Override
    public List<Action> choices() {
        return found.map(Found::opening)
                .map(opening ->
                        Stream.concat(opening.stream(), actions.stream()).toList())
                .orElse(actions);
    }

    /**
     * What there is for what stands in the field.
     *
     * @param words how many, or that there is nothing and what to try
     * @param rows the best first; their names stay the same while the list around them changes
     */
    public record Found(Text words, List<Listing.Row> rows) {
        public Found {
            rows = List.copyOf(rows);
        }

        List<Action> opening() {
            return rows.stream().flatMap(row -> row.opens().stream()).toList();
        }
    }
}

package org.linli.terminal.journey.screen;

import java.util.List;
import java.util.Optional;

/**
 * Something to type, with one room for it. The primary action carries what stands there, once it is whole; ways besides
 * carry nothing.
 *
 * @param support where it is found, why it is asked and what becomes of it
 * @param trouble what was wrong with the last one, in plain words; what was typed still stands there to be corrected
 */
public record Entry(
        String id,
        Text question,
        Optional<Steps> steps,
        Text support,
        Field field,
        Optional<Text> trouble,
        List<Action> actions)
        implements Screen {
    public Entry {
        actions = List.copyOf(actions);
    }

    public static Entry of(String id, Text question, Text support, Field field, Action... actions) {
        return new Entry(id, question, Optional.empty(), support, field, Optional.empty(), List.of(actions));
    }

    public Entry at(Optional<Steps> position) {
        return new Entry(id, question, position, support, field, trouble, actions);
    }

    public Entry after(Optional<Text> misfortune) {
        return new Entry(id, question, steps, support, field, misfortune, actions);
    }
}

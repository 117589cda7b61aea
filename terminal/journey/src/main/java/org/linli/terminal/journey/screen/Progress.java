package org.linli.terminal.journey.screen;

import java.util.List;
import java.util.Optional;

/**
 * The terminal is at work and says at what.
 *
 * @param facts short labelled values worth having in sight
 */
public record Progress(
        String id, Text question, Optional<Steps> steps, Text support, List<Labelled> facts, List<Action> actions)
        implements Screen {
    public Progress {
        facts = List.copyOf(facts);
        actions = List.copyOf(actions);
    }
}

package org.linli.terminal.journey.screen;

import java.util.List;
import java.util.Optional;
import org.linli.foundation.code.Code;

/**
 * Tells what happened and what can be done now. Never a dead end: with a warning there is always a way on, or the window,
 * its hours and what to bring.
 *
 * @param paragraphs plain sentences, the most important first
 * @param facts short labelled values: amount, order number, receipt number
 * @param code the stable code of a failure, shown small for whoever is called to help
 */
public record Notice(
        String id,
        Tone tone,
        Text question,
        Optional<Steps> steps,
        List<Text> paragraphs,
        List<Labelled> facts,
        Optional<Code> code,
        List<Action> actions)
        implements Screen {
    public Notice {
        paragraphs = List.copyOf(paragraphs);
        facts = List.copyOf(facts);
        actions = List.copyOf(actions);
        if (actions.isEmpty() && tone != Tone.UNDECIDED) {
            throw new IllegalArgumentException("a notice without a way on: " + id);
        }
    }

    public enum Tone {
        GOOD,
        PLAIN,
        WARNING,
        /** Nobody knows yet: 正在确认,请勿重复支付. Neither good nor bad, and it must look like neither. */
        UNDECIDED
    }
}

package org.linli.terminal.journey.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linli.foundation.code.Code;

/**
 * Tells what happened and what can be done now. Never a dead end: with a warning there is always a way on, or the window,
 * its hours and what to bring.
 *
 * @param paragraphs plain sentences, the most important first
 * @param atTheMachine what is said besides to whoever stands at the machine: of a key it has. No phone says it
 * @param facts short labelled values: amount, order number, receipt number
 * @param qr something to take away on the phone
 * @param code the stable code of a failure, shown small for whoever is called to help
 */
public record Notice(
        String id,
        Tone tone,
        Text question,
        Optional<Steps> steps,
        List<Text> paragraphs,
        Optional<Text> atTheMachine,
        List<Labelled> facts,
        Optional<Qr> qr,
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

    public static Notice of(String id, Tone tone, Text question, Action... actions) {
        return new Notice(
                id,
                tone,
                question,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(actions));
    }

    public Notice at(Optional<Steps> place) {
        return new Notice(id, tone, question, place, paragraphs, atTheMachine, facts, qr, code, actions);
    }

    public Notice saying(Text... sentences) {
        return new Notice(id, tone, question, steps, List.of(sentences), atTheMachine, facts, qr, code, actions);
    }

    public Notice saying(List<Text> sentences) {
        return new Notice(id, tone, question, steps, sentences, atTheMachine, facts, qr, code, actions);
    }

    public Notice sayingAtTheMachine(Text sentence) {
        return new Notice(id, tone, question, steps, paragraphs, Optional.of(sentence), facts, qr, code, actions);
    }

    /** All that is read where the machine stands, in its order. */
    public List<Text> toldHere() {
        var told = new ArrayList<>(paragraphs);
        atTheMachine.ifPresent(told::add);
        return told;
    }

    public Notice listing(List<Labelled> values) {
        return new Notice(id, tone, question, steps, paragraphs, atTheMachine, values, qr, code, actions);
    }

    public Notice toTakeAway(Optional<Qr> something) {
        return new Notice(id, tone, question, steps, paragraphs, atTheMachine, facts, something, code, actions);
    }

    /** With further ways besides. */
    public Notice offering(List<Action> more) {
        var all = new ArrayList<>(actions);
        all.addAll(more);
        return new Notice(id, tone, question, steps, paragraphs, atTheMachine, facts, qr, code, all);
    }

    public Notice because(Optional<Code> why) {
        return new Notice(id, tone, question, steps, paragraphs, atTheMachine, facts, qr, why, actions);
    }

    public enum Tone {
        GOOD,
        PLAIN,
        WARNING,
        /** Nobody knows yet: 正在确认,请勿重复支付. Neither good nor bad, and it must look like neither. */
        UNDECIDED,
        /** Nobody knows, and no waiting will tell: nothing is under way any more, somebody has to look, or to ask again. */
        UNPROVEN
    }
}

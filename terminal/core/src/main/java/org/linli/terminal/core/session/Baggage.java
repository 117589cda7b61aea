package org.linli.terminal.core.session;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.terminal.journey.kernel.Personal;

/**
 * A task as it travels: what is sealed into a parcel. Never printed.
 *
 * @param format of this record
 * @param salt under which persons are compared, base64url
 * @param digest whose task it is; empty where nobody was known
 * @param proof what stood for its owner here, to be put in the place of what stands for them there
 * @param values what was typed or scanned, by handle; what identifies its owner does not travel
 * @param frames from the lowest journey above the front page to the one on top
 */
record Baggage(
        int format,
        String salt,
        Optional<String> digest,
        Optional<Personal> proof,
        List<Value> values,
        List<Load> frames) {
    static final int FORMAT = 1;

    Baggage {
        values = List.copyOf(values);
        frames = List.copyOf(frames);
    }

    @Override
    public String toString() {
        return "Baggage[hidden, " + frames.size() + " journeys]";
    }

    record Value(Personal handle, String text) {
        @Override
        public String toString() {
            return "Value[hidden]";
        }
    }

    /**
     * One journey at work.
     *
     * @param path names it within its task
     * @param calledAs the key it was called under
     * @param state as JSON
     * @param trail the nearest question first
     * @param lost what was asked and not yet answered, or answered while another journey lay on top
     */
    record Load(
            String journey,
            int version,
            String path,
            String calledAs,
            String state,
            Half draft,
            List<Step> trail,
            List<String> lost) {
        Load {
            trail = List.copyOf(trail);
            lost = List.copyOf(lost);
        }
    }

    /** A question that Back returns to. */
    record Step(String state, Half draft) {}

    /** What is half done on a question. */
    record Half(List<String> ticked, List<Typed> typed, int page) {
        Half {
            ticked = List.copyOf(ticked);
            typed = List.copyOf(typed);
        }

        static Half of(Shown.Draft draft) {
            return new Half(
                    draft.ticked().stream().sorted().toList(),
                    draft.typed().entrySet().stream()
                            .sorted(Map.Entry.comparingByKey())
                            .map(each -> new Typed(
                                    each.getKey(),
                                    each.getValue().text(),
                                    each.getValue().caret()))
                            .toList(),
                    draft.page());
        }

        Shown.Draft draft() {
            var half = new HashMap<String, Shown.Typing>();
            typed.forEach(each -> half.put(each.field(), new Shown.Typing(each.text(), each.caret())));
            return new Shown.Draft(new HashSet<>(ticked), half, page);
        }
    }

    record Typed(String field, String text, int caret) {
        @Override
        public String toString() {
            return "Typed[hidden]";
        }
    }
}

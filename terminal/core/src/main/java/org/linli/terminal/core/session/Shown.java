package org.linli.terminal.core.session;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.linli.terminal.journey.screen.DevicePrompt;
import org.linli.terminal.journey.screen.Notice;
import org.linli.terminal.journey.screen.Screen;

/**
 * Everything a face needs to draw, in one value.
 *
 * @param question rises whenever another question is asked; stays while the same one is repainted
 * @param journey name of the journey on top, for logs and pictures
 * @param over what lies over the screen and takes the inputs meanwhile
 */
public record Shown(
        long question,
        String journey,
        Screen screen,
        Draft draft,
        Bar bar,
        Manner manner,
        Optional<Over> over,
        boolean online) {

    /**
     * What the resident has half done on this screen; the runner keeps it, so every face shows the same.
     *
     * @param ticked ids of ticked rows
     * @param typed half-typed text by field
     */
    public record Draft(Set<String> ticked, Map<String, Typing> typed, int page) {
        public static final Draft EMPTY = new Draft(Set.of(), Map.of(), 0);

        public Draft {
            ticked = Set.copyOf(ticked);
            typed = Map.copyOf(typed);
        }

        /** What stands in the field of this name. */
        public String typed(String field) {
            var typing = typed.get(field);
            return typing == null ? "" : typing.text();
        }

        /** What stands in each field that was typed into. */
        public Map<String, String> typedTexts() {
            return typed.entrySet().stream()
                    .collect(Collectors.toUnmodifiableMap(
                            Map.Entry::getKey, entry -> entry.getValue().text()));
        }
    }

    /** Half-typed text of a field. A personal value: it is shown, and never printed or stored. */
    public record Typing(String text, int caret) {
        @Override
        public String toString() {
            return "Typing[hidden]";
        }
    }

    /** Which keys of the bar at the foot do something now. 放大字 always does. */
    public record Bar(boolean back, boolean repeat, boolean help, Leaving leaving) {}

    public enum Leaving {
        /** Nothing to leave: the front page. */
        NONE,
        /** 不办了,退出. */
        GIVING_UP,
        /** 办完了,退出. */
        FINISHED
    }

    /** What lies over the journey's screen. Its actions are answered by {@link Input.Act} with the same question number. */
    public sealed interface Over {
        Notice notice();

        /** Nobody has touched anything for a while. */
        record IdleWarning(Notice notice, Duration left) implements Over {}

        /** 退出 was pressed while something is under way. */
        record AskingToLeave(Notice notice) implements Over {}

        /**
         * A card lies in the machine and nobody needs it there any more. Stays until it is taken.
         *
         * @param calls how often its owner has been called; each rise is a call to say the words again, and to ring
         */
        record TakeCard(Notice notice, DevicePrompt.Place place, int calls) implements Over {}

        /** 找人帮忙: who to turn to, and how. */
        record Helping(Notice notice) implements Over {}
    }
}

package org.linli.terminal.core.session;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.linli.terminal.core.outside.Phones;
import org.linli.terminal.journey.screen.DevicePrompt;
import org.linli.terminal.journey.screen.Notice;
import org.linli.terminal.journey.screen.Origin;
import org.linli.terminal.journey.screen.Screen;

/**
 * Everything a face needs to draw, in one value.
 *
 * @param question rises whenever another question is asked; stays while the same one is repainted
 * @param journey name of the journey on top, for logs and pictures
 * @param over what lies over the screen and takes the inputs meanwhile
 * @param around what is so on every screen
 */
public record Shown(
        long question,
        String journey,
        Screen screen,
        Draft draft,
        Bar bar,
        Manner manner,
        Optional<Over> over,
        Around around) {

    public Shown(
            long question,
            String journey,
            Screen screen,
            Draft draft,
            Bar bar,
            Manner manner,
            Optional<Over> over,
            boolean online) {
        this(question, journey, screen, draft, bar, manner, over, new Around(online, Optional.empty(), false));
    }

    public boolean online() {
        return around.online();
    }

    /**
     * Which keys of the bar do something when this one presses them. {@link #bar} is what whoever stands at the terminal
     * may press; a phone goes back and leaves only where its owner could, and puts nothing away that is asked at the
     * terminal alone; who was called already is not called again.
     */
    public Bar barFor(Origin by) {
        if (by == Origin.TERMINAL) {
            return bar;
        }
        boolean owner = by == Origin.PHONE;
        return new Bar(
                owner && bar.back() && over.filter(lying -> !lying.yieldsTo(by)).isEmpty(),
                owner && bar.repeat(),
                bar.help() && over.filter(Over::isCall).isEmpty(),
                owner && over.isEmpty() ? bar.leaving() : Leaving.NONE);
    }

    /**
     * What is said on every screen while it is so.
     *
     * @param online whether central answered lately
     * @param cutOffSince since when it did not, by the clock on the wall
     * @param rehearsing 练一练: nothing that happens here is real
     * @param beside the phones that joined this screen
     * @param moving whether a task can leave this screen or come to it
     */
    public record Around(
            boolean online, Optional<LocalTime> cutOffSince, boolean rehearsing, Beside beside, Moving moving) {
        public Around(boolean online, Optional<LocalTime> cutOffSince, boolean rehearsing, Beside beside) {
            this(online, cutOffSince, rehearsing, beside, Moving.NEITHER);
        }

        /** Where no phone can join. */
        public Around(boolean online, Optional<LocalTime> cutOffSince, boolean rehearsing) {
            this(online, cutOffSince, rehearsing, Beside.NOBODY);
        }
    }

    /** What a paired phone can ask for at this moment: 带着走, or 接着办. */
    public enum Moving {
        NEITHER,
        /** The task on this screen may be taken along. */
        ALONG,
        /** One that was laid down elsewhere may go on here. */
        HERE
    }

    /**
     * The phones that joined this screen.
     *
     * @param able whether one more can join now: {@link Input.Phone} is offered
     * @param phone the resident's own
     * @param family a second one, that fills in and never confirms
     */
    public record Beside(boolean able, Phones.Presence phone, Phones.Presence family) {
        public static final Beside NOBODY = new Beside(false, Phones.Presence.NOBODY, Phones.Presence.NOBODY);

        /** 断开 is offered. */
        public boolean isAnybody() {
            return phone != Phones.Presence.NOBODY || family != Phones.Presence.NOBODY;
        }

        public boolean isBoth() {
            return phone != Phones.Presence.NOBODY && family != Phones.Presence.NOBODY;
        }

        /** The resident's own cannot be reached at this moment. */
        public boolean isOwnAway() {
            return phone == Phones.Presence.AWAY;
        }

        /** Family cannot be reached: nothing is missing for whoever stands here. */
        public boolean isFamilyAway() {
            return family == Phones.Presence.AWAY;
        }
    }

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

        /** Whether this one may say that it be put away, where it can be put away at all. */
        default boolean yieldsTo(Origin by) {
            return by == Origin.TERMINAL
                    || notice().actions().stream()
                            .anyMatch(action -> action.id().name().equals(Overlays.STAY)
                                    && action.allowed().contains(by));
        }

        /** Somebody is being called, or was. */
        default boolean isCall() {
            return this instanceof Helping || this instanceof Emergency;
        }

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

        /** 找人帮忙: who is called, and whether somebody comes. */
        record Helping(Notice notice, CallStage stage) implements Over {}

        /**
         * 用手机接着办: what a phone scans, or somebody types into one.
         *
         * @param code empty while central has not been reached
         */
        record Pairing(Notice notice, Optional<Phones.Door.Code> code) implements Over {}

        /** 手机上的图和词，和这里一样吗？ Asked before a phone sees anything of this screen. */
        record Comparing(Notice notice, Phones.Likeness likeness) implements Over {}

        /** 紧急求助: asked once, then called, then answered. It looks like nothing else. */
        record Emergency(Notice notice, CallStage stage) implements Over {}
    }

    /** How a call for a person stands. */
    public enum CallStage {
        ASKING,
        CALLING,
        ANSWERED,
        /** Nobody can be reached from here at this moment; it is tried again meanwhile. */
        NOT_REACHED
    }
}

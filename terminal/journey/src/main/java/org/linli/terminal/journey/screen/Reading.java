package org.linli.terminal.journey.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Something to be read at leisure: a guide, a notice, a record, how a case stands. A face turns pages and a voice reads
 * on; nothing is left out, and nothing in it is touched.
 *
 * @param support one sentence before all: whose it is, or that it is sample content
 * @param parts in reading order
 * @param qr the same to take away on the phone
 */
public record Reading(
        String id,
        Text question,
        Optional<Steps> steps,
        Optional<Text> support,
        List<Part> parts,
        Optional<Qr> qr,
        List<Action> actions,
        Audience audience)
        implements Screen {
    public Reading {
        parts = List.copyOf(parts);
        actions = List.copyOf(actions);
    }

    /** Somebody's own, as long as nothing else is said. */
    public Reading(
            String id,
            Text question,
            Optional<Steps> steps,
            Optional<Text> support,
            List<Part> parts,
            Optional<Qr> qr,
            List<Action> actions) {
        this(id, question, steps, support, parts, qr, actions, Audience.OWNER);
    }

    public static Reading of(String id, Text question, List<Part> parts, Action... actions) {
        return new Reading(id, question, Optional.empty(), Optional.empty(), parts, Optional.empty(), List.of(actions));
    }

    public Reading at(Optional<Steps> place) {
        return new Reading(id, question, place, support, parts, qr, actions, audience);
    }

    public Reading saying(Text sentence) {
        return new Reading(id, question, steps, Optional.of(sentence), parts, qr, actions, audience);
    }

    public Reading toTakeAway(Optional<Qr> something) {
        return new Reading(id, question, steps, support, parts, something, actions, audience);
    }

    /** That its code comes last, for those who read the first of several pages. Empty without one. */
    public Optional<Text> codeAtTheEnd() {
        return qr.map(code -> Text.of("reading.qr-last", new Text.Gap.Words(code.caption())));
    }

    public Reading forEverybody() {
        return new Reading(id, question, steps, support, parts, qr, actions, Audience.EVERYBODY);
    }

    /** Lines that belong together, under a heading where they need one. */
    public record Part(Optional<Text> heading, List<Line> lines) {
        public Part {
            lines = List.copyOf(lines);
            if (lines.isEmpty()) {
                throw new IllegalArgumentException("a part without a line");
            }
        }

        public static Part of(Text heading, List<? extends Line> lines) {
            return new Part(Optional.of(heading), List.copyOf(lines));
        }

        public static Part of(Text heading, Line... lines) {
            return new Part(Optional.of(heading), List.of(lines));
        }

        public static Part plain(List<? extends Line> lines) {
            return new Part(Optional.empty(), List.copyOf(lines));
        }

        /** Which of the numbered points of this part the one at {@code index} is, from 1. */
        public int number(int index) {
            return (int) lines.subList(0, index + 1).stream()
                    .filter(line -> line instanceof Point point && point.sign() == Sign.NUMBER)
                    .count();
        }
    }

    /** What stands in a part. */
    public sealed interface Line {}

    public record Sentence(Text words) implements Line {}

    public record Fact(Labelled labelled) implements Line {
        public static Fact of(Text label, Text value) {
            return new Fact(new Labelled(label, value));
        }
    }

    /**
     * One of several: a paper to bring, a step to go, a stage that a case has reached.
     *
     * @param support what more is to be said of it
     */
    public record Point(Text title, Optional<Text> support, Sign sign) implements Line {
        public static Point of(Sign sign, Text title) {
            return new Point(title, Optional.empty(), sign);
        }

        public Point saying(Text words) {
            return new Point(title, Optional.of(words), sign);
        }

        /**
         * All of it in one line.
         *
         * @param number which of the numbered points it is
         */
        public Text words(int number) {
            var words = new ArrayList<Text>();
            sign.word().ifPresent(words::add);
            words.add(
                    sign == Sign.NUMBER
                            ? Text.of("point.numbered", new Text.Gap.Count(number), new Text.Gap.Words(title))
                            : title);
            support.ifPresent(words::add);
            return Text.joined(words);
        }
    }

    /** How a point stands among its like. Each has a form and, where it says something, a word: never colour alone. */
    public enum Sign {
        /** One of several, in no order. */
        DOT,
        /** One after the other. */
        NUMBER,
        DONE,
        NOW,
        AHEAD,
        /** Should have been done by now. */
        OVERDUE;

        /** What it says aloud and in writing; nothing where its form says no more than that it is a point. */
        public Optional<Text> word() {
            return switch (this) {
                case DOT, NUMBER -> Optional.empty();
                case DONE -> Optional.of(Text.of("sign.done"));
                case NOW -> Optional.of(Text.of("sign.now"));
                case AHEAD -> Optional.of(Text.of("sign.ahead"));
                case OVERDUE -> Optional.of(Text.of("sign.overdue"));
            };
        }
    }
}

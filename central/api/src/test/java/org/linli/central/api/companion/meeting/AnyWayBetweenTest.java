package org.linli.central.api.companion.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A relay that drops, repeats and turns round what it carries: whatever it does, each word arrives once and in order. */
class AnyWayBetweenTest {
    private static final int RUNS = 2_000;
    private static final int STEPS = 60;

    @Test
    void deliversEachWordOnceAndInOrder() {
        for (long seed = 0; seed < RUNS; seed++) {
            var way = new Way(seed);
            way.beBad(STEPS);
            way.beGood();
            assertEquals(way.terminal.said, way.phone.heard, "to the phone, seed " + seed);
            assertEquals(way.phone.said, way.terminal.heard, "to the terminal, seed " + seed);
            way.nothingWasSealedTwice(seed);
        }
    }

    @Test
    void anAlteredFrameIsNeverTakenForAnother() {
        for (long seed = 0; seed < RUNS; seed++) {
            var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
            var pair = Pair.of(seed);
            String frame = pair.terminal().say("\"something said\"");
            String altered = altered(frame, random);

            var heard = pair.phone().hear(altered);
            assertTrue(
                    !(heard instanceof Heard.Said) && !(heard instanceof Heard.Acknowledged),
                    "seed " + seed + ": " + heard.getClass());
        }
    }

    @Test
    void aByteOfTheBoxAlteredAnywhereEndsIt() {
        String whole = Pair.of(1).terminal().say("\"something said\"");
        int box = whole.indexOf("\"box\":\"") + "\"box\":\"".length();
        for (int i = box; i < whole.length() - 2; i++) {
            var pair = Pair.of(1);
            String altered = whole.substring(0, i) + (whole.charAt(i) == 'A' ? 'B' : 'A') + whole.substring(i + 1);
            assertInstanceOf(Heard.Damaged.class, pair.phone().hear(altered), "at " + i);
            assertTrue(!pair.phone().canSay());
        }
    }

    private static String altered(String frame, RandomGenerator random) {
        int at = random.nextInt(frame.length());
        char other = (char) (frame.charAt(at) ^ (1 << random.nextInt(6)));
        return frame.substring(0, at) + other + frame.substring(at + 1);
    }

    /** Both sides and what is on its way between them. */
    private static final class Way {
        private final RandomGenerator random;
        private final Side terminal;
        private final Side phone;

        Way(long seed) {
            random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
            var pair = Pair.of(seed);
            terminal = new Side("t", pair.terminal());
            phone = new Side("p", pair.phone());
        }

        void beBad(int steps) {
            for (int i = 0; i < steps; i++) {
                boolean toPhone = random.nextBoolean();
                var from = toPhone ? terminal : phone;
                var to = toPhone ? phone : terminal;
                switch (random.nextInt(8)) {
                    case 0, 1, 2 -> from.say();
                    case 3, 4 -> from.one(random).ifPresent(to::hear);
                    case 5 -> from.one(random); // dropped
                    case 6 -> from.any(random).ifPresent(to::hear); // and it stays on its way
                    default -> from.onTheWay.addAll(from.stream.unacknowledged());
                }
            }
        }

        /** The way is as it should be from now on; both were away for a moment. */
        void beGood() {
            terminal.onTheWay.add(terminal.stream.ask());
            phone.onTheWay.add(phone.stream.ask());
            for (int i = 0; i < 2_000; i++) {
                while (!terminal.onTheWay.isEmpty() || !phone.onTheWay.isEmpty()) {
                    if (!terminal.onTheWay.isEmpty()) {
                        phone.hear(terminal.onTheWay.removeFirst());
                    }
                    if (!phone.onTheWay.isEmpty()) {
                        terminal.hear(phone.onTheWay.removeFirst());
                    }
                }
                if (terminal.stream.isHeard() && phone.stream.isHeard()) {
                    return;
                }
                terminal.onTheWay.addAll(terminal.stream.unacknowledged());
                phone.onTheWay.addAll(phone.stream.unacknowledged());
            }
            throw new AssertionError("they wait for each other");
        }

        void nothingWasSealedTwice(long seed) {
            terminal.nothingWasSealedTwice(seed);
            phone.nothingWasSealedTwice(seed);
        }
    }

    private static final class Side {
        private static final Pattern NUMBER = Pattern.compile("\"n\":(\\d+)");

        private final String name;
        private final SealedStream stream;
        private final List<String> said = new ArrayList<>();
        private final List<String> heard = new ArrayList<>();
        private final List<String> onTheWay = new ArrayList<>();
        private final Map<String, String> byNumber = new HashMap<>();
        private boolean twice;

        Side(String name, SealedStream stream) {
            this.name = name;
            this.stream = stream;
        }

        void say() {
            if (stream.canSay()) {
                String word = "\"" + name + said.size() + "\"";
                said.add(word);
                send(stream.say(word));
            }
        }

        void hear(String frame) {
            switch (stream.hear(frame)) {
                case Heard.Said word -> heard.add(word.json());
                case Heard.Missing missing -> missing.ask().forEach(this::send);
                case Heard.Asked asked -> asked.again().forEach(this::send);
                case Heard.Damaged damaged -> throw new AssertionError("damaged, though nothing was altered");
                case Heard.Acknowledged acknowledged -> {}
                case Heard.Known known -> {}
            }
            stream.acknowledge().ifPresent(this::send);
        }

        java.util.Optional<String> one(RandomGenerator random) {
            return onTheWay.isEmpty()
                    ? java.util.Optional.empty()
                    : java.util.Optional.of(onTheWay.remove(random.nextInt(onTheWay.size())));
        }

        java.util.Optional<String> any(RandomGenerator random) {
            return onTheWay.isEmpty()
                    ? java.util.Optional.empty()
                    : java.util.Optional.of(onTheWay.get(random.nextInt(onTheWay.size())));
        }

        private void send(String frame) {
            onTheWay.add(frame);
            var number = NUMBER.matcher(frame);
            if (number.find()) {
                String before = byNumber.putIfAbsent(number.group(1), frame);
                twice |= before != null && !before.equals(frame);
            }
        }

        void nothingWasSealedTwice(long seed) {
            assertTrue(!twice, name + " sealed twice under one number, seed " + seed);
        }
    }
}

package org.linli.rehearsal.soak;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * How it went.
 *
 * @param screens where the keys led, and how often somebody looked then
 * @param turns how often somebody began
 * @param strayed how often they did not come as far as they meant to
 * @param wayHome how many keys the longest way to the front page took
 * @param troubles what was wrong; empty is good
 */
record Soaked(
        long seed,
        int keys,
        Duration length,
        Growth heap,
        Growth memory,
        Map<String, Integer> screens,
        int turns,
        int strayed,
        int wayHome,
        List<String> troubles) {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** What is written of one measure, in MiB and MiB an hour. */
    record Measure(double first, double last, double most, double slopeAnHour, int readings, boolean grows) {
        static Measure of(Growth growth) {
            return new Measure(
                    growth.first(), growth.last(), growth.most(), growth.slopeAnHour(), growth.size(), growth.grows());
        }
    }

    record Written(
            String soak,
            long seed,
            int keys,
            long seconds,
            Measure heap,
            Measure memory,
            int turns,
            int strayed,
            int wayHome,
            Map<String, Integer> screens,
            List<String> troubles) {}

    Soaked {
        screens = new TreeMap<>(screens);
        troubles = all(troubles, heap, memory);
    }

    private static List<String> all(List<String> troubles, Growth heap, Growth memory) {
        var all = new ArrayList<>(troubles);
        if (heap.grows()) {
            all.add("what lives on the heap grows by %.1f MiB an hour".formatted(heap.slopeAnHour()));
        }
        if (memory.grows()) {
            all.add("memory (PSS) grows by %.1f MiB an hour".formatted(memory.slopeAnHour()));
        }
        return List.copyOf(all);
    }

    void print(PrintStream out) {
        say(out, "heap after a collection", heap);
        say(out, "memory (PSS)", memory);
        out.printf(
                "%d screens seen in %d turns, of which %d came elsewhere; the front page at most %d keys away%n",
                screens.size(), turns, strayed, wayHome);
        troubles.forEach(trouble -> out.println("  " + trouble));
        out.printf(
                "soak tv: %d keys in %d min, seed %d: %s%n",
                keys,
                length.toMinutes(),
                seed,
                troubles.isEmpty() ? "nothing grew, nothing fell" : troubles.size() + " troubles");
    }

    private static void say(PrintStream out, String what, Growth growth) {
        out.printf(
                "%-24s %6.1f MiB at first, %6.1f at last, %6.1f at most; %+.2f MiB an hour%n",
                what, growth.first(), growth.last(), growth.most(), growth.slopeAnHour());
    }

    void write(Path file) throws IOException {
        var parent = file.toAbsolutePath().getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        Files.write(
                file,
                JSON.writeValueAsBytes(new Written(
                        "tv",
                        seed,
                        keys,
                        length.toSeconds(),
                        Measure.of(heap),
                        Measure.of(memory),
                        turns,
                        strayed,
                        wayHome,
                        screens,
                        troubles)));
    }
}

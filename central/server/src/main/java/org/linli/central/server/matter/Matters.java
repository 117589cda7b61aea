package org.linli.central.server.matter;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.linli.central.api.wire.BrokenContractException;
import org.linli.central.api.wire.WireJson;

/**
 * What can be under way, and where: content, not code. Whoever runs a place replaces the file.
 *
 * @param notice what kind of content it is
 */
record Matters(String notice, List<Office> offices, List<Item> items) {
    Matters {
        offices = List.copyOf(offices);
        items = List.copyOf(items);
    }

    /** How an office of the sandbox answers. */
    enum Manner {
        STEADY,
        /** Takes its time, and often does not answer at all. */
        SLOW
    }

    /** @param officers people who never lived */
    record Office(String id, String name, Manner manner, List<String> officers) {
        Office {
            officers = List.copyOf(officers);
        }
    }

    /**
     * One thing that is applied for.
     *
     * @param legalDays working days that {@code basis} allows
     * @param stages in order; the first is that it was taken in
     * @param result what the office says when it is finished
     * @param papers what it says when papers are wanted
     * @param refusal what it says when it refuses, and what can be done about that
     */
    record Item(
            String id,
            String office,
            String name,
            Optional<Integer> legalDays,
            int promisedDays,
            Optional<String> basis,
            List<String> stages,
            String result,
            String papers,
            String refusal,
            String delivery) {
        Item {
            stages = List.copyOf(stages);
            if (stages.size() < 2) {
                throw new IllegalArgumentException("a matter of one stage: " + id);
            }
        }
    }

    /** The sample that comes with us. */
    static Matters sample() {
        try (var in = Matters.class.getResourceAsStream("matters.json")) {
            if (in == null) {
                throw new IllegalStateException("matters.json is not in the jar");
            }
            return WireJson.read(in.readAllBytes(), Matters.class);
        } catch (IOException | BrokenContractException unreadable) {
            throw new IllegalStateException("matters.json", unreadable);
        }
    }

    Map<String, Office> officesById() {
        return offices.stream().collect(Collectors.toMap(Office::id, Function.identity()));
    }

    Map<String, Item> itemsById() {
        return items.stream().collect(Collectors.toMap(Item::id, Function.identity()));
    }
}

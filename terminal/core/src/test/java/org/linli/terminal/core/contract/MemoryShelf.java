package org.linli.terminal.core.contract;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.linli.foundation.code.Code;
import org.linli.terminal.core.outside.Shelf;

/** A shelf between machines, in memory: one machine gets a parcel, and gets it again until it has confirmed. */
public final class MemoryShelf {
    private static final Code UNKNOWN = Code.of("parcel.unknown");
    private static final Code TAKEN = Code.of("parcel.taken");

    private final Map<String, Shelf.Parcel> lying = new LinkedHashMap<>();
    private final Map<String, String> holders = new LinkedHashMap<>();
    private final List<String> confirmed = new ArrayList<>();
    private Optional<Shelf.Laid> layingEnds = Optional.empty();
    private Runnable whenConfirmed = () -> {};

    /** Runs while a machine confirms. */
    public void whenConfirmed(Runnable look) {
        whenConfirmed = look;
    }

    /** The next task is not laid down, or nobody knows. */
    public void layingEnds(String why, boolean proven) {
        layingEnds = Optional.of(new Shelf.Laid.NotDone(Code.of(why), proven));
    }

    /** The tokens of what lies there, the oldest first. */
    public List<String> tokens() {
        return List.copyOf(lying.keySet());
    }

    public List<String> confirmed() {
        return List.copyOf(confirmed);
    }

    public Optional<String> holderOf(String token) {
        return Optional.ofNullable(holders.get(token));
    }

    /** What lies there, as somebody who could open it would read it. */
    public Shelf.Parcel parcel(String token) {
        return Optional.ofNullable(lying.get(token)).orElseThrow();
    }

    public void replace(String token, Shelf.Parcel other) {
        lying.put(token, other);
    }

    /** The shelf as this machine has it. */
    public Shelf at(String machine) {
        return new Shelf() {
            @Override
            public void lay(Parcel parcel, Consumer<Laid> reply) {
                if (layingEnds.isPresent()) {
                    reply.accept(layingEnds.get());
                    layingEnds = Optional.empty();
                    return;
                }
                String token = "token-" + (lying.size() + 1) + "-" + machine;
                lying.put(token, parcel);
                reply.accept(new Laid.Done(token, Instant.parse("2026-11-21T02:54:00Z")));
            }

            @Override
            public void fetch(String token, Consumer<Fetched> reply) {
                var parcel = lying.get(token);
                if (parcel == null) {
                    reply.accept(new Fetched.NotDone(UNKNOWN, true));
                } else if (!holders.computeIfAbsent(token, first -> machine).equals(machine)) {
                    reply.accept(new Fetched.NotDone(TAKEN, true));
                } else {
                    reply.accept(new Fetched.Done(parcel, "一号机"));
                }
            }

            @Override
            public void confirm(String token) {
                lying.remove(token);
                confirmed.add(token);
                whenConfirmed.run();
            }

            @Override
            public void putBack(String token) {
                holders.remove(token, machine);
            }
        };
    }
}

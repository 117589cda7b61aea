package org.linli.terminal.journey.kernel;

import java.util.Set;
import org.linli.terminal.journey.screen.Screen;

/**
 * What is shown and what is awaited, in one value.
 *
 * @param back whether 返回 does something here; where it does not, the key is absent
 */
public record View(Screen screen, Set<Want> wants, Custody custody, boolean back) {
    public View {
        wants = Set.copyOf(wants);
    }

    public static View of(Screen screen, Want... wants) {
        return new View(screen, Set.of(wants), Custody.FREE, true);
    }

    public static View pinned(Screen screen, Want... wants) {
        return new View(screen, Set.of(wants), Custody.PINNED, false);
    }

    public View withBack() {
        return new View(screen, wants, custody, true);
    }

    public View withoutBack() {
        return new View(screen, wants, custody, false);
    }

    /** Whether the task may leave this machine or its resident. */
    public enum Custody {
        FREE,
        /** Money, paper or a card is in the machine: no parking, no hand-over, no silent end by idleness. */
        PINNED
    }
}

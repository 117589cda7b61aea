package org.linli.terminal.journey.kernel;

import java.util.Set;
import org.linli.terminal.journey.screen.Screen;

/**
 * What is shown and what is awaited, in one value.
 *
 * @param back whether 返回 does something here; where it does not, the key is absent
 * @param finished nothing is left for this resident to decide or to pay: 退出 reads 办完了, and nothing would be cancelled
 */
public record View(Screen screen, Set<Want> wants, Custody custody, boolean back, boolean finished) {
    public View {
        wants = Set.copyOf(wants);
    }

    public static View of(Screen screen, Want... wants) {
        return new View(screen, Set.of(wants), Custody.FREE, true, false);
    }

    public static View pinned(Screen screen, Want... wants) {
        return new View(screen, Set.of(wants), Custody.PINNED, false, false);
    }

    /** Paper comes out that costs nothing and is waited for by nobody's money. */
    public static View printing(Screen screen, Want... wants) {
        return new View(screen, Set.of(wants), Custody.PRINTING, false, false);
    }

    public View withBack() {
        return new View(screen, wants, custody, true, finished);
    }

    public View withoutBack() {
        return new View(screen, wants, custody, false, finished);
    }

    /** The money is paid, or is no longer this resident's to wait for. */
    public View whereAllIsDone() {
        return new View(screen, wants, custody, back, true);
    }

    /** Whether the task may leave this machine or its resident. */
    public enum Custody {
        FREE,
        /** Money, paper or a card is in the machine: no parking, no hand-over, no silent end by idleness. */
        PINNED,
        /** The same, and all that is under way is paper: who leaves gives up nothing but that. */
        PRINTING
    }
}

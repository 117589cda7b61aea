package org.linli.terminal.core.vault;

import java.util.Arrays;
import java.util.Optional;

/** Central's id of the household this machine is bound to. Filled in by the thread that asked; safe from any. */
public final class BoundHousehold implements Secret {
    private char[] id = {};
    private boolean erased;

    public synchronized void is(String household) {
        if (!erased) {
            id = household.toCharArray();
        }
    }

    public synchronized Optional<String> id() {
        return id.length == 0 ? Optional.empty() : Optional.of(new String(id));
    }

    @Override
    public synchronized void erase() {
        Arrays.fill(id, '\0');
        id = new char[0];
        erased = true;
    }

    @Override
    public String toString() {
        return "BoundHousehold(hidden)";
    }
}

package org.linli.terminal.journey.kernel;

import java.util.List;
import java.util.Map;

/**
 * What was ticked or typed on the screen that an action belongs to, already validated by that screen's rules.
 *
 * @param ticked ids of ticked rows, in the screen's order
 * @param typed typed fields by name; each value lies in the vault
 */
public record Values(List<String> ticked, Map<String, Personal> typed) {
    public static final Values NONE = new Values(List.of(), Map.of());

    public Values {
        ticked = List.copyOf(ticked);
        typed = Map.copyOf(typed);
    }

    public static Values ticked(List<String> rows) {
        return new Values(rows, Map.of());
    }
}

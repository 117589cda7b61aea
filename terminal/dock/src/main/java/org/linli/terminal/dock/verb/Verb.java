package org.linli.terminal.dock.verb;

import java.util.List;
import java.util.Map;

/**
 * Something that can be done. Its words for people stand in the dock's catalogues under {@code verb.NAME}, those of its
 * parameters under {@code parameter.NAME}.
 *
 * @param name in lower case with hyphens; its name in the API
 * @param group what it is done to; its title stands under {@code group.GROUP}
 * @param rare true for what is seldom wanted; the page keeps it folded away
 */
public record Verb(String name, String group, boolean rare, List<Parameter> parameters, Deed deed) {
    /** Does it. Called from any thread, with values that have been checked, each as it is said on a command line. */
    @FunctionalInterface
    public interface Deed {
        Told with(Map<String, String> values) throws InterruptedException;
    }

    public Verb {
        parameters = List.copyOf(parameters);
    }

    public static Verb of(String name, String group, Deed deed, Parameter... parameters) {
        return new Verb(name, group, false, List.of(parameters), deed);
    }

    public Verb rarely() {
        return new Verb(name, group, true, parameters, deed);
    }
}

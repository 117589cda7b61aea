package org.linli.terminal.dock;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.linli.terminal.dock.verb.Fact;
import org.linli.terminal.dock.verb.Verb;

/**
 * What a dock is put in front of.
 *
 * @param screens at least one, each with a name of its own; the first is what is meant when none is named
 * @param verbs in the order in which the page shows them; those of the screens themselves come from the dock
 * @param facts how everything stands now; asked a few times a second while somebody watches
 * @param papers the folder in which the pictures of printed pieces appear
 */
public record Bench(List<Screen> screens, List<Verb> verbs, Supplier<List<Fact>> facts, Path papers) {
    public Bench {
        screens = List.copyOf(screens);
        verbs = List.copyOf(verbs);
        if (screens.isEmpty() || screens.stream().map(Screen::name).distinct().count() < screens.size()) {
            throw new IllegalArgumentException("screens need names of their own, and one there must be");
        }
    }

    Screen first() {
        return screens.getFirst();
    }

    Optional<Screen> named(String name) {
        return screens.stream().filter(screen -> screen.name().equals(name)).findFirst();
    }
}

package org.linli.terminal.dock;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.linli.terminal.dock.glass.Glass;
import org.linli.terminal.dock.verb.Fact;
import org.linli.terminal.dock.verb.Verb;

/**
 * What a dock is put in front of.
 *
 * @param verbs in the order in which the page shows them; those of the glass itself come from the dock
 * @param facts how everything stands now; asked a few times a second while somebody watches
 * @param papers the folder in which the pictures of printed pieces appear
 */
public record Bench(Glass glass, List<Verb> verbs, Supplier<List<Fact>> facts, Path papers) {
    public Bench {
        verbs = List.copyOf(verbs);
    }
}

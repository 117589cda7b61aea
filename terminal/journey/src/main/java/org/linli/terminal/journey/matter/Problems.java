package org.linli.terminal.journey.matter;

import java.util.List;
import java.util.Optional;
import org.linli.terminal.journey.kernel.Deed;
import org.linli.terminal.journey.kernel.Fact;
import org.linli.terminal.journey.kernel.Personal;
import org.linli.terminal.journey.kernel.Query;

/** What can be reported, and the report. What somebody wrote is the vault's; only its handle is here. */
public final class Problems {
    private Problems() {}

    /** What can be reported here? Answered by {@link Menu}. */
    public record OpenMenu() implements Query {}

    public record Menu(List<Category> categories, List<Place> places) implements Fact {
        public Menu {
            categories = List.copyOf(categories);
            places = List.copyOf(places);
        }
    }

    /**
     * @param anonymous nobody need say who they are
     * @param troubles what is usually wrong; empty where it has to be told
     */
    public record Category(
            String id, String name, String office, boolean anonymous, int promisedDays, List<String> troubles) {
        public Category {
            troubles = List.copyOf(troubles);
        }
    }

    public record Place(String community, String name) {}

    /** @param trouble empty where it is told in words */
    public record Draft(Category category, Optional<String> trouble, Place place) {}

    /** Hand it in. Given again under the same key it is the same report. Answered by {@link Cases.Case}. */
    public record HandIn(Draft draft, Optional<Personal> words, Optional<Personal> who) implements Deed {}
}

package org.linli.terminal.journey.matter;

import java.util.List;
import java.util.Optional;
import org.linli.terminal.journey.kernel.Deed;
import org.linli.terminal.journey.kernel.Fact;
import org.linli.terminal.journey.kernel.Personal;
import org.linli.terminal.journey.kernel.Query;
import org.linli.terminal.journey.kernel.Subject;

/** What can be reported, and the report. What somebody wrote is the vault's; only its handle is here. */
public final class Problems {
    /** As central has it. */
    public static final int MOST_PHOTOS = 3;

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

    /**
     * Lets a phone bring photos. Answered by {@link PhotosOpen}.
     *
     * @param box where those lie that came before; empty for the first time
     */
    public record OpenPhotos(Optional<Personal> box) implements Query {}

    /**
     * @param address where a phone brings them; it shows none
     * @param within how long it takes them, in minutes
     * @param came how many there are
     */
    public record PhotosOpen(Personal box, String address, int within, int came) implements Fact {}

    /** Takes photos back out, the last ones first. Answered by {@link PhotosCame}. */
    public record KeepPhotos(Personal box, int photos) implements Query {}

    /** How many have come. Brings {@link PhotosCame}. */
    public record PhotosOf(Personal box) implements Subject {
        @Override
        public boolean isMovedByHand() {
            return true;
        }
    }

    public record PhotosCame(int photos) implements Fact {}

    /** @param came how many there are, at most {@link #MOST_PHOTOS} */
    public record Photos(Personal box, int came) {}

    /** Hand it in. Given again under the same key it is the same report. Answered by {@link Cases.Case}. */
    public record HandIn(Draft draft, Optional<Personal> words, Optional<Photos> photos, Optional<Personal> who)
            implements Deed {}
}

package org.linli.terminal.journey.matter;

import java.util.List;
import java.util.Optional;
import org.linli.terminal.journey.kernel.Deed;
import org.linli.terminal.journey.kernel.Fact;
import org.linli.terminal.journey.kernel.Personal;
import org.linli.terminal.journey.kernel.Query;
import org.linli.terminal.journey.kernel.Subject;
import org.linli.terminal.journey.screen.Text.Gap;

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
     * @param emergencies what cannot wait for an office
     */
    public record Category(
            String id,
            String name,
            String office,
            boolean anonymous,
            int promisedDays,
            List<String> troubles,
            List<Emergency> emergencies) {
        public Category {
            troubles = List.copyOf(troubles);
            emergencies = List.copyOf(emergencies);
        }
    }

    /**
     * Somebody is to be called at once.
     *
     * @param call the first of them, the others if nobody answers there; at least one
     * @param meanwhile what to do until help is there
     */
    public record Emergency(String trouble, List<EmergencyNumber> call, String meanwhile) {
        public Emergency {
            call = List.copyOf(call);
            if (call.isEmpty()) {
                throw new IllegalArgumentException("an emergency that nobody is called for");
            }
        }

        Gap.Phone first() {
            return new Gap.Phone(call.getFirst().number());
        }
    }

    /** @param whose as people know it */
    public record EmergencyNumber(String whose, String number) {}

    public record Place(String community, String name) {}

    /** @param trouble empty where it is told in words */
    public record Draft(Category category, Optional<String> trouble, Place place) {
        Chosen chosen() {
            return new Chosen(
                    category.id(), category.name(), trouble, place, emergency().map(Emergency::first));
        }

        /** Where it is one. */
        Optional<Emergency> emergency() {
            return category.emergencies().stream()
                    .filter(each -> trouble.equals(Optional.of(each.trouble())))
                    .findFirst();
        }
    }

    /**
     * What of a draft is handed in, and stands in the record of deeds: nothing of what else could have been chosen.
     *
     * @param category its id, by which central knows it
     * @param name as it stands on the receipt
     * @param callFirst where a report helps nobody in time
     */
    public record Chosen(
            String category, String name, Optional<String> trouble, Place place, Optional<Gap.Phone> callFirst) {}

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

    /**
     * How many have come. Brings {@link PhotosCame}.
     *
     * @param before how many there were when the wait began
     */
    public record PhotosOf(Personal box, int before) implements Subject {
        @Override
        public boolean isMovedByHand() {
            return true;
        }

        /** Each photo more says that somebody is there. */
        @Override
        public boolean isMovedByHand(Optional<Fact> last, Fact now) {
            return now instanceof PhotosCame came
                    && came.photos() > (last.orElse(null) instanceof PhotosCame earlier ? earlier.photos() : before);
        }
    }

    public record PhotosCame(int photos) implements Fact {}

    /** @param came how many there are, at most {@link #MOST_PHOTOS} */
    public record Photos(Personal box, int came) {}

    /** Hand it in. Given again under the same key it is the same report. Answered by {@link Cases.Case}. */
    public record HandIn(Chosen chosen, Optional<Personal> words, Optional<Photos> photos, Optional<Personal> who)
            implements Deed {}
}

package org.linli.central.api.parcel;

import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.linli.central.api.form.Limits;
import org.linli.central.api.id.ShelfId;

/**
 * A parcel in the hands of the one terminal that got it.
 *
 * @param from the name of the terminal that laid it down
 * @param until when it is thrown away at the latest
 */
public record ClaimedParcel(
        ShelfId id, String box, List<ParcelJourney> journeys, ParcelAssurance assurance, String from, Instant until) {
    private static final Pattern BOX = Pattern.compile("[A-Za-z0-9_-]{40,60000}");
    private static final int MOST_JOURNEYS = 8;

    public ClaimedParcel {
        Limits.form(box, "box", BOX);
        journeys = Limits.list(journeys, "journeys", 1, MOST_JOURNEYS);
        Limits.text(from, "from", 1, 60);
    }

    @Override
    public String toString() {
        return "ClaimedParcel[" + id + ", " + journeys + ", " + assurance + "]";
    }
}

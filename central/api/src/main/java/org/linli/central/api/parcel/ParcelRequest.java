package org.linli.central.api.parcel;

import java.util.List;
import java.util.regex.Pattern;
import org.linli.central.api.form.Limits;
import org.linli.central.api.id.ShelfId;

/**
 * Lays a task on the shelf for half an hour.
 *
 * @param box nonce, ciphertext and tag, base64url: central has no key to it
 * @param journeys from the lowest to the one on top, so that a terminal can say before it opens the box that it cannot
 */
public record ParcelRequest(ShelfId id, String box, List<ParcelJourney> journeys, ParcelAssurance assurance) {
    /** With the rest of the request below what central takes in. */
    public static final int LONGEST_BOX = 60_000;

    private static final Pattern BOX = Pattern.compile("[A-Za-z0-9_-]{40,60000}");
    private static final int MOST_JOURNEYS = 8;

    public ParcelRequest {
        Limits.form(box, "box", BOX);
        journeys = Limits.list(journeys, "journeys", 1, MOST_JOURNEYS);
    }

    @Override
    public String toString() {
        return "ParcelRequest[" + id + ", " + journeys + ", " + assurance + "]";
    }
}

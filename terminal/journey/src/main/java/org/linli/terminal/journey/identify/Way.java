package org.linli.terminal.journey.identify;

import java.util.List;
import org.linli.terminal.journey.kernel.Scene;
import org.linli.terminal.journey.kernel.Scene.Facility;
import org.linli.terminal.journey.kernel.Want;
import org.linli.terminal.journey.screen.Action.Picture;
import org.linli.terminal.journey.screen.DevicePrompt.Place;

/** A way to show who one is, or which account it is about, with the hand at a device. The best proof first. */
enum Way {
    ID_CARD("id-card", Facility.ID_CARD_READER, Place.ID_CARD_READER, Want.Port.ID_CARD, Picture.ID_CARD),
    SOCIAL_CARD(
            "social-card",
            Facility.SOCIAL_CARD_READER,
            Place.SOCIAL_CARD_SLOT,
            Want.Port.SOCIAL_CARD,
            Picture.SOCIAL_CARD),
    BARCODE("barcode", Facility.CODE_SCANNER, Place.CODE_SCANNER, Want.Port.BILL_BARCODE, Picture.BARCODE);

    private final String id;
    private final Facility facility;
    private final Place place;
    private final Want.Port port;
    private final Picture picture;

    Way(String id, Facility facility, Place place, Want.Port port, Picture picture) {
        this.id = id;
        this.facility = facility;
        this.place = place;
        this.port = port;
        this.picture = picture;
    }

    /** Those whose device works, and that the caller accepts. */
    static List<Way> open(Scene scene, Identify.Proof needed) {
        return List.of(values()).stream()
                .filter(way -> scene.has(way.facility) && (needed == Identify.Proof.NUMBER || way != BARCODE))
                .toList();
    }

    String id() {
        return id;
    }

    Place place() {
        return place;
    }

    Facility facility() {
        return facility;
    }

    Want.Port port() {
        return port;
    }

    Picture picture() {
        return picture;
    }
}

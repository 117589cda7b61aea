package org.linli.terminal.face.machine;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.linli.terminal.journey.screen.DevicePrompt.Place;
import org.linli.terminal.journey.screen.Text;

/**
 * The front of the machine as it is drawn for a resident: seen straight on, in millimetres from the drawing's upper left.
 * The glass is drawn shorter than it is, so that the parts below it, which are what is looked for, come out large.
 *
 * @param width of the body
 * @param height of the body
 * @param glass the screen
 * @param parts where a hand goes
 */
public record Front(double width, double height, Area glass, Map<Place, Part> parts) {
    /**
     * A shelf below the glass: card reader on the left, code scanner and receipt slot on the right; under it the slot for
     * social-security cards and the card terminal, and at the foot the tray for whole pages.
     */
    public static final Front SHELF_BELOW_THE_GLASS = new Front(
            372,
            500,
            new Area(34, 30, 304, 168),
            Map.of(
                    Place.ID_CARD_READER, new Part(new Area(34, 232, 118, 78), Text.of("where.below-left")),
                    Place.CODE_SCANNER, new Part(new Area(192, 232, 56, 56), Text.of("where.below-middle")),
                    Place.RECEIPT_SLOT, new Part(new Area(270, 236, 68, 14), Text.of("where.below-right")),
                    Place.SOCIAL_CARD_SLOT, new Part(new Area(34, 378, 118, 12), Text.of("where.bottom-left")),
                    Place.CARD_TERMINAL, new Part(new Area(262, 366, 76, 36), Text.of("where.bottom-right")),
                    Place.PAGE_TRAY, new Part(new Area(81, 452, 210, 12), Text.of("where.bottom-middle"))));

    /** No part of it is for a hand. */
    public static final Front NOTHING = new Front(0, 0, new Area(0, 0, 0, 0), Map.of());

    public Front {
        parts = Map.copyOf(parts);
    }

    public Optional<Area> where(Place place) {
        return Optional.ofNullable(parts.get(place)).map(Part::area);
    }

    /** The same in words, for those who do not see the drawing or the light. */
    public Map<Place, Text> whereabouts() {
        return parts.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, entry -> entry.getValue().words()));
    }

    /** @param words where it is, as one would tell a person standing before the machine */
    public record Part(Area area, Text words) {}

    /** A rectangle in millimetres. */
    public record Area(double x, double y, double width, double height) {}
}

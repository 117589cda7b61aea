package org.linli.terminal.face.machine;

import java.util.Map;
import java.util.Optional;
import org.linli.terminal.journey.screen.DevicePrompt.Place;

/**
 * The front of the machine as it is drawn for a resident: seen straight on, millimetres, the origin at the drawing's
 * upper left. The drawing may begin half-way up the glass; the body is then drawn open at the top.
 *
 * @param width of the body
 * @param height of the drawing
 * @param glass what is visible of the screen
 * @param parts where a hand goes
 */
public record Front(double width, double height, Area glass, Map<Place, Area> parts) {
    /** Card reader on the left of the shelf, receipt slot and code scanner on the right. */
    public static final Front SHELF_BELOW_THE_GLASS = new Front(
            372,
            300,
            new Area(52, 0, 268, 128),
            Map.of(
                    Place.ID_CARD_READER, new Area(52, 160, 118, 82),
                    Place.RECEIPT_SLOT, new Area(204, 160, 116, 15),
                    Place.CODE_SCANNER, new Area(226, 214, 72, 46)));

    public Front {
        parts = Map.copyOf(parts);
    }

    public Optional<Area> where(Place place) {
        return Optional.ofNullable(parts.get(place));
    }

    /** A rectangle in millimetres. */
    public record Area(double x, double y, double width, double height) {}
}

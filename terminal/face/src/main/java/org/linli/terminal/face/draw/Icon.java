package org.linli.terminal.face.draw;

import java.util.Optional;
import org.linli.terminal.journey.screen.Action.Picture;

/** Icons as strokes on a grid of 24, after the style of the design pictures: square ends, one weight, no fill. */
public enum Icon {
    BILL("M5 3h14v18l-2.5-2-2.2 2-2.3-2-2.3 2-2.2-2L5 21z M9 8h6 M9 12h6"),
    CERTIFICATE("M6 3h9l4 4v14H6z M15 3v4h4 M9 12h6 M9 16h3"),
    GUIDE("M12 5c-2-1.5-5-2-8-2v15c3 0 6 .5 8 2 2-1.5 5-2 8-2V3c-3 0-6 .5-8 2z M12 5v15"),
    LOOK_UP("M18 11a7 7 0 1 1-14 0a7 7 0 1 1 14 0 M16 16l5 5 M8 11h6"),
    BOOKING("M4 5h16v16H4z M4 10h16 M8 3v4 M16 3v4 M9 15l2 2 4-4"),
    PROGRESS("M21 12a9 9 0 1 1-18 0a9 9 0 1 1 18 0 M12 7v5l4 2"),
    /** A megaphone: somebody says aloud what is wrong. */
    REPORT("M4 9v6h4l9 4V5L8 9z M8 15v5h3 M20 9.5a3.5 3.5 0 0 1 0 5"),
    BARCODE("M4 6v12 M7 6v12 M10 6v12 M14 6v12 M17 6v12 M20 6v12"),
    KEYPAD("M4 4h16v16H4z M8 8h.1 M12 8h.1 M16 8h.1 M8 12h.1 M12 12h.1 M16 12h.1 M12 16h.1"),
    PHONE("M8 2h8a2 2 0 0 1 2 2v16a2 2 0 0 1-2 2H8a2 2 0 0 1-2-2V4a2 2 0 0 1 2-2z M11 18.5h2"),
    COUNTER("M3 21V11h18v10 M3 15h18 M12 3.5a2.5 2.5 0 1 1 0 5a2.5 2.5 0 1 1 0-5"),
    PRINTER("M7 9V3h10v6 M7 17H3V9h18v8h-4 M7 14h10v7H7z"),
    ID_CARD("M3 5h18v14H3z M6 10h6 M6 13h4 M18 10a2 2 0 1 1-4 0a2 2 0 1 1 4 0 M13 16c0-2 6-2 6 0"),
    SOCIAL_CARD("M3 5h18v14H3z M6 9h5v5H6z M8.5 9v5 M6 11.5h5 M14 10h4 M14 13h4"),
    BANK_CARD("M3 5h18v14H3z M3 9h18 M6 15h5"),
    QR("M4 4h6v6H4z M14 4h6v6h-6z M4 14h6v6H4z M14 14h2v2h-2z M18 18h2v2h-2z M18 14h2 M14 19v1"),
    RECORDS("M5 3h14v18H5z M8 8h8 M8 12h8 M8 16h5"),
    /** The mouth says it, the brows say it again; the same head for all, so that only the mood differs. */
    FACE_VERY_GOOD(
            "M22 12a10 10 0 1 1-20 0a10 10 0 1 1 20 0 M7 9.5l1.5-1.5 1.5 1.5 M14 9.5l1.5-1.5 1.5 1.5 M6.5 13h11a5.5 5 0 0 1-11 0"),
    FACE_GOOD("M22 12a10 10 0 1 1-20 0a10 10 0 1 1 20 0 M8.5 8v2 M15.5 8v2 M7 14.5c2.5 3.5 7.5 3.5 10 0"),
    FACE_FAIR("M22 12a10 10 0 1 1-20 0a10 10 0 1 1 20 0 M8.5 8v2 M15.5 8v2 M8 15.5h8"),
    FACE_POOR("M22 12a10 10 0 1 1-20 0a10 10 0 1 1 20 0 M8.5 8v2 M15.5 8v2 M7 17c2.5-3.5 7.5-3.5 10 0"),
    FACE_VERY_POOR(
            "M22 12a10 10 0 1 1-20 0a10 10 0 1 1 20 0 M6.5 7l3.5 2.5 M17.5 7l-3.5 2.5 M7 17.5a5 4.5 0 0 1 10 0z"),
    BACK("M14 5l-7 7 7 7 M7 12h13"),
    REPEAT("M4 9v6h4l5 4V5L8 9z M17 8a5 5 0 0 1 0 8 M19.5 5.5a9 9 0 0 1 0 13"),
    SILENT("M4 9v6h4l5 4V5L8 9z M16.5 9.5l5 5 M21.5 9.5l-5 5"),
    SOFT("M4 9v6h4l5 4V5L8 9z M16 9.5a3.5 3.5 0 0 1 0 5"),
    SPEAKING("M4 9v6h4l5 4V5L8 9z M16 9.5a3.5 3.5 0 0 1 0 5 M18.5 6.5a7.5 7.5 0 0 1 0 11"),
    LOUD(
            "M3 9v6h3.5l4.5 4V5L6.5 9z M13.5 9.5a3.5 3.5 0 0 1 0 5 M16 6.5a7.5 7.5 0 0 1 0 11 M18.5 3.5a11.5 11.5 0 0 1 0 17"),
    LARGER("M3 19L8 6l5 13 M5 15h6 M14 19l3.5-9L21 19 M15.2 16h4.6"),
    HELP("M13 8a4 4 0 1 1-8 0a4 4 0 1 1 8 0 M2 21c0-4 3-7 7-7s7 3 7 7 M17 5a4 4 0 0 1 0 7 M18 14c2.5.6 4 3 4 7"),
    LEAVE("M13 4H5v16h8 M10 12h11 M17 8l4 4-4 4"),
    ONWARD("M9 5l7 7-7 7"),
    BACKWARD("M15 5l-7 7 7 7"),
    TICK("M6.5 12.5l4 4 7-8.5"),
    DONE("M22 12a10 10 0 1 1-20 0a10 10 0 1 1 20 0 M7 12.5l3.5 3.5L17 9"),
    /** An open ring: what has not come yet. */
    AHEAD("M19 12a7 7 0 1 1-14 0a7 7 0 1 1 14 0"),
    WARNING("M12 3L22 20.5H2z M12 9.5v5 M12 17.4v.1"),
    /** Neither good nor bad: a ring not yet closed, and nothing in it decided. */
    UNDECIDED("M18.4 4.3a10 10 0 1 0 3.3 5.2 M7.5 12h.1 M12 12h.1 M16.5 12h.1");

    private final String path;

    Icon(String path) {
        this.path = path;
    }

    String path() {
        return path;
    }

    public static Optional<Icon> of(Picture picture) {
        return switch (picture) {
            case NONE -> Optional.empty();
            case BILL -> Optional.of(BILL);
            case CERTIFICATE -> Optional.of(CERTIFICATE);
            case GUIDE -> Optional.of(GUIDE);
            case LOOK_UP -> Optional.of(LOOK_UP);
            case BOOKING -> Optional.of(BOOKING);
            case PROGRESS -> Optional.of(PROGRESS);
            case REPORT -> Optional.of(REPORT);
            case BARCODE -> Optional.of(BARCODE);
            case KEYPAD -> Optional.of(KEYPAD);
            case PHONE -> Optional.of(PHONE);
            case COUNTER -> Optional.of(COUNTER);
            case PRINTER -> Optional.of(PRINTER);
            case OUT_OF_ORDER -> Optional.of(WARNING);
            case ID_CARD -> Optional.of(ID_CARD);
            case SOCIAL_CARD -> Optional.of(SOCIAL_CARD);
            case BANK_CARD -> Optional.of(BANK_CARD);
            case QR -> Optional.of(QR);
            case RECORDS -> Optional.of(RECORDS);
            case PERSON -> Optional.of(HELP);
            case FACE_VERY_GOOD -> Optional.of(FACE_VERY_GOOD);
            case FACE_GOOD -> Optional.of(FACE_GOOD);
            case FACE_FAIR -> Optional.of(FACE_FAIR);
            case FACE_POOR -> Optional.of(FACE_POOR);
            case FACE_VERY_POOR -> Optional.of(FACE_VERY_POOR);
        };
    }
}

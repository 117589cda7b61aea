package org.linli.peripherals.virtual.idcard;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The four layouts of a card's 256 bytes of text: where each field stands, in bytes of UTF-16LE. */
public enum CardLayout {
    CITIZEN(
            ' ',
            field("name", 0, 30),
            field("sex", 30, 2),
            field("nation", 32, 4),
            field("birth", 36, 16),
            field("address", 52, 70),
            field("number", 122, 36),
            field("issuer", 158, 30),
            field("from", 188, 16),
            field("to", 204, 16)),
    PERMIT(
            'J',
            field("name", 0, 30),
            field("sex", 30, 2),
            field("birth", 36, 16),
            field("address", 52, 70),
            field("number", 122, 36),
            field("issuer", 158, 30),
            field("from", 188, 16),
            field("to", 204, 16),
            field("pass", 220, 18),
            field("issues", 238, 4)),
    FOREIGNER(
            'I',
            field("english", 0, 120),
            field("sex", 120, 2),
            field("number", 122, 30),
            field("nationality", 152, 6),
            field("name", 158, 30),
            field("from", 188, 16),
            field("to", 204, 16),
            field("birth", 220, 16),
            field("version", 236, 4),
            field("agency", 240, 8)),
    FOREIGNER2023(
            'Y',
            field("name", 0, 30),
            field("sex", 30, 2),
            field("reissues", 32, 4),
            field("birth", 36, 16),
            field("english", 52, 70),
            field("number", 122, 36),
            field("from", 188, 16),
            field("to", 204, 16),
            field("english-more", 220, 22),
            field("nationality", 242, 6),
            field("old-card", 250, 6));

    private final char letter;

    @SuppressWarnings("ImmutableEnumChecker") // List.of of records of strings and numbers
    private final List<Place> places;

    CardLayout(char letter, Place... places) {
        this.letter = letter;
        this.places = List.of(places);
    }

    /** Where a field stands. */
    record Place(String name, int at, int bytes) {}

    char letter() {
        return letter;
    }

    Optional<Place> place(String name) {
        return places.stream().filter(place -> place.name().equals(name)).findFirst();
    }

    /** What stands on every card of this layout: without it, nobody could have got one. */
    public List<String> printed() {
        return switch (this) {
            case CITIZEN -> List.of("name", "sex", "nation", "birth", "address", "number", "issuer", "from", "to");
            case PERMIT -> List.of("name", "sex", "birth", "address", "number", "issuer", "from", "to");
            case FOREIGNER -> List.of("english", "sex", "number", "nationality", "from", "to", "birth");
            case FOREIGNER2023 -> List.of("sex", "birth", "english", "number", "from", "to", "nationality");
        };
    }

    /** As it is called on the desk's wire: {@code citizen}, {@code permit}, {@code foreigner}, {@code foreigner2023}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** A card of this layout. */
    public CardBlock with(Map<String, String> fields) {
        return CardBlock.of(this, fields);
    }

    private static Place field(String name, int at, int bytes) {
        return new Place(name, at, bytes);
    }
}

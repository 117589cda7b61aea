package org.linli.peripherals.virtual.idcard;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is stored in a card: 256 bytes of text and a photo. The photo here is a pattern, of nobody. */
public final class CardBlock {
    /** Bytes of a card's text. */
    public static final int TEXT_BYTES = 256;

    private static final int TYPE = 248;
    private static final int PHOTO_BYTES = 1024;
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_DIGITS = "10X98765432";

    private final byte[] text;

    private CardBlock(byte[] text) {
        this.text = text;
    }

    /**
     * A card with these fields; those not named stay blank.
     *
     * @throws IllegalArgumentException for a field the layout does not have, or a value that does not fit into it
     */
    public static CardBlock of(CardLayout layout, Map<String, String> fields) {
        byte[] text = new byte[TEXT_BYTES];
        for (int at = 0; at < TEXT_BYTES; at += 2) {
            text[at] = ' ';
        }
        text[TYPE] = (byte) layout.letter();
        fields.forEach((name, value) -> {
            var place = layout.place(name)
                    .orElseThrow(() -> new IllegalArgumentException("a " + layout.word() + " card has no " + name));
            byte[] bytes = value.getBytes(StandardCharsets.UTF_16LE);
            if (bytes.length > place.bytes()) {
                throw new IllegalArgumentException(name + " is too long for the card");
            }
            System.arraycopy(bytes, 0, text, place.at(), bytes.length);
        });
        return new CardBlock(text);
    }

    /** Any 256 bytes: what a card from the future, or a broken one, may hold. */
    public static CardBlock ofBytes(byte[] text) {
        if (text.length != TEXT_BYTES) {
            throw new IllegalArgumentException("a card's text is " + TEXT_BYTES + " bytes");
        }
        return new CardBlock(text.clone());
    }

    /**
     * A citizen of the demo communities.
     *
     * @param number seventeen figures, to which the check digit is added, or all eighteen
     * @param to eight figures, or 长期
     */
    public static CardBlock citizen(String name, String sex, String number, String address, String to) {
        String whole = number.length() == 17 ? number + checkDigit(number) : number;
        var fields = new LinkedHashMap<String, String>();
        fields.put("name", name);
        fields.put("sex", sex);
        fields.put("nation", "01");
        fields.put("birth", whole.substring(6, 14));
        fields.put("address", address);
        fields.put("number", whole);
        fields.put("issuer", "示范市公安局邻里分局");
        fields.put("from", "20160301");
        fields.put("to", to);
        return of(CardLayout.CITIZEN, fields);
    }

    /** The eighteenth character of an id number (GB 11643, ISO 7064 MOD 11-2). */
    public static char checkDigit(String seventeen) {
        if (!seventeen.matches("[0-9]{17}")) {
            throw new IllegalArgumentException("seventeen figures have a check digit");
        }
        int sum = 0;
        for (int at = 0; at < WEIGHTS.length; at++) {
            sum += WEIGHTS[at] * (seventeen.charAt(at) - '0');
        }
        return CHECK_DIGITS.charAt(sum % 11);
    }

    /** The same card with another letter for its type. */
    public CardBlock typed(char letter) {
        byte[] other = text.clone();
        other[TYPE] = (byte) letter;
        other[TYPE + 1] = (byte) (letter >> 8);
        return new CardBlock(other);
    }

    public byte[] text() {
        return text.clone();
    }

    /** The text in hexadecimal, for the desk's wire. */
    public String hex() {
        return HexFormat.of().formatHex(text);
    }

    byte[] photo() {
        byte[] photo = new byte[PHOTO_BYTES];
        for (int at = 0; at < photo.length; at++) {
            photo[at] = (byte) (at * 31 ^ Arrays.hashCode(text));
        }
        return photo;
    }
}

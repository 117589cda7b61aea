package org.linli.peripherals.drivers.idcard.samv;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import org.linli.peripherals.spi.idcard.CitizenCard;
import org.linli.peripherals.spi.idcard.ForeignerCard;
import org.linli.peripherals.spi.idcard.ForeignerCard2023;
import org.linli.peripherals.spi.idcard.IdCard;
import org.linli.peripherals.spi.idcard.IdCardFault;
import org.linli.peripherals.spi.idcard.Nation;
import org.linli.peripherals.spi.idcard.RawPhoto;
import org.linli.peripherals.spi.idcard.ResidencePermit;
import org.linli.peripherals.spi.idcard.Sex;
import org.linli.peripherals.spi.idcard.Validity;

/**
 * The 256 bytes of text on a card: fields at fixed places, UTF-16LE, filled up with spaces. The letter at 248 says which
 * of four layouts it is (GA 450-2013 with its amendments of 2018 and 2023).
 */
final class CardText {
    private static final int TYPE = 248;
    private static final String LONG_TERM = "长期";
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);

    private final byte[] bytes;
    private final RawPhoto photo;

    private CardText(CardAnswer answer) {
        bytes = answer.text();
        photo = answer.photo();
    }

    static IdCard read(CardAnswer answer) throws BadCard {
        var text = new CardText(answer);
        int letter = (text.bytes[TYPE] & 0xFF) | ((text.bytes[TYPE + 1] & 0xFF) << 8);
        return switch (letter) {
            case ' ' -> text.citizen();
            case 'J' -> text.permit();
            case 'I' -> text.foreigner();
            case 'Y' -> text.foreigner2023();
            default -> throw new BadCard(IdCardFault.UNKNOWN_TYPE, "type " + Integer.toHexString(letter));
        };
    }

    private CitizenCard citizen() throws BadCard {
        return new CitizenCard(
                needed("name", 0, 30),
                sex(30),
                nation(32),
                day("birth", 36),
                field("address", 52, 70),
                number(122, 36),
                field("issuer", 158, 30),
                validity(),
                photo);
    }

    private ResidencePermit permit() throws BadCard {
        return new ResidencePermit(
                needed("name", 0, 30),
                sex(30),
                day("birth", 36),
                field("address", 52, 70),
                number(122, 36),
                field("issuer", 158, 30),
                validity(),
                field("pass-number", 220, 18),
                field("issue-count", 238, 4),
                photo);
    }

    private ForeignerCard foreigner() throws BadCard {
        return new ForeignerCard(
                needed("english-name", 0, 120),
                field("chinese-name", 158, 30),
                sex(120),
                number(122, 30),
                field("nationality", 152, 6),
                day("birth", 220),
                validity(),
                field("version", 236, 4),
                field("agency", 240, 8),
                photo);
    }

    private ForeignerCard2023 foreigner2023() throws BadCard {
        // The English name runs on: 35 letters in one field, and 11 more in another.
        String english = raw(52, 70) + raw(220, 22);
        return new ForeignerCard2023(
                field("chinese-name", 0, 30),
                checked("english-name", english),
                sex(30),
                number(122, 36),
                field("nationality", 242, 6),
                day("birth", 36),
                validity(),
                field("reissue-count", 32, 4),
                field("old-card-link", 250, 6),
                photo);
    }

    private Validity validity() throws BadCard {
        var from = day("valid-from", 188);
        String to = field("valid-to", 204, 16);
        return new Validity(
                from, to.equals(LONG_TERM) ? new Validity.LongTerm() : new Validity.LastDay(day("valid-to", 204)));
    }

    private LocalDate day(String name, int at) throws BadCard {
        try {
            return LocalDate.parse(field(name, at, 16), DAY);
        } catch (DateTimeException wrong) {
            throw bad(name);
        }
    }

    private Sex sex(int at) throws BadCard {
        return switch (field("sex", at, 2)) {
            case "0" -> Sex.UNKNOWN;
            case "1" -> Sex.MALE;
            case "2" -> Sex.FEMALE;
            case "9" -> Sex.NOT_STATED;
            default -> throw bad("sex");
        };
    }

    private Nation nation(int at) throws BadCard {
        try {
            return new Nation(field("nation", at, 4));
        } catch (IllegalArgumentException wrong) {
            throw bad("nation");
        }
    }

    private String number(int at, int length) throws BadCard {
        String number = field("number", at, length);
        if (number.length() < 15 || !number.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z'))) {
            throw bad("number");
        }
        return number;
    }

    private String needed(String name, int at, int length) throws BadCard {
        String text = field(name, at, length);
        if (text.isEmpty()) {
            throw bad(name);
        }
        return text;
    }

    private String field(String name, int at, int length) throws BadCard {
        return checked(name, raw(at, length));
    }

    private String raw(int at, int length) {
        return new String(bytes, at, length, StandardCharsets.UTF_16LE);
    }

    /** Trimmed of what cards fill fields with: spaces, wide ones too, and zeros. A field is text and nothing else. */
    private static String checked(String name, String raw) throws BadCard {
        int from = 0;
        int to = raw.length();
        while (to > from && filler(raw.charAt(to - 1))) {
            to--;
        }
        while (from < to && filler(raw.charAt(from))) {
            from++;
        }
        String text = raw.substring(from, to);
        // U+FFFD is what half a character has become.
        if (text.codePoints().anyMatch(c -> Character.isISOControl(c) || c == 0xFFFD)) {
            throw bad(name);
        }
        return text;
    }

    private static boolean filler(char c) {
        return c == ' ' || c == '\u3000' || c == '\0';
    }

    /** Names the field and never what stands in it. */
    private static BadCard bad(String field) {
        return new BadCard(IdCardFault.BAD_CONTENT, "field " + field);
    }
}

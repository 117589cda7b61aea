package org.linli.peripherals.drivers.smartcard.pcsc;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.linli.peripherals.spi.Fault;
import org.linli.peripherals.spi.smartcard.SocialSecurityCard;
import org.linli.peripherals.spi.smartcard.SocialSecurityCardFault;

/**
 * The dialogue with one card (ISO 7816-4), as commands out and answers in: it knows no line, no time and no thread. It
 * begins with {@link #first}, and each answer gives the next step. Reads only; no secret number is tried.
 */
final class CardDialogue {
    /** What is next. */
    sealed interface Next {
        /** This command. */
        @SuppressWarnings("ArrayRecordComponent") // made for one listener, which sends it on
        record Ask(byte[] command) implements Next {}

        /** Nothing: the card was read. */
        record Read(SocialSecurityCard card) implements Next {}

        /** Nothing: the card cannot be read. */
        record Refused(Fault why) implements Next {}
    }

    /** What the command under way is for. */
    private enum Step {
        APPLICATION,
        FILE,
        RECORD
    }

    /** What is read, in this order. */
    private enum Item {
        NUMBER,
        NAME,
        CARD_NUMBER
    }

    private static final Charset GB18030 = Charset.forName("GB18030");
    /** A card that answers "more" for ever is broken. */
    private static final int MOST_COMMANDS = 64;

    private static final int LONGEST_ANSWER = 4096;

    private final CardLayout layout;
    private final ByteArrayOutputStream answer = new ByteArrayOutputStream();
    private Step step = Step.APPLICATION;
    private Item item = Item.NUMBER;
    private int way;
    private Optional<String> selected = Optional.empty();
    private byte[] command = new byte[0];
    private int commands;
    private int refusedWith;
    private String number = "";
    private String name = "";

    CardDialogue(CardLayout layout) {
        this.layout = layout;
    }

    byte[] first() {
        byte[] application = HexFormat.of().parseHex(layout.application());
        return send(apdu(0xA4, 0x04, 0x00, application));
    }

    /** @param heard the card's answer to the command given last: data and two bytes of status */
    Next heard(byte[] heard) {
        if (heard.length < 2) {
            // Contact was lost in the middle; a reader that does not notice hands on what it has.
            return refused(SocialSecurityCardFault.PULLED_OUT, "half an answer");
        }
        if (answer.size() + heard.length > LONGEST_ANSWER || commands >= MOST_COMMANDS) {
            return refused(SocialSecurityCardFault.BAD_CONTENT, "no sensible answer");
        }
        int status = word(heard, heard.length - 2);
        answer.write(heard, 0, heard.length - 2);
        if (status >>> 8 == 0x61) {
            // The data have to be fetched.
            return new Next.Ask(send(new byte[] {0x00, (byte) 0xC0, 0x00, 0x00, (byte) status}));
        }
        if (status >>> 8 == 0x6C && command.length == 5 && (command[4] & 0xFF) != (status & 0xFF)) {
            // Asked for another length than there is; the card says which.
            answer.reset();
            byte[] again = command.clone();
            again[4] = (byte) status;
            return new Next.Ask(send(again));
        }
        byte[] data = answer.toByteArray();
        answer.reset();
        // 62xx: done, with a remark (a file that is switched off among them); the data decide.
        boolean good = status == 0x9000 || (status >>> 8 == 0x62 && data.length > 0);
        return switch (step) {
            case APPLICATION -> good || status >>> 8 == 0x62 ? ask() : noApplication(status);
            case FILE -> good || status >>> 8 == 0x62 ? record() : otherWay(status);
            case RECORD -> good ? take(data) : otherWay(status);
        };
    }

    private Next noApplication(int status) {
        return switch (status) {
            // Not found, or a command the card does not know: a chip of another kind.
            case 0x6A82, 0x6A81, 0x6A86, 0x6A87, 0x6D00, 0x6E00, 0x6999, 0x6700 ->
                refused(SocialSecurityCardFault.WRONG_CARD, status);
            default -> refused(SocialSecurityCardFault.REFUSED, status);
        };
    }

    /** Asks for the item that is next, selecting its file if that is not the one selected. */
    private Next ask() {
        var place = place();
        if (place.file().isPresent() && !place.file().equals(selected)) {
            step = Step.FILE;
            byte[] file = HexFormat.of().parseHex(place.file().get());
            return new Next.Ask(send(apdu(0xA4, 0x02, 0x00, file)));
        }
        return record();
    }

    private Next record() {
        var place = place();
        selected = place.file();
        step = Step.RECORD;
        return new Next.Ask(
                send(new byte[] {0x00, (byte) 0xB2, (byte) place.record(), (byte) place.how(), (byte) place.length()}));
    }

    /** This way does not lead to the item. */
    private Next otherWay(int status) {
        if (item == Item.CARD_NUMBER) {
            return whole(Optional.empty());
        }
        // What the first refusal said is worth more than what the last one did.
        refusedWith = refusedWith == 0 ? status : refusedWith;
        way++;
        item = Item.NUMBER;
        selected = Optional.empty();
        return way < layout.ways().size() ? ask() : refused(SocialSecurityCardFault.REFUSED, refusedWith);
    }

    private Next take(byte[] data) {
        byte[] value = value(data);
        return switch (item) {
            case NUMBER -> number(ascii(value));
            case NAME -> name(text(value));
            case CARD_NUMBER -> {
                String printed = ascii(value);
                yield whole(printed.matches("[0-9A-Z]{1,18}") ? Optional.of(printed) : Optional.empty());
            }
        };
    }

    private Next number(String read) {
        if (!read.matches("[0-9A-Z]{1," + SocialSecurityCard.LONGEST_NUMBER + "}")) {
            return refused(SocialSecurityCardFault.BAD_CONTENT, "number");
        }
        number = read;
        item = Item.NAME;
        return ask();
    }

    private Next name(Optional<String> read) {
        if (read.isEmpty()) {
            return refused(SocialSecurityCardFault.BAD_CONTENT, "name");
        }
        name = read.get();
        item = Item.CARD_NUMBER;
        return ask();
    }

    private Next whole(Optional<String> cardNumber) {
        return new Next.Read(new SocialSecurityCard(number, name, cardNumber));
    }

    private CardLayout.Place place() {
        var places = layout.ways().get(way);
        return switch (item) {
            case NUMBER -> places.number();
            case NAME -> places.name();
            case CARD_NUMBER -> places.cardNumber();
        };
    }

    private byte[] send(byte[] next) {
        commands++;
        command = next.clone();
        return next;
    }

    private static byte[] apdu(int instruction, int how, int where, byte[] data) {
        var out = new ByteArrayOutputStream();
        List.of(0x00, instruction, how, where, data.length).forEach(out::write);
        out.writeBytes(data);
        return out.toByteArray();
    }

    /** A record comes as identifier, length, value; some cards give the value alone. */
    private static byte[] value(byte[] data) {
        boolean wrapped = data.length >= 2 && data[0] > 0 && data[0] < 0x20 && (data[1] & 0xFF) <= data.length - 2;
        return wrapped ? Arrays.copyOfRange(data, 2, 2 + (data[1] & 0xFF)) : data;
    }

    private static String ascii(byte[] value) {
        return new String(padded(value), StandardCharsets.ISO_8859_1).strip().toUpperCase(Locale.ROOT);
    }

    private static Optional<String> text(byte[] value) {
        try {
            String text = GB18030.newDecoder()
                    .decode(ByteBuffer.wrap(padded(value)))
                    .toString()
                    .strip();
            boolean sensible = !text.isEmpty()
                    && text.length() <= SocialSecurityCard.LONGEST_NAME
                    && text.codePoints().noneMatch(Character::isISOControl);
            return sensible ? Optional.of(text) : Optional.empty();
        } catch (CharacterCodingException broken) {
            return Optional.empty();
        }
    }

    /** Without what fills a record up: zeros, blanks, or bytes never written. */
    private static byte[] padded(byte[] value) {
        int end = value.length;
        while (end > 0 && (value[end - 1] == 0 || value[end - 1] == ' ' || value[end - 1] == (byte) 0xFF)) {
            end--;
        }
        return Arrays.copyOf(value, end);
    }

    private static int word(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) << 8 | (bytes[at + 1] & 0xFF);
    }

    private static Next refused(SocialSecurityCardFault why, int status) {
        return refused(why, String.format(Locale.ROOT, "status word %04x", status));
    }

    private static Next refused(SocialSecurityCardFault why, String detail) {
        return new Next.Refused(why.with(detail));
    }
}

package org.linli.peripherals.virtual.smartcard;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A social-security card's chip: its application {@code sx1.sh.社会保障}, file EF05 (the card's own data) and file EF06
 * (its holder's), records of identifier, length and value. Everybody on one is made up.
 */
public final class SocialSecurityChip implements ChipCard {
    /** How cards of different regions want to be asked; each refuses the others' way. */
    public enum Manner {
        /** By the record's identifier in a selected file. */
        IDENTIFIER,
        /** By the record's position in a selected file. */
        POSITION,
        /** By position and short file name. */
        SHORT_FILE;

        /** As it is called on the desk's wire. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static Optional<Manner> of(String word) {
            return Stream.of(values()).filter(each -> each.word().equals(word)).findFirst();
        }
    }

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final byte[] APPLICATION = HexFormat.of().parseHex("7378312E73682EC9E7BBE1B1A3D5CF");
    private static final int NUMBER_BYTES = 18;
    private static final int NAME_BYTES = 30;
    private static final int CARD_NUMBER_BYTES = 9;

    private static final int OK = 0x9000;
    private static final int NOT_FOUND = 0x6A82;
    private static final int NO_SUCH_RECORD = 0x6A83;
    private static final int WRONG_PARAMETERS = 0x6A86;
    private static final int UNKNOWN_INSTRUCTION = 0x6D00;

    private final Manner manner;
    private final boolean asksForData;
    /** File name to its records, in order: identifier and value. */
    private final Map<Integer, SortedMap<Integer, byte[]>> files;

    private boolean inApplication;
    private @Nullable Integer file;
    private byte[] waiting = new byte[0];

    private SocialSecurityChip(Manner manner, boolean asksForData, Map<Integer, SortedMap<Integer, byte[]>> files) {
        this.manner = manner;
        this.asksForData = asksForData;
        this.files = files;
    }

    /**
     * A card.
     *
     * @param number at most 18 figures and letters
     * @param name at most 30 bytes of GB18030
     * @param cardNumber at most 9 figures and letters
     * @param asksForData whether data have to be fetched with GET RESPONSE, as from cards that speak T=0
     * @throws IllegalArgumentException for a text that does not fit into the card
     */
    public static SocialSecurityChip of(
            String number, String name, String cardNumber, Manner manner, boolean asksForData) {
        SortedMap<Integer, byte[]> own = new TreeMap<>();
        own.put(0x01, HexFormat.of().parseHex("99999900000000000000000000000000"));
        own.put(0x02, new byte[] {'3'});
        own.put(0x03, new byte[] {'3', '.', '0', '0'});
        own.put(0x04, new byte[12]);
        own.put(0x05, HexFormat.of().parseHex("20200101"));
        own.put(0x06, HexFormat.of().parseHex("20300101"));
        own.put(0x07, field("card", cardNumber, CARD_NUMBER_BYTES));
        SortedMap<Integer, byte[]> holder = new TreeMap<>();
        holder.put(0x08, field("number", number, NUMBER_BYTES));
        holder.put(0x09, field("name", name, NAME_BYTES));
        return new SocialSecurityChip(manner, asksForData, Map.of(0xEF05, own, 0xEF06, holder));
    }

    @Override
    public byte[] answerToReset() {
        // T=0, historical bytes of no maker.
        return HexFormat.of().parseHex("3B6D00000053534543415244203330303030");
    }

    @Override
    public void reset() {
        inApplication = false;
        file = null;
        waiting = new byte[0];
    }

    @Override
    public byte[] answer(byte[] command) {
        if (command.length < 4 || command[0] != 0) {
            return status(0x6E00);
        }
        int instruction = command[1] & 0xFF;
        int first = command[2] & 0xFF;
        int second = command[3] & 0xFF;
        return switch (instruction) {
            case 0xA4 -> select(first, command);
            case 0xB2 -> inApplication ? record(first, second, command) : status(0x6985);
            case 0xC0 -> give(waiting);
            default -> status(UNKNOWN_INSTRUCTION);
        };
    }

    private byte[] select(int how, byte[] command) {
        byte[] name = command.length > 5
                ? Arrays.copyOfRange(command, 5, Math.min(command.length, 5 + (command[4] & 0xFF)))
                : new byte[0];
        if (how == 0x04) {
            inApplication = Arrays.equals(name, APPLICATION);
            file = null;
            return inApplication
                    ? found(HexFormat.of().parseHex("6F11840F7378312E73682EC9E7BBE1B1A3D5CF"))
                    : status(NOT_FOUND);
        }
        int wanted = name.length == 2 ? (name[0] & 0xFF) << 8 | (name[1] & 0xFF) : 0;
        if (!inApplication || !files.containsKey(wanted)) {
            return status(NOT_FOUND);
        }
        if (manner == Manner.SHORT_FILE) {
            return status(WRONG_PARAMETERS);
        }
        file = wanted;
        return status(OK);
    }

    private byte[] record(int record, int how, byte[] command) {
        int length = command.length > 4 ? command[4] & 0xFF : 0;
        Integer in = how >>> 3 == 0 ? file : Integer.valueOf(0xEF00 | how >>> 3);
        boolean asItWants = switch (manner) {
            case IDENTIFIER -> how == 0x00;
            case POSITION -> how == 0x04;
            case SHORT_FILE -> how >>> 3 != 0 && (how & 7) == 4;
        };
        var records = in == null ? null : files.get(in);
        if (!asItWants || records == null) {
            return status(WRONG_PARAMETERS);
        }
        int identifier = manner == Manner.IDENTIFIER ? record : identifierAt(record, records);
        byte[] value = records.get(identifier);
        if (value == null) {
            return status(NO_SUCH_RECORD);
        }
        var out = new ByteArrayOutputStream();
        out.write(identifier);
        out.write(value.length);
        out.writeBytes(value);
        byte[] whole = out.toByteArray();
        if (length != 0 && length != whole.length) {
            return status(0x6C00 | whole.length);
        }
        return asksForData ? found(whole) : give(whole);
    }

    private static int identifierAt(int position, SortedMap<Integer, byte[]> records) {
        return records.keySet().stream()
                .skip(Math.max(0, position - 1))
                .findFirst()
                .orElse(0);
    }

    private byte[] found(byte[] data) {
        if (!asksForData) {
            return give(data);
        }
        waiting = data;
        return status(0x6100 | data.length);
    }

    private static byte[] give(byte[] data) {
        byte[] answer = Arrays.copyOf(data, data.length + 2);
        answer[data.length] = (byte) (OK >>> 8);
        return answer;
    }

    private static byte[] status(int word) {
        return new byte[] {(byte) (word >>> 8), (byte) word};
    }

    private static byte[] field(String what, String value, int size) {
        byte[] bytes = value.getBytes(GB18030);
        if (bytes.length > size) {
            throw new IllegalArgumentException(what + " is too long for the card");
        }
        byte[] padded = new byte[size];
        Arrays.fill(padded, (byte) ' ');
        System.arraycopy(bytes, 0, padded, 0, bytes.length);
        return padded;
    }
}

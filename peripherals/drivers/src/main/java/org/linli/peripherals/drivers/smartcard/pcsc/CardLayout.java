package org.linli.peripherals.drivers.smartcard.pcsc;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Where a social-security card keeps what is read. The data are those of the national specification (LD/T 32: file EF05
 * holds the card number in record 7, EF06 the social-security number and the name); the ways to ask for them differ
 * between regions and generations, so several are tried, in order.
 *
 * @param application the application's name, in hexadecimal
 * @param ways at least one
 */
public record CardLayout(String application, List<Way> ways) {
    /** {@code sx1.sh.社会保障} in GBK: the environment of social-security applications (SSSE). */
    private static final String SSSE = "7378312E73682EC9E7BBE1B1A3D5CF";

    /** The three ways seen in the field. */
    public static final CardLayout NATIONAL = new CardLayout(
            SSSE,
            List.of(
                    // By the record's identifier, in the file selected before.
                    new Way(
                            new Place(Optional.of("EF06"), 0x08, 0x00, 0x14),
                            new Place(Optional.of("EF06"), 0x09, 0x00, 0x20),
                            new Place(Optional.of("EF05"), 0x07, 0x00, 0x0B)),
                    // By the record's position, in the file selected before.
                    new Way(
                            new Place(Optional.of("EF06"), 0x01, 0x04, 0x14),
                            new Place(Optional.of("EF06"), 0x02, 0x04, 0x20),
                            new Place(Optional.of("EF05"), 0x07, 0x04, 0x0B)),
                    // By position and short file name, selecting nothing.
                    new Way(
                            new Place(Optional.empty(), 0x01, 0x34, 0x14),
                            new Place(Optional.empty(), 0x02, 0x34, 0x20),
                            new Place(Optional.empty(), 0x07, 0x2C, 0x0B))));

    public CardLayout {
        HexFormat.of().parseHex(application);
        ways = List.copyOf(ways);
        if (ways.isEmpty()) {
            throw new IllegalArgumentException("a layout has a way to read");
        }
    }

    /**
     * One way to ask for the three.
     *
     * @param cardNumber a card that does not tell it is read all the same
     */
    public record Way(Place number, Place name, Place cardNumber) {}

    /**
     * One record.
     *
     * @param file selected first, four hexadecimal figures; empty: none is
     * @param record READ RECORD's P1
     * @param how READ RECORD's P2
     * @param length how many bytes are asked for
     */
    public record Place(Optional<String> file, int record, int how, int length) {
        public Place {
            file.ifPresent(name -> {
                if (!name.matches("[0-9A-F]{4}")) {
                    throw new IllegalArgumentException("not a file");
                }
            });
            if ((record | how | length) >>> 8 != 0) {
                throw new IllegalArgumentException("not a byte");
            }
        }
    }
}

package org.linli.peripherals.virtual.desk;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The devices of a desk. */
public enum DeskDevice {
    READER,
    SCANNER,
    PRINTER,
    CARD_TERMINAL,
    EARPHONE,
    SSC_READER;

    /** As it is called on the desk's wire. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<DeskDevice> of(String word) {
        return Stream.of(values()).filter(device -> device.word().equals(word)).findFirst();
    }

    static String words() {
        return Stream.of(values()).map(DeskDevice::word).collect(Collectors.joining(", "));
    }
}

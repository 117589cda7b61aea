package org.linli.peripherals.spi;

/**
 * @param card {@code PRESENT} while a card that was read lies on the reader; a terminal asks for it to be taken
 */
public record IdCardReaderCondition(long sequence, Availability availability, MediaPresence card)
        implements Condition {}

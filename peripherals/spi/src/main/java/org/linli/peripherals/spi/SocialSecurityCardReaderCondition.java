package org.linli.peripherals.spi;

/**
 * @param card {@code PRESENT} while a card is in the slot, of whatever kind and whether or not it was read: a resident
 *     must not leave it behind
 */
public record SocialSecurityCardReaderCondition(long sequence, Availability availability, MediaPresence card)
        implements Condition {}

package org.linli.peripherals.drivers.smartcard.pcsc;

import java.time.Duration;

/**
 * Which reader, which cards, and how long they are given.
 *
 * @param reader a part of the reader's name as the service lists it; empty: the first one listed
 * @param layout where the cards of this region keep what is read
 * @param answer for an answer of the service itself
 * @param card for an answer of the card; the slowest command of a contact card takes 2 s
 * @param patience how long a resident who waits is not told that the service is gone: a restart takes less
 * @param poll between two looks for a card while somebody waits for one; the service itself looks every 400 ms
 * @param watch between two looks whether the card is still there
 * @param idle between two looks while nobody waits
 */
public record PcscSettings(
        String reader,
        CardLayout layout,
        Duration answer,
        Duration card,
        Duration patience,
        Duration poll,
        Duration watch,
        Duration idle) {
    public static final PcscSettings USUAL = new PcscSettings(
            "",
            CardLayout.NATIONAL,
            Duration.ofMillis(2_000),
            Duration.ofSeconds(5),
            Duration.ofSeconds(4),
            Duration.ofMillis(100),
            Duration.ofMillis(200),
            Duration.ofMillis(500));

    public PcscSettings ofReader(String name) {
        return new PcscSettings(name, layout, answer, card, patience, poll, watch, idle);
    }
}

package org.linli.peripherals.drivers.idcard.samv;

import java.time.Duration;

/**
 * How long a reader is given.
 *
 * @param answer for a short answer; readers take up to 300 ms to find a card
 * @param read for a card's text and photo: 1,295 bytes take 112 ms on the wire, the card itself up to a second
 * @param pause an answer that has begun and pauses for so long is cut; a USB converter pauses for up to 16 ms
 * @param poll between two looks for a card while somebody waits for one
 * @param watch between two looks whether a card that was read still lies there
 * @param idle between two questions whether the reader itself is still there
 */
public record SamvSettings(
        Duration answer, Duration read, Duration pause, Duration poll, Duration watch, Duration idle) {
    public static final SamvSettings USUAL = new SamvSettings(
            Duration.ofMillis(1_000),
            Duration.ofMillis(2_500),
            Duration.ofMillis(400),
            Duration.ofMillis(150),
            Duration.ofMillis(250),
            Duration.ofSeconds(2));
}

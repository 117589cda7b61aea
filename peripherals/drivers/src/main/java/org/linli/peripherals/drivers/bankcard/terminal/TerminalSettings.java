package org.linli.peripherals.drivers.bankcard.terminal;

import java.time.Duration;

/**
 * How long a terminal is given.
 *
 * @param answer for an answer to one frame; a question is put three times
 * @param poll between two questions how a charge is going
 * @param idle between two questions whether the terminal is there
 * @param patience how long a charge under way waits for a cable to be plugged in again
 */
public record TerminalSettings(Duration answer, Duration poll, Duration idle, Duration patience) {
    public static final TerminalSettings USUAL = new TerminalSettings(
            Duration.ofMillis(700), Duration.ofMillis(250), Duration.ofSeconds(2), Duration.ofSeconds(8));
}

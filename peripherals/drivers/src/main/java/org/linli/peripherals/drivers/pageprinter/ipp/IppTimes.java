package org.linli.peripherals.drivers.pageprinter.ipp;

import java.time.Duration;

/**
 * How long a page printer is given.
 *
 * @param connect for the connection
 * @param answer for a whole answer, to its last byte
 * @param sending for a document to be sent and answered
 * @param idle between two questions how the printer is while it has nothing to do
 * @param firstPoll between two questions about a job when something has just changed; it doubles from there
 * @param slowestPoll between two questions about a job when nothing changes
 * @param counting how long a printer that says completed may take to count its last page
 * @param patience how long a job that was sent is asked for at a printer that does not answer
 */
public record IppTimes(
        Duration connect,
        Duration answer,
        Duration sending,
        Duration idle,
        Duration firstPoll,
        Duration slowestPoll,
        Duration counting,
        Duration patience) {
    /** A printer that wakes from sleep takes some seconds to answer; one that restarts takes a minute. */
    public static final IppTimes USUAL = new IppTimes(
            Duration.ofSeconds(5),
            Duration.ofSeconds(10),
            Duration.ofSeconds(60),
            Duration.ofSeconds(10),
            Duration.ofMillis(250),
            Duration.ofSeconds(2),
            Duration.ofSeconds(3),
            Duration.ofSeconds(90));
}

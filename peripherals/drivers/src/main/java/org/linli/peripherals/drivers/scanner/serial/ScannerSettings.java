package org.linli.peripherals.drivers.scanner.serial;

import java.time.Duration;

/**
 * What must be known of a scanner before it speaks.
 *
 * @param answerWithin how long one that can be asked may take to answer
 */
public record ScannerSettings(ScanEnd end, Trigger trigger, Duration answerWithin) {
    /** Newland scanners answer within 50 ms. */
    private static final Duration TEN_TIMES_THAT = Duration.ofMillis(500);

    /** How its light is switched. */
    public enum Trigger {
        /** It looks by itself, always; it cannot be asked anything. */
        NONE,
        /** Newland's serial commands: it looks while somebody waits, and answers when asked whether it is there. */
        NEWLAND
    }

    public static final ScannerSettings USUAL =
            new ScannerSettings(new ScanEnd.LineEnd(), Trigger.NONE, TEN_TIMES_THAT);
    public static final ScannerSettings NEWLAND =
            new ScannerSettings(new ScanEnd.LineEnd(), Trigger.NEWLAND, TEN_TIMES_THAT);
}

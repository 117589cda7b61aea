package org.linli.peripherals.drivers.remote.cec;

import java.time.Duration;
import org.linli.peripherals.drivers.remote.keys.Steadiness;

/**
 * What must be known beside the adapter's port.
 *
 * @param name the television shows in its list of sources: 1 to 13 printable ASCII characters (CEC's Set OSD Name)
 * @param answer how long the program may take to react to anything
 * @param check how often the television is asked whether it is on; what it said is believed twice as long
 */
public record CecSettings(String name, Steadiness steadiness, Duration answer, Duration check) {
    private static final int LONGEST_NAME = 13;

    /** One frame takes a tenth of a second, and libCEC tries four times before it gives up. */
    private static final Duration ANSWER = Duration.ofSeconds(8);

    private static final Duration CHECK = Duration.ofSeconds(15);

    public static final CecSettings USUAL = new CecSettings("Linli", Steadiness.USUAL, ANSWER, CHECK);

    public CecSettings {
        if (name.isEmpty() || name.length() > LONGEST_NAME || !name.chars().allMatch(c -> c >= ' ' && c <= '~')) {
            throw new IllegalArgumentException("a television shows 1 to " + LONGEST_NAME + " ASCII characters");
        }
    }

    /** The same, for steadier or less steady hands. */
    public CecSettings as(Steadiness hands) {
        return new CecSettings(name, hands, answer, check);
    }
}

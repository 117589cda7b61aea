package org.linli.central.api.companion;

import java.time.Duration;

/** What the relay bears, so that one who misbehaves is nobody else's trouble. */
public final class RelayLimits {
    /** Bytes of a frame, either way. A page of the largest screen is a third of it. */
    public static final int LARGEST_FRAME = 64 * 1024;

    /** Two for the phone and two for a family member's: the code on the screen and the one before it. */
    public static final int ROOMS_A_TERMINAL = 4;

    public static final int ROOMS_IN_ALL = 10_000;

    /** Wrong codes from one address in {@link #GUESSING}; of 20^8 codes few are open, so this is hopeless for years. */
    public static final int GUESSES_AN_ADDRESS = 10;

    public static final int GUESSES_IN_ALL = 300;
    public static final Duration GUESSING = Duration.ofMinutes(1);

    /** Frames kept for a side that is away. Each side keeps its own, so more are dropped without harm. */
    public static final int FRAMES_WAITING = 32;

    /** Average; a second's worth more may come at once. */
    public static final int FRAMES_A_SECOND = 20;

    /** How long a room outlives its terminal's line: a modem that starts again takes less. */
    public static final Duration TERMINAL_PATIENCE = Duration.ofMinutes(2);

    private RelayLimits() {}
}

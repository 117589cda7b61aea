package org.linli.rehearsal.simulate;

import java.time.Duration;

/** A machine with a disk, a clock and a program that can be killed at any moment. */
interface Site {
    String name();

    WitnessedDisk disk();

    boolean isUp();

    /** It runs and takes no payments any more: its disk has failed, and somebody has to look. */
    boolean isStuck();

    /** Opens what its disk holds. When the power goes or the disk refuses meanwhile, it is down afterwards. */
    void start();

    /** Without a word (kill -9). */
    void kill();

    /** The power is gone, and with it the program. */
    void wentDark();

    void clockIsOffBy(Duration error);
}

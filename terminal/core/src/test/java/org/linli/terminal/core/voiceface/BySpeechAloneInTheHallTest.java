package org.linli.terminal.core.voiceface;

/** At a machine in a hall. */
final class BySpeechAloneInTheHallTest extends BySpeechAloneContract {
    BySpeechAloneInTheHallTest() {
        super(false);
    }
}

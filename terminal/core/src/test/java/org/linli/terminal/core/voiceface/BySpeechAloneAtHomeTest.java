package org.linli.terminal.core.voiceface;

/** Before a television. */
final class BySpeechAloneAtHomeTest extends BySpeechAloneContract {
    BySpeechAloneAtHomeTest() {
        super(true);
    }
}

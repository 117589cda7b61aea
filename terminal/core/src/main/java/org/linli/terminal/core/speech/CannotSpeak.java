package org.linli.terminal.core.speech;

import org.linli.foundation.code.Code;

/** The environment does not let this voice or loudspeaker do its work. Its message holds no words that were to be said. */
final class CannotSpeak extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Code code;

    CannotSpeak(Code code, String why) {
        super(why);
        this.code = code;
    }

    Code code() {
        return code;
    }
}

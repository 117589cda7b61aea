package org.linli.kiosk.main;

/** Something outside keeps the kiosk from starting; the message is a sentence that says what to do. */
final class CannotStart extends Exception {
    private static final long serialVersionUID = 1L;

    CannotStart(String sentence) {
        super(sentence);
    }

    CannotStart(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}

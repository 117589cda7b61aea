package org.linli.terminal.face.window;

/** There is no screen to open a window on. The message is a sentence for whoever started the program. */
public final class NoDisplay extends Exception {
    private static final long serialVersionUID = 1;

    NoDisplay(String sentence) {
        super(sentence);
    }
}

package org.linli.rehearsal.house;

/** A program did not start, ended, or stayed silent. The message is a sentence for whoever started it. */
public final class ProgramFailed extends Exception {
    private static final long serialVersionUID = 1L;

    public ProgramFailed(String sentence) {
        super(sentence);
    }

    public ProgramFailed(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}

package org.linli.terminal.core.json;

/** The text is not the value it was read as. Its message names types and never a value. */
public final class UnreadableJson extends Exception {
    private static final long serialVersionUID = 1L;

    public UnreadableJson(String message) {
        super(message);
    }
}

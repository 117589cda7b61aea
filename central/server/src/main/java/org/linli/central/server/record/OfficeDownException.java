package org.linli.central.server.record;

/** An office cannot be asked. Its message says why and names nobody. */
public final class OfficeDownException extends Exception {
    private static final long serialVersionUID = 1L;

    public OfficeDownException(String why) {
        super(why);
    }
}

package org.linli.central.server.matter;

/** No case can be followed at this moment. Nothing else of central depends on them. */
public final class CasesClosedException extends Exception {
    private static final long serialVersionUID = 1L;

    CasesClosedException(Throwable cause) {
        super("the book of cases is closed", cause);
    }
}

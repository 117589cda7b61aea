package org.linli.central.server.shelf;

/** The shelf's tables cannot be used at this moment. Nothing else of central depends on them. */
public final class ShelfClosedException extends Exception {
    private static final long serialVersionUID = 1L;

    ShelfClosedException(Throwable cause) {
        super("the shelf is closed", cause);
    }
}

package org.linli.central.server.certificate;

/** No certificate can be issued or looked up at this moment. Nothing else of central depends on them. */
public final class BookClosedException extends Exception {
    private static final long serialVersionUID = 1L;

    BookClosedException(String why) {
        super(why);
    }

    BookClosedException(Throwable cause) {
        super("the book of certificates is closed", cause);
    }
}

package org.linli.foundation.file;

/** Thrown by a {@link FaultyDisk} whose power was cut: in a test, the program above it ends here. */
public final class PowerLost extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public PowerLost() {
        super("the power was cut");
    }
}

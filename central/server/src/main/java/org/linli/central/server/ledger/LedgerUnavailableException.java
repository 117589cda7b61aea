package org.linli.central.server.ledger;

import org.linli.central.api.wire.ProblemKind;

/** The ledger did not do the work: too much of it is waiting, or the journal can take no more. */
public final class LedgerUnavailableException extends Exception {
    private static final long serialVersionUID = 1L;

    private final ProblemKind kind;

    LedgerUnavailableException(ProblemKind kind) {
        super(kind.title());
        this.kind = kind;
    }

    /** {@link ProblemKind#BUSY}: nothing was done. {@link ProblemKind#STOPPED}: nobody knows. */
    public ProblemKind kind() {
        return kind;
    }
}

package org.linli.central.server.view;

import org.linli.central.api.wire.ProblemKind;

/** The tables were not asked: they are still being made, or cannot be. Payments do not mind. */
public final class ViewUnavailableException extends Exception {
    private static final long serialVersionUID = 1L;

    private final ProblemKind kind;

    ViewUnavailableException(ProblemKind kind) {
        super(kind.title());
        this.kind = kind;
    }

    /** {@link ProblemKind#LISTS_NOT_READY}: ask again soon. {@link ProblemKind#LISTS_UNUSABLE}: when staff mended it. */
    public ProblemKind kind() {
        return kind;
    }
}

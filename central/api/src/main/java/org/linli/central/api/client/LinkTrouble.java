package org.linli.central.api.client;

import org.linli.foundation.code.Code;

/** Why an {@link Answer} is Unknown or NotSent. */
public final class LinkTrouble {
    /** Nobody listens at central's address, or the name does not resolve. */
    public static final Code NO_CONNECTION = Code.of("link.no-connection");

    /** Whoever listens there cannot prove to be central. */
    public static final Code NOT_CENTRAL = Code.of("link.not-central");

    public static final Code TIMED_OUT = Code.of("link.timed-out");

    /** The connection ended after the request began to leave. */
    public static final Code LOST = Code.of("link.lost");

    /** The caller's thread was interrupted while waiting. */
    public static final Code INTERRUPTED = Code.of("link.interrupted");

    /** The answer's signature does not hold, or it has none. */
    public static final Code FORGED = Code.of("answer.forged");

    /** The answer is signed and still not what the contract says. */
    public static final Code BROKEN_CONTRACT = Code.of("answer.broken-contract");

    /** A 5xx without a problem that says more. */
    public static final Code SERVER_ERROR = Code.of("answer.server-error");

    /** Whoever stands for central here does not know the question. */
    public static final Code NOT_SPOKEN = Code.of("link.not-spoken");

    private LinkTrouble() {}
}

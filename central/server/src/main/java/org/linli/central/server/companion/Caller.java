package org.linli.central.server.companion;

/** One side's line as its owner tells of it. */
public interface Caller {
    void says(String frame);

    /** The line is broken or hung up; nothing is said by it any more. Idempotent. */
    void isGone();
}

package org.linli.central.api.wire;

/** Bytes that are not what the contract says. The message names members and forms, never values. */
public final class BrokenContractException extends Exception {
    private static final long serialVersionUID = 1L;

    BrokenContractException(String message) {
        super(message);
    }
}

package org.linli.peripherals.spi.receipt;

/** How a printer proves that a receipt came out. */
public enum Proof {
    /** It names the receipt once its last line has left the head (ESC/POS: {@code GS ( H}). */
    NAMED,
    /** It answers a question placed behind the receipt, and reports no trouble afterwards. */
    IN_ORDER,
    /** It cannot; every receipt ends as Unknown unless it certainly failed. */
    NOT_SUPPORTED
}

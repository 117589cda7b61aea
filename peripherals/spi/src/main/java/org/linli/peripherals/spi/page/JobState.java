package org.linli.peripherals.spi.page;

/** How a print job stands: IPP's {@code job-state} (RFC 8011, 5.3.7). */
public enum JobState {
    /** Accepted; it waits for its turn. */
    PENDING,
    /** Accepted; it waits for something: its document, or somebody who lets it go. */
    PENDING_HELD,
    PROCESSING,
    /** It stands still in the middle: the reasons say why. */
    PROCESSING_STOPPED,
    CANCELED,
    ABORTED,
    /** The printer says that it is done, which is not yet a proof. */
    COMPLETED,
    /** Nobody answers just now. */
    UNKNOWN
}

package org.linli.peripherals.virtual.pageprinter;

/** How the printer behaves in the network, whatever its mechanism does. */
public enum Manner {
    PROPER,
    /** It takes every connection and says nothing. */
    SILENT,
    /** A web page, as a router or a login page in between gives. */
    HTML,
    /** An answer that does not end. */
    ENDLESS,
    /** An answer of two megabytes. */
    GIANT,
    /** The answer to another question. */
    ANOTHER_ID,
    /** Collections within collections, ten thousand deep. */
    DEEP,
    /** Attributes cut off in the middle. */
    CUT_OFF
}

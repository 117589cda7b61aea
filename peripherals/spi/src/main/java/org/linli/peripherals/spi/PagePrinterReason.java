package org.linli.peripherals.spi;

/**
 * Why a page printer is as it is: the keywords of IPP's {@code printer-state-reasons} (RFC 8011, 5.4.12) that a hand at
 * the terminal or an attendant can do something about. How grave a printer calls a reason is not passed on, because
 * printers differ: an empty tray is a warning to one and an error to the next. Whether anything stands still is told by
 * the condition's availability and the job's state.
 */
public enum PagePrinterReason {
    COVER_OPEN,
    DOOR_OPEN,
    /** A safety switch is open: something is not closed, and the printer does not say what. */
    INTERLOCK_OPEN,
    MEDIA_JAM,
    MEDIA_EMPTY,
    /** It waits for paper it has not got: the tray is empty, or holds another size. */
    MEDIA_NEEDED,
    MEDIA_LOW,
    INPUT_TRAY_MISSING,
    OUTPUT_TRAY_MISSING,
    /** Nobody has taken the paper out for too long. */
    OUTPUT_AREA_FULL,
    TONER_EMPTY,
    TONER_LOW,
    WASTE_FULL,
    /** Somebody has paused it at its own panel or in its queue. */
    PAUSED,
    /** The queue cannot reach the printer behind it. */
    UNREACHABLE,
    SPOOL_AREA_FULL,
    /** Something else. */
    OTHER
}

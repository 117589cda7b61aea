package org.linli.peripherals.spi;

/** Whether an earphone is in the jack. */
public enum EarphonePlug {
    PLUGGED,
    UNPLUGGED,
    /** Nobody has said yet, or nobody answers. */
    UNKNOWN
}

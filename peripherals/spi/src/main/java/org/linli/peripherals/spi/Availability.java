package org.linli.peripherals.spi;

/**
 * Whether the device can be used. The words and their meanings are XFS4IoT's ({@code Common.Status}, {@code device}),
 * so that a terminal speaks to an operator as an ATM does; {@code UNKNOWN} is what JavaPOS and most drivers hide behind
 * "online".
 */
public enum Availability {
    /** It has answered, and nothing keeps it from working. */
    ONLINE,
    /** It is there and cannot work: it says so itself, or it is silent. */
    OFFLINE,
    POWER_OFF,
    /** There is no such device: the line is not there. */
    NO_DEVICE,
    /** It answers that it is broken. */
    HARDWARE_ERROR,
    /** A person must put something right: paper, cover, a foreign object. */
    USER_ERROR,
    /** It works for somebody else. */
    DEVICE_BUSY,
    FRAUD_ATTEMPT,
    /** The line is open and this kind of device cannot be asked. */
    UNKNOWN
}

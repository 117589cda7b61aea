package org.linli.peripherals.spi.remote;

public enum KeyPhase {
    /** A finger went down. */
    PRESSED,
    /** It is still down: move on by one more. Only for keys that step ({@link RemoteKey.Use#STEPS}). */
    REPEATED,
    /** It went up. Only where the wire tells; {@link RemoteCapabilities#tellsRelease}. */
    RELEASED
}

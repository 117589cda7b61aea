package org.linli.peripherals.spi.remote;

/** One thing a finger did to one key. */
public record KeyStroke(RemoteKey key, KeyPhase phase) {
    public KeyStroke {
        if (phase == KeyPhase.REPEATED && key.use() != RemoteKey.Use.STEPS) {
            throw new IllegalArgumentException(key + " never repeats");
        }
    }
}

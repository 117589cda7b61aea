package org.linli.central.api.wire;

/**
 * Central's clock.
 *
 * @param epochMillis milliseconds since 1970-01-01T00:00:00Z
 */
public record ServerTime(long epochMillis) {}

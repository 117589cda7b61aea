package org.linli.central.server.community;

/**
 * What a meter counted over a bill's period: {@code current} − {@code previous}.
 *
 * @param unit of both readings and of the quantity
 */
public record Usage(Unit unit, long previous, long current) {
    public long quantity() {
        return current - previous;
    }
}

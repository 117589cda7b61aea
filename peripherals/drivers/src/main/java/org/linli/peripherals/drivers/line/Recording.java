package org.linli.peripherals.drivers.line;

/** Takes down what passes on a line. Called on the line's reading and writing threads; it must not block for long. */
@FunctionalInterface
public interface Recording {
    /** From whom to whom. */
    enum Direction {
        TO_DEVICE,
        FROM_DEVICE
    }

    /** @param masked the bytes as they may be kept: what names a person has been overwritten, the length is true */
    void passed(Direction direction, byte[] masked);
}

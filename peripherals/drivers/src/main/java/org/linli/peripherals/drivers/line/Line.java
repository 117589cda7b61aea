package org.linli.peripherals.drivers.line;

/** Somewhere a device may be reached. One method, so that logging, recording and faults are laid over it. */
@FunctionalInterface
public interface Line {
    /** Opens the line. May block for as long as the operating system takes. */
    Connection open() throws LineLost;

    /** An open line. Once lost it stays lost; a new one is opened. */
    interface Connection extends AutoCloseable {
        /** Waits for bytes and returns those that are there, at least one. */
        byte[] read() throws LineLost;

        /** Writes all bytes; blocks while the device holds back. */
        void write(byte[] bytes) throws LineLost;

        /** Idempotent; a blocked read or write ends with {@link LineLost}. */
        @Override
        void close();
    }
}

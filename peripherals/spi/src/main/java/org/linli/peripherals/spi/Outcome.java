package org.linli.peripherals.spi;

/**
 * How a call ended. There is no fourth way, and no exception: what a device may do to us is expected.
 *
 * <p>{@link Unknown} is a value of its own because money and paper are involved: the receipt may or may not have come
 * out, and who reads "not done" would print it twice.
 *
 * @param <T> the fact that stands when the deed is done
 */
public sealed interface Outcome<T> {
    /** The deed is done, and the device has proved it. */
    record Done<T>(T fact) implements Outcome<T> {}

    /** Nothing of the deed has happened; asking again is safe. */
    record NotDone<T>(Fault why) implements Outcome<T> {}

    /** The deed may have happened, wholly or in part. */
    record Unknown<T>(Fault why) implements Outcome<T> {}

    static <T> Outcome<T> done(T fact) {
        return new Done<>(fact);
    }

    static <T> Outcome<T> notDone(Fault why) {
        return new NotDone<>(why);
    }

    static <T> Outcome<T> unknown(Fault why) {
        return new Unknown<>(why);
    }
}

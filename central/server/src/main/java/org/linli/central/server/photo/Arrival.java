package org.linli.central.server.photo;

import java.time.Instant;

/** What a phone is told of a photo, or of the address under which it brings one. */
public sealed interface Arrival {
    /**
     * The address takes photos.
     *
     * @param photos how many lie there
     */
    record Open(int photos, Instant until) implements Arrival {}

    /** It came; the same one again lies there once. */
    record Taken(int photos, Instant until) implements Arrival {}

    /** As many lie there as may. */
    record Full(int photos) implements Arrival {}

    /** Nothing of it is kept. */
    record Refused(Why why, int photos, Instant until) implements Arrival {}

    /** It is over, was never there, or belongs to a session that has ended: told apart for nobody. */
    record NoSuchAddress() implements Arrival {}

    /** Too many wrong addresses came from there, or too much that was no photo. */
    record TooOften() implements Arrival {}

    /** Too many are bringing photos at this moment. Nothing of it is kept. */
    record Crowded() implements Arrival {}

    /** Why a photo was not taken. */
    enum Why {
        /** Nobody chose one. */
        NOTHING,
        NOT_A_PICTURE,
        TOO_LARGE,
        TOO_MANY_PIXELS
    }
}

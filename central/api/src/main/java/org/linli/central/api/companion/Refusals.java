package org.linli.central.api.companion;

import org.linli.foundation.code.Code;

/** Why the relay refuses, or why a meeting ended. What people read comes from the catalogues, never from here. */
public final class Refusals {
    /** Another open room has this code; the terminal takes a fresh one. */
    public static final Code CODE_TAKEN = Code.of("companion.code-taken");

    public static final Code TOO_MANY_ROOMS = Code.of("companion.too-many-rooms");
    public static final Code NO_SUCH_CODE = Code.of("companion.no-such-code");

    /** Another phone sits there. */
    public static final Code TAKEN = Code.of("companion.taken");

    public static final Code TOO_MANY_TRIES = Code.of("companion.too-many-tries");

    /** There is no such room, or none any more. */
    public static final Code OVER = Code.of("companion.over");

    /** More frames than anybody types; the socket is closed. */
    public static final Code TOO_FAST = Code.of("companion.too-fast");

    /** A frame that is none; the socket is closed. */
    public static final Code MALFORMED = Code.of("companion.malformed");

    /** A sealed frame that does not open. */
    public static final Code DAMAGED = Code.of("companion.damaged");

    private Refusals() {}
}

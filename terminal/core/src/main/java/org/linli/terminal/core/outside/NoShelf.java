package org.linli.terminal.core.outside;

import java.util.function.Consumer;
import org.linli.foundation.code.Code;

/** Nothing can be laid down, nothing lies there. */
final class NoShelf implements Shelf {
    private static final Code NOT_SUPPORTED = Code.of("call.not-supported");

    @Override
    public void lay(Parcel parcel, Consumer<Laid> reply) {
        reply.accept(new Laid.NotDone(NOT_SUPPORTED, true));
    }

    @Override
    public void fetch(String token, Consumer<Fetched> reply) {
        reply.accept(new Fetched.NotDone(NOT_SUPPORTED, true));
    }

    @Override
    public void confirm(String token) {}

    @Override
    public void putBack(String token) {}
}

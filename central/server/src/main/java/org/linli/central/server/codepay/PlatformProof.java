package org.linli.central.server.codepay;

import java.security.PublicKey;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;

/**
 * Whether a message comes from the channel, whole and fresh. Safe from any thread.
 *
 * @param key the channel's
 */
public record PlatformProof(PublicKey key, InstantSource clock) {
    /** What the channel's own documents allow. */
    private static final Duration SKEW = Duration.ofMinutes(5);

    /** @param field gives a header field's value, if it is there */
    public boolean holds(Function<String, Optional<String>> field, byte[] body) {
        var time = field.apply(MessageSeal.TIME_FIELD).filter(text -> text.matches("[0-9]{1,12}"));
        var nonce = field.apply(MessageSeal.NONCE_FIELD);
        var signature = field.apply(MessageSeal.SIGNATURE_FIELD);
        if (time.isEmpty() || nonce.isEmpty() || signature.isEmpty()) {
            return false;
        }
        long off = Math.abs(clock.instant().getEpochSecond() - Long.parseLong(time.get()));
        return off <= SKEW.toSeconds()
                && MessageSeal.verify(key, MessageSeal.answerText(time.get(), nonce.get(), body), signature.get());
    }
}

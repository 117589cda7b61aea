package org.linli.central.server.http;

import java.security.KeyPair;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import org.linli.central.api.signing.AnswerSignature;
import org.linli.central.api.signing.ContentDigest;
import org.linli.central.api.signing.Ed25519;
import org.linli.central.api.signing.MessageSignature;

/** Signs every answer for the request it answers, with central's time. Safe from any thread. */
final class AnswerSeal {
    private final KeyPair pair;
    private final String keyId;
    private final InstantSource clock;

    AnswerSeal(KeyPair pair, InstantSource clock) {
        this.pair = pair;
        this.keyId = Ed25519.text(pair.getPublic());
        this.clock = clock;
    }

    Map<String, String> fields(Arrived request, Reply reply) {
        long millis = clock.millis();
        var answer = new AnswerSignature.Answer(
                reply.status(),
                ContentDigest.of(reply.body()),
                reply.contentType(),
                millis,
                request.field().apply(MessageSignature.FIELD));
        var signed = AnswerSignature.sign(pair.getPrivate(), keyId, answer);
        var fields = new LinkedHashMap<>(reply.fields());
        fields.put(ContentDigest.FIELD, answer.contentDigest());
        fields.put(AnswerSignature.TIME_FIELD, Long.toString(millis));
        fields.put(MessageSignature.INPUT_FIELD, signed.input());
        fields.put(MessageSignature.FIELD, signed.signature());
        return fields;
    }
}

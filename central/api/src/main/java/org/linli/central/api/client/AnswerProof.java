package org.linli.central.api.client;

import java.net.http.HttpHeaders;
import java.security.PublicKey;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.linli.central.api.client.Courier.Heard;
import org.linli.central.api.signing.AnswerSignature;
import org.linli.central.api.signing.ContentDigest;
import org.linli.central.api.signing.MessageSignature;

/** Whether an answer comes from central, whole, and to this very request. Pure. */
final class AnswerProof {
    private AnswerProof() {}

    /** Central's time from an answer whose signature holds for this request; empty for any other answer. */
    static OptionalLong centralMillis(
            Heard.Reply reply, String requestSignature, PublicKey answerKey, String answerKeyId) {
        var headers = reply.headers();
        var millis = claimedMillis(headers);
        var digest = only(headers, ContentDigest.FIELD);
        var type = only(headers, "Content-Type");
        var input = only(headers, MessageSignature.INPUT_FIELD);
        var signature = only(headers, MessageSignature.FIELD);
        if (millis.isEmpty() || digest.isEmpty() || type.isEmpty() || input.isEmpty() || signature.isEmpty()) {
            return OptionalLong.empty();
        }
        var answer = new AnswerSignature.Answer(
                reply.status(), digest.get(), type.get(), millis.getAsLong(), Optional.of(requestSignature));
        boolean proven = ContentDigest.matches(reply.body(), digest.get())
                && AnswerSignature.verify(
                        answerKey, answerKeyId, answer, new MessageSignature(input.get(), signature.get()));
        return proven ? millis : OptionalLong.empty();
    }

    /** The time the answer names, proven or not. */
    static OptionalLong claimedMillis(HttpHeaders headers) {
        return only(headers, AnswerSignature.TIME_FIELD)
                .filter(text -> text.matches("[0-9]{1,15}"))
                .map(text -> OptionalLong.of(Long.parseLong(text)))
                .orElseGet(OptionalLong::empty);
    }

    private static Optional<String> only(HttpHeaders headers, String field) {
        List<String> values = headers.allValues(field);
        return values.size() == 1 ? Optional.of(values.getFirst()) : Optional.empty();
    }
}

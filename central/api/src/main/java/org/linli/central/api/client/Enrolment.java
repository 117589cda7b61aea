package org.linli.central.api.client;

import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import org.linli.central.api.client.Courier.Heard;
import org.linli.central.api.client.RequestSeal.Ask;
import org.linli.central.api.enrolment.EnrolmentRequest;
import org.linli.central.api.enrolment.EnrolmentView;
import org.linli.central.api.id.EnrolmentId;
import org.linli.central.api.signing.Ed25519;
import org.linli.foundation.time.Monotonic;

/**
 * How a machine asks to become a terminal. Its requests are signed with the key it brings; the answers are believed
 * because TLS proved who gave them, and an {@link EnrolmentView} only when central also holds the answer key it names.
 *
 * <p>Safe from any thread; calls block for at most {@code within}.
 */
public final class Enrolment implements AutoCloseable {
    private final TerminalKey key;
    private final Courier courier;
    private final CentralTime time;
    private final RequestSeal seal;
    private final Correcting correcting;

    /** @param central {@code https://host[:port]} */
    public Enrolment(URI central, TrustAnchor anchor, TerminalKey key, InstantSource wall, Monotonic monotonic) {
        this.key = key;
        this.courier = new Courier(central, anchor);
        this.time = new CentralTime(wall, monotonic);
        this.seal = new RequestSeal(key, key.publicText(), time, wall);
        this.correcting = new Correcting(monotonic, seal);
    }

    /**
     * Uses up the code. The same code with the same key again answers the same enrolment.
     *
     * @param code as a person was given it: {@code 7KQ2-M9XD-4TFA}
     */
    public Answer<EnrolmentView> request(String code, String terminalName, Duration within) {
        return call(Ask.post("/v1/enrolments", new EnrolmentRequest(code, terminalName, key.publicText())), within);
    }

    /** What became of it. */
    public Answer<EnrolmentView> look(EnrolmentId enrolment, Duration within) {
        return call(Ask.get("/v1/enrolments/" + enrolment), within);
    }

    @Override
    public void close() {
        courier.close();
    }

    private Answer<EnrolmentView> call(Ask ask, Duration within) {
        return correcting.call(within, left -> once(ask, left));
    }

    private Answer<EnrolmentView> once(Ask ask, Duration within) {
        var sealed = seal.seal(ask, courier);
        try {
            return switch (courier.send(sealed.request(), within)) {
                case Heard.NotSent unsent -> new Answer.NotSent<>(unsent.why());
                case Heard.Lost lost -> new Answer.Unknown<>(lost.why());
                case Heard.Reply reply -> believe(reply, sealed.signature());
            };
        } finally {
            sealed.body().erase();
        }
    }

    private Answer<EnrolmentView> believe(Heard.Reply reply, String requestSignature) {
        AnswerProof.claimedMillis(reply.headers()).ifPresent(time::learn);
        var answer = Reading.of(reply, EnrolmentView.class);
        if (answer instanceof Answer.Answered<EnrolmentView> answered
                && !namesItsOwnKey(reply, requestSignature, answered.value())) {
            return new Answer.Unknown<>(LinkTrouble.FORGED);
        }
        return answer;
    }

    private static boolean namesItsOwnKey(Heard.Reply reply, String requestSignature, EnrolmentView view) {
        try {
            var answerKey = Ed25519.publicKey(view.answerKey());
            return AnswerProof.centralMillis(reply, requestSignature, answerKey, view.answerKey())
                    .isPresent();
        } catch (IllegalArgumentException notAKey) {
            return false;
        }
    }
}

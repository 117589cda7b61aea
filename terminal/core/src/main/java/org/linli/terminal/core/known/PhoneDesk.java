package org.linli.terminal.core.known;

import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.linli.central.api.client.Central;
import org.linli.central.api.id.PhoneCodeId;
import org.linli.central.api.known.PhoneCodeProof;
import org.linli.central.api.known.PhoneCodeRequest;
import org.linli.foundation.code.Code;
import org.linli.terminal.core.vault.PhoneInHand;
import org.linli.terminal.core.vault.TypedText;
import org.linli.terminal.core.vault.Vault;
import org.linli.terminal.journey.identify.Identify;
import org.linli.terminal.journey.kernel.Outcome;
import org.linli.terminal.journey.kernel.Personal;

/** Has codes sent to phones and looks at what comes back. Called on the session's thread; replies on another. */
public final class PhoneDesk {
    /** The journey waits a little longer than the link, so that the link's own reason arrives. */
    private static final Duration MARGIN = Duration.ofMillis(500);

    private static final int TAIL = 4;
    private static final Code GONE = Code.of("session.late");
    private static final Code NOT_A_PHONE = Code.of("phone.not-a-number");
    private static final Code OVER = Code.of("phone.code-over");
    private static final Code WRONG = Code.of("phone.code-wrong");

    private final Central central;
    private final Executor blocking;

    /** @param blocking runs each question on a thread that may wait */
    public PhoneDesk(Central central, Executor blocking) {
        this.central = central;
        this.blocking = blocking;
    }

    public void send(Identify.SendCode send, Vault vault, Duration within, Consumer<Outcome> reply) {
        var typed = vault.open(send.phone(), TypedText.class).map(TypedText::text);
        if (typed.isEmpty()) {
            reply.accept(new Outcome.NotDone(GONE));
            return;
        }
        PhoneCodeRequest request;
        try {
            request = new PhoneCodeRequest(typed.get());
        } catch (IllegalArgumentException otherForm) {
            reply.accept(new Outcome.NotDone(NOT_A_PHONE));
            return;
        }
        var phone = new PhoneInHand();
        var who = vault.put(Personal.Kind.PHONE_PASS, phone);
        String tail = request.phone().substring(request.phone().length() - TAIL);
        blocking.execute(() -> reply.accept(Answers.told(central.sendPhoneCode(request, within.minus(MARGIN)), sent -> {
            phone.sentAs(sent.id().value());
            return new Identify.CodeSent(who, tail);
        })));
    }

    public void prove(Identify.ProveCode prove, Vault vault, Duration within, Consumer<Outcome> reply) {
        var phone = vault.open(prove.who(), PhoneInHand.class);
        var sending = phone.flatMap(PhoneInHand::sending).map(PhoneCodeId::new);
        var typed = vault.open(prove.code(), TypedText.class).map(TypedText::text);
        if (phone.isEmpty() || sending.isEmpty() || typed.isEmpty()) {
            reply.accept(new Outcome.NotDone(OVER));
            return;
        }
        String salt = Base64.getUrlEncoder().withoutPadding().encodeToString(vault.salt());
        PhoneCodeProof proof;
        try {
            proof = new PhoneCodeProof(typed.get(), salt);
        } catch (IllegalArgumentException otherForm) {
            // No code that was ever sent looks like this: it costs none of the tries.
            reply.accept(new Outcome.NotDone(WRONG));
            return;
        }
        blocking.execute(() ->
                reply.accept(Answers.told(central.provePhone(sending.get(), proof, within.minus(MARGIN)), pass -> {
                    phone.get().proven(pass.pass(), pass.digest());
                    return new Identify.PhoneProven(prove.who(), pass.maskedName());
                })));
    }
}

package org.linli.central.server.known;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.linli.central.api.bill.Identity;
import org.linli.central.api.id.PhoneCodeId;
import org.linli.central.api.id.TerminalId;
import org.linli.central.api.known.PhoneCode;
import org.linli.central.api.known.PhoneCodeProof;
import org.linli.central.api.known.PhoneCodeRequest;
import org.linli.central.api.known.PhonePass;
import org.linli.central.api.wire.ProblemKind;
import org.linli.central.server.biller.Residents;
import org.linli.central.server.ledger.Decision;
import org.linli.central.server.throttle.Throttle;

/**
 * Sends codes to phones and believes whoever brings one back: six digits, five minutes, three tries, at the terminal that
 * asked. Whoever asks learns nothing of whose phone it is, or whether it is anybody's: a number nobody registered is
 * limited, kept and refused like any other. Safe from any thread.
 */
public final class PhoneCodes {
    private static final Duration GOOD_FOR = Duration.ofMinutes(5);
    private static final int TRIES = 3;

    /** As long as a task may lie on the shelf; then somebody else sits there. */
    private static final Duration PASS_FOR = Duration.ofMinutes(30);

    private static final int MOST_OPEN = 10_000;
    private static final int CODES = 1_000_000;
    private static final int ID_BYTES = 16;

    private final Residents residents;
    private final Messages messages;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();

    /** A phone rings once a minute and five times an hour, whoever asks for it. */
    private final Throttle perPhoneNow = new Throttle(1, Duration.ofMinutes(1));

    private final Throttle perPhone = new Throttle(5, Duration.ofHours(1));
    private final Throttle perTerminal = new Throttle(10, Duration.ofMinutes(10));
    private final Map<PhoneCodeId, Sent> open = new LinkedHashMap<>();
    private final Map<String, Proven> passes = new LinkedHashMap<>();

    public PhoneCodes(Residents residents, Messages messages, InstantSource clock) {
        this.residents = residents;
        this.messages = messages;
        this.clock = clock;
    }

    private record Sent(
            TerminalId terminal, Optional<Residents.Owner> owner, String code, Instant until, int triesLeft) {
        Sent afterATry() {
            return new Sent(terminal, owner, code, until, triesLeft - 1);
        }
    }

    private record Proven(TerminalId terminal, Identity identity, Instant until) {}

    public Decision<PhoneCode> send(PhoneCodeRequest request, TerminalId terminal) {
        var owner = residents.ownerOf(request.phone());
        synchronized (this) {
            var now = clock.instant();
            String phone = hashed(request.phone());
            var refused = perTerminal
                    .refusedUntil(terminal.value(), now)
                    .or(() -> perPhoneNow.refusedUntil(phone, now))
                    .or(() -> perPhone.refusedUntil(phone, now));
            if (refused.isPresent()) {
                return new Decision.Denied<>(
                        ProblemKind.PHONE_TOO_OFTEN.problem().notBefore(refused.get()));
            }
            perTerminal.count(terminal.value(), now);
            perPhoneNow.count(phone, now);
            perPhone.count(phone, now);
            forgetOld(now);
            var sent = new Sent(terminal, owner, digits(), now.plus(GOOD_FOR), TRIES);
            var id = new PhoneCodeId("c-" + HexFormat.of().formatHex(bytes()));
            open.put(id, sent);
            if (owner.isPresent()) {
                messages.send(request.phone(), "【邻里】验证码 " + sent.code() + "，5 分钟内有效。只在您眼前的屏幕上输入，不要告诉任何人。");
            }
            return Decision.granted(new PhoneCode(id, sent.until()));
        }
    }

    public synchronized Decision<PhonePass> prove(PhoneCodeId id, PhoneCodeProof proof, TerminalId terminal) {
        var now = clock.instant();
        var sent = open.get(id);
        if (sent == null || !sent.terminal().equals(terminal) || !now.isBefore(sent.until())) {
            return Decision.denied(ProblemKind.PHONE_CODE_OVER);
        }
        if (sent.owner().isEmpty() || !same(sent.code(), proof.code())) {
            var left = sent.afterATry();
            if (left.triesLeft() == 0) {
                open.remove(id);
                return Decision.denied(ProblemKind.PHONE_CODE_OVER);
            }
            open.put(id, left);
            return Decision.denied(ProblemKind.PHONE_CODE_WRONG);
        }
        open.remove(id);
        var owner = sent.owner().get();
        String pass = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes());
        var proven = new Proven(terminal, owner.identity(), now.plus(PASS_FOR));
        passes.put(hashed(pass), proven);
        return Decision.granted(new PhonePass(
                pass, owner.maskedName(), digest(proof.salt(), owner.identity().idNumber()), proven.until()));
    }

    /** Whose pass it is, at the terminal that proved it. */
    public synchronized Optional<Identity> holderOf(String pass, TerminalId terminal) {
        var now = clock.instant();
        forgetOld(now);
        return Optional.ofNullable(passes.get(hashed(pass)))
                .filter(proven -> proven.terminal().equals(terminal))
                .map(Proven::identity);
    }

    private void forgetOld(Instant now) {
        open.values().removeIf(sent -> !now.isBefore(sent.until()));
        passes.values().removeIf(proven -> !now.isBefore(proven.until()));
        trim(open);
        trim(passes);
    }

    private static void trim(Map<?, ?> oldestFirst) {
        var each = oldestFirst.keySet().iterator();
        while (oldestFirst.size() >= MOST_OPEN) {
            each.next();
            each.remove();
        }
    }

    private String digits() {
        return String.format("%06d", random.nextInt(CODES));
    }

    private byte[] bytes() {
        byte[] bytes = new byte[ID_BYTES];
        random.nextBytes(bytes);
        return bytes;
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private static String hashed(String secret) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every JDK has SHA-256", missing);
        }
    }

    private static String digest(String salt, String idNumber) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Base64.getUrlDecoder().decode(salt), "HmacSHA256"));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(idNumber.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every JDK has HmacSHA256", missing);
        }
    }
}

package org.linli.central.server.terminal;

import java.security.PublicKey;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.linli.central.api.id.TerminalId;
import org.linli.central.api.signing.ContentDigest;
import org.linli.central.api.signing.Ed25519;
import org.linli.central.api.signing.RequestSignature;
import org.linli.central.api.wire.ProblemKind;
import org.linli.central.server.ledger.Decision;
import org.linli.central.server.ledger.Ledger;
import org.linli.central.server.ledger.LedgerEntry;
import org.linli.central.server.ledger.LedgerUnavailableException;

/**
 * Lets through what an enrolled terminal signed, just now, once. Safe from any thread.
 *
 * <p>Counters may overtake each other (a terminal sends from several threads), so each terminal has a window. What was
 * taken before a restart is covered by a reservation in the journal: none of those counters is taken again, and the
 * terminal is told how high to go.
 */
public final class RequestGate {
    /** A request on a slow link, and a clock that central's last answer set. */
    private static final Duration SKEW = Duration.ofSeconds(60);

    /** One journal entry covers this many requests of a terminal. */
    private static final long RESERVATION = 1000;

    private final Ledger ledger;
    private final InstantSource clock;
    private final Map<TerminalId, Known> known = new ConcurrentHashMap<>();

    public RequestGate(Ledger ledger, InstantSource clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    private record Known(PublicKey key, CounterWindow window) {}

    /**
     * A request as it arrived.
     *
     * @param inputField the Signature-Input field
     * @param signatureField the Signature field
     */
    @SuppressWarnings("ArrayRecordComponent") // read once, never compared
    public record Signed(RequestSignature.Request request, byte[] body, String inputField, String signatureField) {}

    /** Who sent it, if it may pass. */
    public Decision<TerminalId> pass(Signed signed) throws LedgerUnavailableException {
        var signer = RequestSignature.signer(signed.inputField());
        if (signer.isEmpty()) {
            return Decision.denied(ProblemKind.SIGN_MISSING);
        }
        var terminal = terminalNamed(signer.get().keyId());
        var found = terminal.isEmpty() ? Optional.<Known>empty() : knownOf(terminal.get());
        if (found.isEmpty()) {
            return Decision.denied(ProblemKind.SIGN_UNKNOWN_KEY);
        }
        var holds = holds(signed, signer.get(), found.get().key());
        if (holds.isPresent()) {
            return Decision.denied(holds.get());
        }
        return take(
                terminal.get(),
                found.get().window(),
                signed.request().counter(),
                signer.get().nonce());
    }

    /** For machines that are not terminals yet: whoever signed holds the key the request names. */
    public Decision<String> passOwnKey(Signed signed) {
        var signer = RequestSignature.signer(signed.inputField());
        if (signer.isEmpty()) {
            return Decision.denied(ProblemKind.SIGN_MISSING);
        }
        PublicKey key;
        try {
            key = Ed25519.publicKey(signer.get().keyId());
        } catch (IllegalArgumentException notAKey) {
            return Decision.denied(ProblemKind.SIGN_UNKNOWN_KEY);
        }
        return holds(signed, signer.get(), key)
                .map(Decision::<String>denied)
                .orElseGet(() -> Decision.granted(signer.get().keyId()));
    }

    /** What is wrong with the signature or its time; empty when nothing is. */
    private Optional<ProblemKind> holds(Signed signed, RequestSignature.Signer signer, PublicKey key) {
        if (!ContentDigest.matches(signed.body(), signed.request().contentDigest())
                || !RequestSignature.verify(key, signed.request(), signer, signed.signatureField())) {
            return Optional.of(ProblemKind.SIGN_INVALID);
        }
        long off = Math.abs(clock.instant().getEpochSecond() - signer.createdSeconds());
        return off > SKEW.toSeconds() ? Optional.of(ProblemKind.SIGN_CLOCK_SKEWED) : Optional.empty();
    }

    private Decision<TerminalId> take(TerminalId terminal, CounterWindow window, long counter, String nonce)
            throws LedgerUnavailableException {
        return switch (window.take(counter, nonce)) {
            case REPLAYED -> Decision.denied(ProblemKind.SIGN_REPLAYED);
            case STALE ->
                new Decision.Denied<>(ProblemKind.SIGN_COUNTER_STALE.problem().above(window.highest()));
            case FRESH -> Decision.granted(terminal);
            case FRESH_UNRESERVED -> {
                long upTo = counter + RESERVATION;
                ledger.ask(turn -> {
                    turn.record(new LedgerEntry.CountersReserved(turn.now(), terminal, upTo));
                    return true;
                });
                window.reserve(upTo);
                yield Decision.granted(terminal);
            }
        };
    }

    private static Optional<TerminalId> terminalNamed(String keyId) {
        try {
            return Optional.of(new TerminalId(keyId));
        } catch (IllegalArgumentException notATerminal) {
            return Optional.empty();
        }
    }

    private Optional<Known> knownOf(TerminalId terminal) throws LedgerUnavailableException {
        var before = known.get(terminal);
        if (before != null) {
            return Optional.of(before);
        }
        var read = ledger.ask(turn -> turn.books()
                .terminal(terminal)
                .map(enrolled -> new Known(
                        Ed25519.publicKey(enrolled.publicKey()),
                        new CounterWindow(turn.books().reservedCounter(terminal)))));
        read.ifPresent(fresh -> known.putIfAbsent(terminal, fresh));
        return Optional.ofNullable(known.get(terminal));
    }
}

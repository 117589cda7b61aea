package org.linli.central.server.office;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import org.linli.central.api.office.ClerkList;
import org.linli.central.api.office.ClerkName;
import org.linli.central.api.office.ClerkToken;
import org.linli.central.api.wire.ProblemKind;
import org.linli.central.server.ledger.Decision;
import org.linli.central.server.ledger.Ledger;
import org.linli.central.server.ledger.LedgerEntry;
import org.linli.central.server.ledger.LedgerUnavailableException;
import org.linli.central.server.ledger.Turn;

/**
 * Who works in the office. A name is somebody's for good: what the journal says that somebody did stays theirs. Safe from
 * any thread.
 */
public final class Clerks {
    private static final int TOKEN_BYTES = 32;

    private final Ledger ledger;
    private final SecureRandom random = new SecureRandom();

    public Clerks(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Somebody begins to work here. The token is told this once. */
    public Decision<ClerkToken> begin(ClerkName name) throws LedgerUnavailableException {
        byte[] secret = new byte[TOKEN_BYTES];
        random.nextBytes(secret);
        String token = HexFormat.of().formatHex(secret);
        return ledger.ask(turn -> {
            if (turn.books().office().isTaken(name)) {
                return Decision.<ClerkToken>denied(ProblemKind.CLERK_KNOWN);
            }
            turn.record(new LedgerEntry.ClerkMade(turn.now(), name, hash(token)));
            return Decision.granted(new ClerkToken(name, token, turn.now()));
        });
    }

    /** Somebody no longer works here: the token is worth nothing from now on. */
    public Decision<ClerkList> end(ClerkName name) throws LedgerUnavailableException {
        return ledger.ask(turn -> {
            if (turn.books().office().clerk(name).isEmpty()) {
                return Decision.<ClerkList>denied(ProblemKind.CLERK_UNKNOWN);
            }
            turn.record(new LedgerEntry.ClerkGone(turn.now(), name));
            return Decision.granted(list(turn));
        });
    }

    public ClerkList list() throws LedgerUnavailableException {
        return ledger.ask(Clerks::list);
    }

    private static ClerkList list(Turn turn) {
        return new ClerkList(turn.books().office().clerks().stream()
                .map(clerk -> new ClerkList.Clerk(clerk.name(), clerk.since()))
                .toList());
    }

    /** Whose token it is; empty when it is nobody's. */
    public Optional<ClerkName> who(String token) throws LedgerUnavailableException {
        String hash = hash(token);
        return ledger.ask(turn -> turn.books().office().clerkByToken(hash).map(clerk -> clerk.name()));
    }

    private static String hash(String token) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }
}

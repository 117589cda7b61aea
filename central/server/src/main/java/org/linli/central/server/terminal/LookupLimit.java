package org.linli.central.server.terminal;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.linli.central.api.id.TerminalId;
import org.linli.central.api.wire.Problem;
import org.linli.central.api.wire.ProblemKind;
import org.linli.central.server.ledger.Books;
import org.linli.central.server.ledger.Decision;
import org.linli.central.server.ledger.Ledger;
import org.linli.central.server.ledger.LedgerEntry;
import org.linli.central.server.ledger.LedgerUnavailableException;
import org.linli.central.server.ledger.Turn;

/**
 * Keeps a terminal from being used to guess numbers, of accounts or of slips: after {@value #MOST} unknown ones within ten minutes it is
 * told nothing more until the first of them is ten minutes old. Misses stand in the journal, so a restart forgets none.
 * Safe from any thread.
 */
public final class LookupLimit {
    /** People mistype; programs guess. */
    private static final int MOST = Books.MISSES_REMEMBERED;

    private static final Duration WITHIN = Duration.ofMinutes(10);

    private final Ledger ledger;

    public LookupLimit(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * Tells what was found, unless too much was not found before. Many questions at once are counted one by one: nothing
     * is told before its turn.
     */
    public <T> Decision<T> tell(TerminalId terminal, Optional<T> found) throws LedgerUnavailableException {
        return tell(terminal, found, ProblemKind.ACCOUNT_UNKNOWN);
    }

    /** @param miss what is said where nothing was found; misses of all kinds are counted together */
    public <T> Decision<T> tell(TerminalId terminal, Optional<T> found, ProblemKind miss)
            throws LedgerUnavailableException {
        return ledger.ask(turn -> {
            var refused = refused(turn, terminal);
            if (refused.isPresent()) {
                return new Decision.Denied<T>(refused.get());
            }
            if (found.isPresent()) {
                return Decision.granted(found.get());
            }
            turn.record(new LedgerEntry.LookupMissed(turn.now(), terminal));
            return Decision.<T>denied(miss);
        });
    }

    /** Asked where looking takes its time: how long it took would tell what is told no more. */
    public Optional<Problem> refused(TerminalId terminal) throws LedgerUnavailableException {
        return ledger.ask(turn -> refused(turn, terminal));
    }

    private static Optional<Problem> refused(Turn turn, TerminalId terminal) {
        var recent = turn.books().missedLookups(terminal).stream()
                .filter(missed -> isRecent(missed, turn.now()))
                .toList();
        return recent.size() < MOST
                ? Optional.empty()
                : Optional.of(ProblemKind.LOOKUPS_USED_UP
                        .problem()
                        .notBefore(recent.getFirst().plus(WITHIN)));
    }

    /** Also not far ahead: a clock that was wrong and is right again shuts nobody out for longer than that. */
    private static boolean isRecent(Instant missed, Instant now) {
        return Duration.between(missed, now).abs().compareTo(WITHIN) < 0;
    }
}

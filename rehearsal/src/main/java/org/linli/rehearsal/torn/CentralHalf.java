package org.linli.rehearsal.torn;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.linli.central.api.id.TerminalId;
import org.linli.central.server.ledger.Ledger;
import org.linli.central.server.ledger.LedgerEntry;
import org.linli.central.server.ledger.LedgerOpening;
import org.linli.central.server.ledger.LedgerUnavailableException;
import org.linli.foundation.code.Code;
import org.linli.foundation.file.FaultyDisk;

/** Central's ledger, which folds its books when it opens. */
final class CentralHalf implements Half {
    private static final TerminalId TERMINAL = new TerminalId("kiosk-torn");
    private static final Instant NOW = Instant.parse("2026-11-21T02:24:00Z");

    static LedgerOpening open(FaultyDisk disk, Path folder) {
        return Ledger.openAlone(disk, folder, TornCheck.SETTINGS, () -> NOW);
    }

    @Override
    public Optional<String> takesUp(FaultyDisk disk, Path folder, int entries) {
        return switch (open(disk, folder)) {
            case LedgerOpening.Refused refused -> Optional.of("the ledger does not open: " + refused.sentence());
            case LedgerOpening.Opened opened ->
                opened.entries() == entries
                        ? writes(opened.ledger(), entries)
                        : Optional.of("the ledger finds " + opened.entries() + " entries of " + entries);
        };
    }

    private static Optional<String> writes(Ledger ledger, int entries) {
        try {
            ledger.ask(turn -> {
                turn.record(new LedgerEntry.CountersReserved(turn.now(), TERMINAL, 1));
                return true;
            });
            return ledger.head().sequence() == entries + 1
                    ? Optional.empty()
                    : Optional.of("the ledger wrote its next entry at another place");
        } catch (LedgerUnavailableException stopped) {
            return Optional.of("the ledger takes nothing any more: " + stopped.getMessage());
        }
    }

    @Override
    public Refusal refusal(FaultyDisk disk, Path folder) {
        return switch (open(disk, folder)) {
            case LedgerOpening.Opened opened -> new Refusal.Opened();
            case LedgerOpening.Refused refused -> {
                // A code, a colon, a sentence.
                String[] said = refused.sentence().split(": ", 2);
                yield new Refusal.Refused(Code.of(said[0]), said.length > 1 ? said[1] : "");
            }
        };
    }
}

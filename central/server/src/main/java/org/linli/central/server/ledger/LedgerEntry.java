package org.linli.central.server.ledger;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.util.Optional;
import org.linli.central.api.help.Answerer;
import org.linli.central.api.help.HelpKind;
import org.linli.central.api.id.EnrolmentId;
import org.linli.central.api.id.HelpCallId;
import org.linli.central.api.id.HouseholdId;
import org.linli.central.api.id.PaymentId;
import org.linli.central.api.id.TerminalId;
import org.linli.central.api.rating.Rating;
import org.linli.central.server.payment.PaymentFact;

/** One entry of central's journal. A storage format: added to, never changed. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "entry")
public sealed interface LedgerEntry {
    /** Central's wall clock when it was decided; told to people, never decided by. */
    Instant at();

    record PaymentStep(Instant at, PaymentId payment, PaymentFact fact) implements LedgerEntry {}

    /** @param codeHash SHA-256 of the code, hex; the code itself is not kept */
    record EnrolmentCodeMade(Instant at, String codeHash, Instant expiresAt) implements LedgerEntry {}

    record EnrolmentAsked(Instant at, EnrolmentId id, String codeHash, String terminalName, String publicKey)
            implements LedgerEntry {}

    /** @param terminal empty when it was refused */
    record EnrolmentDecided(Instant at, EnrolmentId id, Optional<TerminalId> terminal) implements LedgerEntry {}

    /**
     * Counters up to here may have been taken. After a start none of them is taken again, so one entry covers a thousand
     * requests.
     */
    record CountersReserved(Instant at, TerminalId terminal, long upTo) implements LedgerEntry {}

    /** A terminal asked for a number that nobody has. The number itself is not kept. */
    record LookupMissed(Instant at, TerminalId terminal) implements LedgerEntry {}

    /** Somebody calls a person; nothing says who. */
    record HelpCalled(Instant at, HelpCallId id, TerminalId terminal, HelpKind kind, String screen)
            implements LedgerEntry {}

    /** @param by as staff wrote it for residents to read */
    record HelpAnswered(Instant at, HelpCallId id, Answerer by) implements LedgerEntry {}

    /** @param atTheTerminal the resident ended it; else staff did */
    record HelpEnded(Instant at, HelpCallId id, boolean atTheTerminal) implements LedgerEntry {}

    /** That television opens this household's bills from here on, and no other's. Who bound it is not kept. */
    record TelevisionBound(Instant at, TerminalId television, HouseholdId household) implements LedgerEntry {}

    record TelevisionReleased(Instant at, TerminalId television) implements LedgerEntry {}

    record Rated(Instant at, TerminalId terminal, Rating rating) implements LedgerEntry {}
}

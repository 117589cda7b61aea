package org.linli.central.server.ledger;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.linli.central.api.help.Answerer;
import org.linli.central.api.help.HelpKind;
import org.linli.central.api.id.EnrolmentId;
import org.linli.central.api.id.HelpCallId;
import org.linli.central.api.id.HouseholdId;
import org.linli.central.api.id.PaymentId;
import org.linli.central.api.id.TerminalId;
import org.linli.central.api.office.ClerkName;
import org.linli.central.api.office.DayReport;
import org.linli.central.api.office.Deed;
import org.linli.central.api.office.DeedId;
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

    /** @param tokenHash SHA-256 of what this person says at the door, hexadecimal */
    record ClerkMade(Instant at, ClerkName name, String tokenHash) implements LedgerEntry {}

    record ClerkGone(Instant at, ClerkName name) implements LedgerEntry {}

    record DeedAsked(Instant at, Deed deed, ClerkName by) implements LedgerEntry {}

    /** Another person's word; where it is yes, what follows from it is recorded in the same turn. */
    record DeedDecided(Instant at, DeedId id, ClerkName by, boolean approved) implements LedgerEntry {}

    /** @param refunds numbers of ours that the channel's list of this day has, with our amounts */
    record ReturnsListed(Instant at, LocalDate day, List<String> refunds) implements LedgerEntry {
        public ReturnsListed {
            refunds = List.copyOf(refunds);
        }
    }

    /** A day was held against the channel's list; again, when it was so before. */
    record DayReconciled(Instant at, DayReport report) implements LedgerEntry {}
}

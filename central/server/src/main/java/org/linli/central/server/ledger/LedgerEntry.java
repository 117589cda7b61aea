package org.linli.central.server.ledger;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.util.Optional;
import org.linli.central.api.id.EnrolmentId;
import org.linli.central.api.id.PaymentId;
import org.linli.central.api.id.TerminalId;
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
}

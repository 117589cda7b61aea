package org.linli.central.server.biller;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import org.linli.central.api.id.BillId;
import org.linli.central.api.id.PaymentId;
import org.linli.foundation.money.Fen;

/** One entry of the demo billers' journal. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "entry")
sealed interface DemoEntry {
    record Posted(Instant at, PaymentId payment, BillId bill, Fen amountFen) implements DemoEntry {}

    /** A corrected amount; the bill's version rises by one. */
    record Corrected(Instant at, BillId bill, Fen amountFen) implements DemoEntry {}
}

package org.linli.payments.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.linli.central.api.id.BillId;
import org.linli.central.api.wire.ProblemKind;
import org.linli.payments.machine.AttemptState;

/** The bill changed meanwhile, another terminal holds it, or it is settled. */
class CentralRefusesTheStartTest {
    private final Counter counter = new Counter();
    private final StartPayment order = Counter.waterAndPower(1);

    @Test
    void aChangedBillEndsTheAttemptAndNamesTheBill() {
        counter.central.owes("power-2026-10", 3, 9999);
        counter.starts(order);
        counter.waits(1);
        refusedWith(ProblemKind.BILL_CHANGED, "power-2026-10");
    }

    @Test
    void aBillThatASecondTerminalHoldsEndsTheAttemptAndNamesTheBill() {
        counter.central.anotherTerminalLocks("water-2026-10");
        counter.starts(order);
        counter.waits(1);
        refusedWith(ProblemKind.BILL_LOCKED, "water-2026-10");
    }

    @Test
    void aSettledBillCannotBePaidAgain() {
        counter.pays(Counter.water(7));
        counter.starts(order);
        counter.waits(1);
        refusedWith(ProblemKind.BILL_SETTLED, "water-2026-10");
        assertEquals(1, counter.central.chargesEver());
    }

    private void refusedWith(ProblemKind kind, String bill) {
        var attempt = counter.attempt(order.id());
        assertEquals(AttemptState.CLOSED, attempt.state());
        assertEquals(kind.code(), attempt.why().orElseThrow());
        assertEquals(List.of(new BillId(bill)), attempt.about());
        assertFalse(counter.holds("water-2026-10"));
        assertFalse(counter.holds("power-2026-10"));
        counter.proof.isAtRest();
    }
}

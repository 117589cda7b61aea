package org.linli.peripherals.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class OpenCallTest {
    private final List<Outcome<String>> heard = new ArrayList<>();
    private final AtomicInteger cancels = new AtomicInteger();
    private final OpenCall<String> call = new OpenCall<>(cancels::incrementAndGet);

    @Test
    void theFirstEndCountsAndLaterOnesAreIgnored() {
        call.onOutcome(heard::add);
        assertTrue(call.end(Outcome.done("paper")));
        assertFalse(call.end(Outcome.notDone(CallFault.DEADLINE_PASSED.fault())));
        assertEquals(List.of(Outcome.done("paper")), heard);
    }

    @Test
    void aListenerThatComesLateStillHears() {
        call.end(Outcome.unknown(CallFault.CLOSED.fault()));
        call.onOutcome(heard::add);
        assertEquals(List.of(Outcome.<String>unknown(CallFault.CLOSED.fault())), heard);
    }

    @Test
    void aSecondListenerIsABug() {
        call.onOutcome(heard::add);
        assertThrows(IllegalStateException.class, () -> call.onOutcome(heard::add));
    }

    @Test
    void cancellingTwiceTellsTheDriverOnce() {
        call.cancel();
        call.cancel();
        assertEquals(1, cancels.get());
        assertFalse(call.ended(), "the driver ends the call, not the canceller");
    }

    @Test
    void cancellingAfterTheEndTellsNobody() {
        call.end(Outcome.done("paper"));
        call.cancel();
        assertEquals(0, cancels.get());
    }
}

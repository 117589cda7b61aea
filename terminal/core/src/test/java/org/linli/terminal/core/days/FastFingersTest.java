package org.linli.terminal.core.days;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.linli.foundation.code.Code;
import org.linli.terminal.core.contract.Bills;
import org.linli.terminal.core.contract.Machine;
import org.linli.terminal.core.session.Counter;
import org.linli.terminal.core.session.Input;
import org.linli.terminal.journey.screen.ActionId;
import org.linli.terminal.journey.screen.Origin;

/** Thirty taps on one button, two inputs on one question, a finger and a card at the same moment. */
final class FastFingersTest {
    private static final Counter.Answer TAKEN = new Counter.Answer.Taken();
    private static final Counter.Answer STALE = new Counter.Answer.Refused(Code.of("input.stale-question"));

    @Test
    void thirtyTapsOnPayStartOnePayment() {
        var machine = Visit.toTheSheet();
        var pay = new Input.Act(machine.shown().question(), ActionId.of("pay"), Origin.TERMINAL);
        assertEquals(TAKEN, machine.give(pay));
        for (int i = 1; i < 30; i++) {
            assertEquals(STALE, machine.give(pay));
        }
        assertEquals(1, machine.world.count("StartPayment"));
    }

    @Test
    void ofTwoInputsOnOneQuestionTheFirstCounts() {
        var machine = Visit.toTheSheet();
        long question = machine.shown().question();
        assertEquals(TAKEN, machine.give(new Input.Act(question, ActionId.of("no-phone"), Origin.PHONE)));
        assertEquals(STALE, machine.give(new Input.Act(question, ActionId.of("pay"), Origin.TERMINAL)));
        assertEquals("bills.ways", machine.screen());
        assertEquals(0, machine.world.count("StartPayment"));
    }

    @Test
    void aCardAndAFingerAtOnceAreTakenOneAfterTheOther() {
        var later = new ArrayDeque<Runnable>();
        var machine = Machine.on(later::add);
        runAll(later);
        machine.world.owes(Bills.home());
        var first = machine.runner()
                .give(new Input.Act(machine.shown().question(), ActionId.of("pay-bill"), Origin.TERMINAL));
        runAll(later);
        assertEquals(TAKEN, first.toCompletableFuture().join());
        // The card is read while the finger is on its way; both wait in the mailbox, the card first.
        machine.world.laysCard("王小芳", Visit.ID_NUMBER);
        var finger = machine.runner()
                .give(new Input.Act(machine.shown().question(), ActionId.of("no-card"), Origin.TERMINAL));
        runAll(later);
        assertEquals(STALE, finger.toCompletableFuture().join());
        assertEquals("bills.pick", machine.screen());
    }

    @Test
    void aStuckKeyFillsTheMailboxAndNotTheMemory() {
        var later = new ArrayDeque<Runnable>();
        var machine = Machine.on(later::add);
        runAll(later);
        var answers = new ArrayList<CompletableFuture<Counter.Answer>>();
        for (int i = 0; i < 100; i++) {
            answers.add(
                    machine.runner().give(new Input.Larger(1, Origin.TERMINAL)).toCompletableFuture());
        }
        var refused = answers.stream().filter(CompletableFuture::isDone).toList();
        assertEquals(36, refused.size());
        assertEquals(
                new Counter.Answer.Refused(Code.of("input.crowded")),
                refused.getFirst().join());
        runAll(later);
        assertTrue(answers.stream().allMatch(CompletableFuture::isDone));
    }

    @Test
    void aClosedRowAndAMissingOneAreRefused() {
        var machine = Visit.toTheBills();
        assertEquals(new Counter.Answer.Refused(Code.of("input.not-offered")), machine.ticks("no-such-row", true));
        machine.ticks("b1", false);
        machine.ticks("b2", false);
        machine.ticks("b4", false);
        assertEquals(new Counter.Answer.Refused(Code.of("input.too-few-ticked")), machine.presses("review"));
        assertEquals("bills.pick", machine.screen());
    }

    private static void runAll(Queue<Runnable> later) {
        while (!later.isEmpty()) {
            later.remove().run();
        }
    }
}

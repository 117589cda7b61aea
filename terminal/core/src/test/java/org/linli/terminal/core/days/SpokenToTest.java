package org.linli.terminal.core.days;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.linli.terminal.core.contract.Machine;
import org.linli.terminal.core.session.Shown;
import org.linli.terminal.journey.bill.Business.Stage;

/** The machine is still reading something out: nobody's time runs. */
final class SpokenToTest {
    @Test
    void theIdleQuestionWaitsForTheVoiceAndThenForAMinute() {
        var machine = Visit.toTheBills();
        machine.time.pass(Duration.ofSeconds(50));
        machine.runner().speaking(true);
        machine.time.pass(Duration.ofSeconds(70));
        assertEquals("bills.pick", machine.screen());
        machine.runner().speaking(false);
        machine.time.pass(Duration.ofSeconds(59));
        assertEquals("bills.pick", machine.screen());
        machine.time.pass(Duration.ofSeconds(1));
        assertEquals("over.idle", machine.screen());
    }

    @Test
    void theCountdownStandsStillWhileTheQuestionIsBeingRead() {
        var machine = Visit.toTheBills();
        machine.time.pass(Duration.ofSeconds(70));
        machine.runner().speaking(true);
        machine.time.pass(Duration.ofSeconds(20));
        assertEquals(Duration.ofSeconds(35), left(machine));
        machine.runner().speaking(false);
        machine.time.pass(Duration.ofSeconds(5));
        assertEquals(Duration.ofSeconds(30), left(machine));
    }

    @Test
    void aKeyPressedWhileItSpeaksCountsFromWhenItFallsSilent() {
        var machine = Visit.toTheBills();
        machine.runner().speaking(true);
        machine.ticks("b1", false);
        machine.time.pass(Duration.ofSeconds(90));
        assertEquals("bills.pick", machine.screen());
        machine.runner().speaking(false);
        machine.time.pass(Duration.ofSeconds(60));
        assertEquals("over.idle", machine.screen());
    }

    @Test
    void theTimeToTakeThePaperStandsStillToo() {
        var machine = Visit.toTheCode();
        machine.world.showsCode(Visit.CODE);
        machine.world.paymentIs(Stage.POSTED);
        machine.runner().speaking(true);
        machine.time.pass(Duration.ofSeconds(60));
        assertEquals("receipt.take", machine.screen());
        machine.runner().speaking(false);
        machine.time.pass(Duration.ofSeconds(46));
        assertEquals("rate.ask", machine.screen());
    }

    @Test
    void aVoiceThatNeverSaysItHasEndedKeepsNobodysBillsOnTheScreen() {
        var machine = Visit.toTheBills();
        machine.runner().speaking(true);
        machine.time.pass(Duration.ofMinutes(2).plusSeconds(106));
        assertEquals("home.menu", machine.screen());
    }

    private static Duration left(Machine machine) {
        return ((Shown.Over.IdleWarning) machine.shown().over().orElseThrow()).left();
    }
}

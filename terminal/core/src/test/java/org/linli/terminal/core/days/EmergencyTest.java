package org.linli.terminal.core.days;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.linli.terminal.core.contract.Machine;
import org.linli.terminal.core.outside.Call;
import org.linli.terminal.core.session.Counter;
import org.linli.terminal.core.session.Input;
import org.linli.terminal.core.session.Shown;
import org.linli.terminal.journey.bill.Business.Stage;
import org.linli.terminal.journey.screen.DevicePrompt.Place;
import org.linli.terminal.journey.screen.Origin;

/** 紧急求助. */
final class EmergencyTest {
    @Test
    void isAskedOnceAndThenCalled() {
        var machine = Machine.inline();
        machine.pressesEmergency();
        assertEquals("over.emergency.ask", machine.screen());
        assertEquals(List.of(), machine.world.calls());
        machine.presses("emergency-now");
        assertEquals("over.emergency", machine.screen());
        assertEquals(Call.Kind.EMERGENCY, machine.world.calls().getFirst().kind());
        machine.world.callIs(new Call.Seen.Answered("值班室 李主任"));
        assertEquals("over.emergency.answered", machine.screen());
    }

    @Test
    void aHandThatSlippedCallsNobody() {
        var machine = Visit.toTheBills();
        machine.pressesEmergency();
        machine.presses("stay");
        assertEquals("bills.pick", machine.screen());
        assertEquals(List.of(), machine.world.calls());
    }

    @Test
    void itTakesThePlaceOfACallForHelp() {
        var machine = Visit.toTheBills();
        machine.asksForHelp();
        machine.pressesEmergency();
        machine.presses("emergency-now");
        assertEquals(
                List.of(Call.Kind.HELP, Call.Kind.EMERGENCY),
                machine.world.calls().stream().map(Call::kind).toList());
        assertEquals(Call.Kind.HELP, machine.world.callsOff().getFirst().kind());
    }

    @Test
    void worksWhileMoneyIsOpenAndThePaymentGoesOnBeneath() {
        var machine = Visit.toTheCode();
        machine.world.showsCode(Visit.CODE);
        machine.pressesEmergency();
        machine.presses("emergency-now");
        machine.world.paymentIs(Stage.POSTED);
        assertEquals("over.emergency", machine.screen());
        machine.presses("stay");
        assertEquals("receipt.take", machine.screen());
        assertEquals(1, machine.world.papers());
    }

    @Test
    void worksWhileACardIsCalledForAndLiesOverIt() {
        var machine = Machine.inline();
        machine.world.cardStaysAt(Place.ID_CARD_READER);
        assertEquals("over.card", machine.screen());
        machine.pressesEmergency();
        machine.presses("emergency-now");
        assertEquals("over.emergency", machine.screen());
    }

    @Test
    void endsNotWithTheSession() {
        var machine = Visit.toTheBills();
        machine.pressesEmergency();
        machine.presses("emergency-now");
        machine.presses("stay");
        machine.leaves();
        assertEquals(List.of(), machine.world.callsOff());
        machine.world.callIs(new Call.Seen.Answered("值班室 李主任"));
        assertEquals("over.emergency.answered", machine.screen());
    }

    @Test
    void staysInSightWhileNobodyTouchesAnything() {
        var machine = Machine.inline();
        machine.pressesEmergency();
        machine.presses("emergency-now");
        machine.time.pass(Duration.ofMinutes(20));
        assertEquals("over.emergency", machine.screen());
    }

    @Test
    void aQuestionNobodyAnswersGoesAway() {
        var machine = Machine.inline();
        machine.pressesEmergency();
        machine.time.pass(Duration.ofMinutes(2));
        assertEquals("home.menu", machine.screen());
        assertEquals(List.of(), machine.world.calls());
    }

    @Test
    void nobodyAtADistancePressesIt() {
        var machine = Machine.inline();
        var answer = machine.give(new Input.Emergency(machine.shown().question(), Origin.FAMILY));
        assertInstanceOf(Counter.Answer.Refused.class, answer);
    }

    @Test
    void itLooksLikeNothingElse() {
        var machine = Machine.inline();
        machine.pressesEmergency();
        var over = assertInstanceOf(
                Shown.Over.Emergency.class, machine.shown().over().orElseThrow());
        assertEquals(Shown.CallStage.ASKING, over.stage());
    }
}

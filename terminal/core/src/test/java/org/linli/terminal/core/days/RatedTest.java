package org.linli.terminal.core.days;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.linli.terminal.core.contract.FakeWorld;
import org.linli.terminal.core.contract.Machine;
import org.linli.terminal.core.session.Counter;
import org.linli.terminal.core.session.Input;
import org.linli.terminal.core.session.Shown;
import org.linli.terminal.journey.bill.Business.Stage;
import org.linli.terminal.journey.screen.Action;
import org.linli.terminal.journey.screen.ActionId;
import org.linli.terminal.journey.screen.Origin;

/** 好差评: one touch after the business, or none. */
final class RatedTest {
    @Test
    void oneTouchIsEnough() {
        var machine = paid();
        assertEquals("rate.ask", machine.screen());
        machine.presses("very-good");
        assertEquals("rate.thanks", machine.screen());
        assertEquals(1, machine.world.count("Give"));
        machine.time.pass(Duration.ofSeconds(5));
        assertEquals("home.menu", machine.screen());
    }

    @Test
    void whoeverWalksAwayGivesNone() {
        var machine = paid();
        machine.time.pass(Duration.ofSeconds(21));
        assertEquals("home.menu", machine.screen());
        assertEquals(0, machine.world.count("Give"));
    }

    @Test
    void theKeyAtTheFootSkipsItToo() {
        var machine = paid();
        assertEquals(Shown.Leaving.FINISHED, machine.shown().bar().leaving());
        machine.leaves();
        assertEquals("home.menu", machine.screen());
        assertEquals(0, machine.world.count("Give"));
    }

    @Test
    void thirtyTapsAreOneOpinion() {
        var machine = paid();
        for (int i = 0; i < 30; i++) {
            machine.presses("good");
        }
        assertEquals(1, machine.world.count("Give"));
    }

    @Test
    void aPoorOneIsToldWhoListens() {
        var machine = paid();
        machine.presses("very-poor");
        assertEquals("rate.sorry", machine.screen());
        machine.presses("help");
        assertEquals("over.help", machine.screen());
        assertEquals(1, machine.world.calls().size());
    }

    @Test
    void afterAFailureOfOursHelpIsOfferedBesideTheQuestion() {
        var machine = Visit.toTheCode();
        machine.world.printer(FakeWorld.Printer.PAPER_OUT);
        machine.world.showsCode(Visit.CODE);
        machine.world.paymentIs(Stage.POSTED);
        machine.presses("electronic");
        machine.presses("finish");
        assertEquals("rate.ask", machine.screen());
        assertTrue(machine.shown().screen().actions().stream()
                .anyMatch(action -> action.id().equals(Action.HELP)));
    }

    @Test
    void whoWentWithoutPayingIsNotAsked() {
        var machine = Visit.toTheSheet();
        machine.leaves();
        assertEquals("home.menu", machine.screen());
    }

    @Test
    void whoHadLeftBeforeThePaperCameIsNotAsked() {
        var machine = Visit.toTheCode();
        machine.world.showsCode(Visit.CODE);
        machine.world.paymentIs(Stage.PENDING);
        machine.time.pass(Duration.ofSeconds(106));
        machine.world.paymentIs(Stage.POSTED);
        assertEquals("receipt.take", machine.screen());
        machine.time.pass(Duration.ofSeconds(46));
        assertEquals("home.menu", machine.screen());
    }

    @Test
    void nothingOfTheResidentIsKnownWhileItIsAsked() {
        var machine = paid();
        assertFalse(machine.shown().screen().toString().contains("王"));
        machine.presses("another");
        assertEquals("identify.card", machine.screen());
    }

    @Test
    void aTaskThatOnlyPractisesIsNotRated() {
        var machine = Machine.inline();
        machine.presses("rehearse");
        machine.presses("practise");
        machine.presses("pretend");
        machine.presses("review");
        machine.presses("pay");
        machine.presses("pretend");
        machine.time.pass(Duration.ofSeconds(10));
        machine.presses("electronic");
        machine.presses("finish");
        assertEquals("rehearse.end", machine.screen());
    }

    @Test
    void aHelperAtADistanceCannotRate() {
        var machine = paid();
        var answer = machine.give(new Input.Act(machine.shown().question(), ActionId.of("very-good"), Origin.HELPER));
        assertInstanceOf(Counter.Answer.Refused.class, answer);
        assertEquals(0, machine.world.count("Give"));
    }

    private static Machine paid() {
        var machine = Visit.toTheCode();
        machine.world.showsCode(Visit.CODE);
        machine.world.paymentIs(Stage.POSTED);
        machine.presses("taken");
        return machine;
    }
}

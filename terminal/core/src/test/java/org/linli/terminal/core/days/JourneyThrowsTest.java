package org.linli.terminal.core.days;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linli.terminal.core.contract.Machine;
import org.linli.terminal.journey.bill.PayBill;
import org.linli.terminal.journey.kernel.Event;
import org.linli.terminal.journey.kernel.Journey;
import org.linli.terminal.journey.kernel.Scene;
import org.linli.terminal.journey.kernel.Step;
import org.linli.terminal.journey.kernel.View;
import org.linli.terminal.journey.screen.Action;
import org.linli.terminal.journey.screen.Notice;
import org.linli.terminal.journey.screen.Text;

/** A journey has a bug. */
final class JourneyThrowsTest {
    @Test
    void endsTheJourneyAndNotTheTerminal() {
        var machine = Machine.with(new Buggy(Where.ON));
        machine.presses("pay-bill");
        assertEquals("buggy", machine.screen());
        machine.presses("go");
        assertEquals("broken", machine.screen());
        assertEquals(1, machine.world.count("LetGo"));
        machine.presses("home");
        assertEquals("home.menu", machine.screen());
        machine.presses("pay-bill");
        assertEquals("buggy", machine.screen());
    }

    @Test
    void inItsStart() {
        var machine = Machine.with(new Buggy(Where.START));
        machine.presses("pay-bill");
        assertEquals("broken", machine.screen());
    }

    @Test
    void inItsView() {
        var machine = Machine.with(new Buggy(Where.VIEW));
        machine.presses("pay-bill");
        assertEquals("broken", machine.screen());
        machine.presses("home");
        assertEquals("home.menu", machine.screen());
    }

    private enum Where {
        START,
        ON,
        VIEW
    }

    private record Buggy(Where where) implements Journey<Integer, PayBill.Begun, PayBill.Ended> {
        @Override
        public Id id() {
            return new Id(PayBill.NAME, 1);
        }

        @Override
        public Class<Integer> stateType() {
            return Integer.class;
        }

        @Override
        public Class<PayBill.Begun> argsType() {
            return PayBill.Begun.class;
        }

        @Override
        public Class<PayBill.Ended> resultType() {
            return PayBill.Ended.class;
        }

        @Override
        public Step<Integer, PayBill.Ended> start(PayBill.Begun args, Scene scene) {
            fail(Where.START);
            return Step.stay(1);
        }

        @Override
        public Step<Integer, PayBill.Ended> on(Integer state, Event event, Scene scene) {
            fail(Where.ON);
            return Step.stay(state);
        }

        @Override
        public View view(Integer state, Scene scene) {
            fail(Where.VIEW);
            return View.of(new Notice(
                    "buggy",
                    Notice.Tone.PLAIN,
                    Text.verbatim("?"),
                    Optional.empty(),
                    List.of(),
                    Optional.empty(),
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(Action.primary("go", Text.verbatim("!")))));
        }

        private void fail(Where here) {
            if (here == where) {
                throw new IllegalStateException("a bug");
            }
        }
    }
}

package org.linli.terminal.core.days;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.linli.terminal.core.contract.Machine;
import org.linli.terminal.journey.bill.PayBill;
import org.linli.terminal.journey.kernel.Event;
import org.linli.terminal.journey.kernel.Journey;
import org.linli.terminal.journey.kernel.Scene;
import org.linli.terminal.journey.kernel.Step;
import org.linli.terminal.journey.kernel.View;
import org.linli.terminal.journey.screen.Action;
import org.linli.terminal.journey.screen.DevicePrompt.Place;
import org.linli.terminal.journey.screen.Notice;
import org.linli.terminal.journey.screen.Text;

/** Something lay over a journey, or the machine started anew: the journey is told when it is in sight again. */
final class InSightAgainTest {
    private final Listening journey = new Listening();

    /** Help comes last: while somebody is on the way, nobody is asked whether they are still there. */
    @Test
    void afterTheIdleQuestionTheQuestionWhetherToLeaveAndHelp() {
        var machine = Machine.with(journey);
        machine.presses("pay-bill");
        machine.time.pass(Duration.ofSeconds(61));
        assertEquals(0, journey.resumed());
        machine.presses("stay");
        assertEquals(1, journey.resumed());
        machine.leaves();
        assertEquals("over.leave", machine.screen());
        machine.presses("stay");
        assertEquals(2, journey.resumed());
        machine.asksForHelp();
        assertEquals(2, journey.resumed());
        machine.goesBack();
        assertEquals(3, journey.resumed());
    }

    @Test
    void onceAndOnlyWhenNothingElseLiesOverIt() {
        var machine = Machine.with(journey);
        machine.presses("pay-bill");
        machine.world.cardStaysAt(Place.ID_CARD_READER);
        machine.presses("help");
        machine.goesBack();
        assertEquals("over.card", machine.screen());
        assertEquals(0, journey.resumed());
        machine.world.cardIsTakenFrom(Place.ID_CARD_READER);
        assertEquals(1, journey.resumed());
    }

    @Test
    void whoeverGoesIsNotToldBefore() {
        var machine = Machine.with(journey);
        machine.presses("pay-bill");
        machine.leaves();
        machine.presses("go");
        assertEquals(List.of(new Event.Leaving()), journey.heard);
    }

    @Test
    void theJourneyThatSettlesWhatACrashLeftIsTold() {
        Machine.startingWith(journey, new PayBill.Begun());
        assertEquals(List.of(new Event.Resumed(Set.of())), journey.heard);
    }

    /** In place of paying a bill: pinned, and remembers what it is told. */
    private static final class Listening implements Journey<PayBill.Begun, PayBill.Begun, PayBill.Ended> {
        private final List<Event> heard = new ArrayList<>();

        long resumed() {
            return heard.stream().filter(Event.Resumed.class::isInstance).count();
        }

        @Override
        public Id id() {
            return new Id(PayBill.NAME, 1);
        }

        @Override
        public Class<PayBill.Begun> stateType() {
            return PayBill.Begun.class;
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
        public Step<PayBill.Begun, PayBill.Ended> start(PayBill.Begun args, Scene scene) {
            return Step.stay(args);
        }

        @Override
        public Step<PayBill.Begun, PayBill.Ended> on(PayBill.Begun state, Event event, Scene scene) {
            heard.add(event);
            return Step.stay(state);
        }

        @Override
        public View view(PayBill.Begun state, Scene scene) {
            return View.pinned(Notice.of(
                    "listening",
                    Notice.Tone.PLAIN,
                    Text.of("home.question"),
                    Action.primary("nothing", Text.of("action.close"))));
        }
    }
}

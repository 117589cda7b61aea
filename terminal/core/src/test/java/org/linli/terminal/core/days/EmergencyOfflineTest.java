package org.linli.terminal.core.days;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.linli.foundation.time.ManualTime;
import org.linli.terminal.core.contract.Machine;
import org.linli.terminal.core.help.HelpDesk;
import org.linli.terminal.core.help.HelpLine;
import org.linli.terminal.core.outside.Call;
import org.linli.terminal.journey.screen.Text;

/** The network is down and somebody is in need. */
final class EmergencyOfflineTest {
    private static final Call NOW = new Call("t-1-call", Call.Kind.EMERGENCY, "home.menu");
    private static final Call HELP = new Call("t-2-call", Call.Kind.HELP, "bills.pick");

    private final ManualTime time = new ManualTime();
    private final Line line = new Line();
    private final List<Call.Kind> rung = new ArrayList<>();
    private final List<Call.Seen> seen = new ArrayList<>();
    private final HelpDesk desk = new HelpDesk(
            line,
            kind -> {
                rung.add(kind);
                return true;
            },
            Runnable::run,
            time);

    @Test
    void theScreenSaysTheNumberAndThatTheBellWasRung() {
        var machine = Machine.inline();
        machine.world.online(false);
        machine.pressesEmergency();
        machine.presses("emergency-now");
        machine.world.callIs(new Call.Seen.NotReached(true));
        assertEquals("over.emergency.not-reached", machine.screen());
        var notice = machine.shown().over().orElseThrow().notice();
        assertEquals(
                "emergency.paragraph.number", notice.paragraphs().getFirst().key());
        assertTrue(notice.paragraphs().contains(Text.of("emergency.paragraph.bell")));
        assertEquals(Text.of("emergency.number"), notice.facts().getFirst().label());
    }

    @Test
    void theBellRingsAtOnceAndOnlyOnce() {
        desk.call(NOW, seen::add);
        assertEquals(List.of(new Call.Seen.NotReached(true)), seen);
        time.pass(Duration.ofMinutes(1));
        assertEquals(List.of(Call.Kind.EMERGENCY), rung);
        assertEquals(List.of(new Call.Seen.NotReached(true)), seen, "the same news again and again");
    }

    @Test
    void aCallForHelpRingsTheBellWhenNobodyElseCanBeReached() {
        line.says = new HelpLine.Said.Ringing();
        desk.call(HELP, seen::add).end();
        assertEquals(List.of(), rung);
        line.says = new HelpLine.Said.Silence();
        desk.call(HELP, seen::add);
        assertEquals(List.of(Call.Kind.HELP), rung);
    }

    @Test
    void itIsTriedAgainUnderTheSameIdUntilSomebodyHearsIt() {
        desk.call(NOW, seen::add);
        time.pass(Duration.ofSeconds(6));
        line.says = new HelpLine.Said.Ringing();
        time.pass(Duration.ofSeconds(2));
        line.says = new HelpLine.Said.Answered("值班室 李主任");
        time.pass(Duration.ofSeconds(2));
        assertEquals(
                List.of(new Call.Seen.NotReached(true), new Call.Seen.Ringing(), new Call.Seen.Answered("值班室 李主任")),
                seen);
        assertEquals(List.of(NOW, NOW, NOW, NOW, NOW), line.placed);
    }

    @Test
    void whoHasAnsweredIsStillOnTheWayWhenTheNetworkGoes() {
        line.says = new HelpLine.Said.Answered("值班室 李主任");
        desk.call(NOW, seen::add);
        line.says = new HelpLine.Said.Silence();
        time.pass(Duration.ofSeconds(30));
        assertEquals(List.of(new Call.Seen.Answered("值班室 李主任")), seen);
    }

    @Test
    void calledOffItIsAskedAfterNoMore() {
        line.says = new HelpLine.Said.Ringing();
        var engagement = desk.call(NOW, seen::add);
        engagement.end();
        engagement.end();
        time.pass(Duration.ofMinutes(1));
        assertEquals(1, line.placed.size());
        assertEquals(List.of(NOW), line.off);
        assertEquals(List.of(), time.openWaits());
    }

    /** Its answer was lost: it may reach central behind the first calling off, which central then knows nothing of. */
    @Test
    void aCallThatMayStillArriveIsCalledOffMoreThanOnce() {
        desk.call(NOW, seen::add).end();
        time.pass(Duration.ofMinutes(5));
        assertEquals(List.of(NOW, NOW, NOW), line.off);
        assertEquals(List.of(), time.openWaits());
    }

    @Test
    void nobodyIsLeftRunningForSomebodyWhoHasGone() {
        line.says = new HelpLine.Said.Ringing();
        var engagement = desk.call(HELP, seen::add);
        line.says = new HelpLine.Said.Silence();
        line.offSays = new HelpLine.Said.Silence();
        engagement.end();
        time.pass(Duration.ofMinutes(2));
        assertTrue(line.off.size() > 5, "it is called off until somebody hears it: " + line.off.size());
        line.offSays = new HelpLine.Said.Ended();
        time.pass(Duration.ofMinutes(1));
        int heard = line.off.size();
        time.pass(Duration.ofMinutes(10));
        assertEquals(heard, line.off.size(), "and then no more");
        assertEquals(List.of(), time.openWaits());
    }

    private static final class Line implements HelpLine {
        private final List<Call> placed = new ArrayList<>();
        private final List<Call> off = new ArrayList<>();
        private Said says = new Said.Silence();
        private Said offSays = new Said.Ended();

        @Override
        public Said place(Call call) {
            placed.add(call);
            return says;
        }

        @Override
        public Said ask(Call call) {
            return says;
        }

        @Override
        public Said callOff(Call call) {
            off.add(call);
            return offSays;
        }
    }
}

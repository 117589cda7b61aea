package org.linli.central.server.companion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.central.api.companion.FromTerminal;
import org.linli.central.api.companion.Refusals;
import org.linli.central.api.companion.RelayLimits;
import org.linli.central.api.companion.ToPhone;
import org.linli.central.api.companion.ToTerminal;

/** A line breaks, on either side or in the middle: what was said waits, and each side is told how things stand. */
class ComingBackTest {
    private final Street street = new Street();
    private final Street.Terminal terminal = street.terminal("term-1").open();
    private final Street.Phone phone = street.phone().enters(terminal.room());

    @BeforeEach
    void met() {
        terminal.line().toTerminal();
        phone.line().toPhone();
    }

    @Test
    void thePhoneIsAwayAndComesBackToWhatWaited() {
        phone.goes();
        assertEquals(
                List.of(new ToTerminal.Away(terminal.room())), terminal.line().toTerminal());
        terminal.sends("one");
        terminal.sends("two");
        phone.calls();
        phone.enters(terminal.room());
        assertEquals(
                List.of(
                        new ToPhone.Joined(terminal.room(), Street.COMMITMENT),
                        new ToPhone.Back(),
                        new ToPhone.Carried("one"),
                        new ToPhone.Carried("two")),
                phone.line().toPhone());
        assertEquals(
                List.of(new ToTerminal.Back(terminal.room())), terminal.line().toTerminal());
    }

    @Test
    void theTerminalIsAwayAndComesBackToWhatWaited() {
        terminal.goes();
        assertEquals(List.of(new ToPhone.Away()), phone.line().toPhone());
        phone.sends("one");
        terminal.calls();
        terminal.open(Optional.of(phone.seat()));
        assertEquals(
                List.of(
                        new ToTerminal.Opened(terminal.room()),
                        new ToTerminal.Back(terminal.room()),
                        new ToTerminal.Carried(terminal.room(), "one")),
                terminal.line().toTerminal());
        assertEquals(List.of(new ToPhone.Back()), phone.line().toPhone());
    }

    @Test
    void aPhoneThatEnteredWhileTheTerminalWasAwayIsTold() {
        var other = street.terminal("term-2").open();
        other.goes();
        var early = street.phone().enters(other.room());
        assertEquals(
                List.of(new ToPhone.Joined(other.room(), Street.COMMITMENT), new ToPhone.Away()),
                early.line().toPhone());
        other.calls();
        other.open();
        assertEquals(
                List.of(
                        new ToTerminal.Opened(other.room()),
                        new ToTerminal.Entered(other.room(), early.seat()),
                        new ToTerminal.Back(other.room())),
                other.line().toTerminal());
    }

    @Test
    void centralIsRestartedWhileTwoMeet() {
        street.restart();
        phone.calls();
        phone.enters(terminal.room());
        assertEquals(
                List.of(new ToPhone.Refused(Refusals.OVER)), phone.line().toPhone(), "the page asks again for a while");
        terminal.calls();
        terminal.open(Optional.of(phone.seat()));
        assertEquals(
                List.of(new ToTerminal.Opened(terminal.room()), new ToTerminal.Away(terminal.room())),
                terminal.line().toTerminal());
        var thief = street.phone().enters(terminal.room());
        assertEquals(List.of(new ToPhone.Refused(Refusals.TAKEN)), thief.line().toPhone(), "the room keeps its seat");
        phone.calls();
        phone.enters(terminal.room());
        assertEquals(
                List.of(new ToPhone.Joined(terminal.room(), Street.COMMITMENT), new ToPhone.Back()),
                phone.line().toPhone());
        assertEquals(
                List.of(new ToTerminal.Back(terminal.room())), terminal.line().toTerminal());
    }

    @Test
    void whatDoesNotFitIsDroppedAndTheRestIsInOrder() {
        phone.goes();
        IntStream.range(0, 100).forEach(i -> {
            terminal.sends("" + i);
            street.time().pass(Duration.ofMillis(100));
        });
        phone.calls();
        phone.enters(terminal.room());
        var carried = phone.line().toPhone().stream()
                .filter(ToPhone.Carried.class::isInstance)
                .toList();
        assertEquals(
                IntStream.range(0, RelayLimits.FRAMES_WAITING)
                        .mapToObj(i -> (ToPhone) new ToPhone.Carried("" + i))
                        .toList(),
                carried);
    }

    @Test
    void aTerminalThatDoesNotComeBackForTwoMinutesLosesItsRooms() {
        terminal.goes();
        street.time().pass(RelayLimits.TERMINAL_PATIENCE.minusSeconds(1));
        assertEquals(List.of(new ToPhone.Away()), phone.line().toPhone());
        street.time().pass(Duration.ofSeconds(2));
        assertEquals(List.of(new ToPhone.Over()), phone.line().toPhone());
        assertEquals(0, street.relay().openRooms());
    }

    @Test
    void oneThatCameBackKeepsThemWhateverWasPlanned() {
        terminal.goes();
        terminal.calls();
        terminal.open(Optional.of(phone.seat()));
        street.time().pass(RelayLimits.TERMINAL_PATIENCE.multipliedBy(2));
        assertEquals(1, street.relay().openRooms());
    }

    @Test
    void aTerminalThatWasStartedAgainIsNotInItsOwnWay() {
        for (int i = 0; i < 3; i++) {
            terminal.openAnother();
        }
        terminal.calls();
        var fresh = terminal.openAnother();
        assertEquals(List.of(new ToTerminal.Opened(fresh)), terminal.line().toTerminal());
        assertEquals(
                List.of(new ToPhone.Away(), new ToPhone.Over()),
                phone.line().toPhone(),
                "the oldest of those it does not know is over");
    }

    @Test
    void theSamePhoneByANewLineReplacesTheOldOne() {
        var old = phone.line();
        phone.calls();
        phone.enters(terminal.room());
        assertEquals(Optional.of(Line.Ending.REPLACED), old.ended());
        assertEquals(List.of(), terminal.line().toTerminal(), "for the terminal it was never away");
        phone.sends("by the new one");
        assertEquals(
                List.of(new ToTerminal.Carried(terminal.room(), "by the new one")),
                terminal.line().toTerminal());
    }

    @Test
    void theSameTerminalByANewLineReplacesTheOldOne() {
        var old = terminal.line();
        terminal.calls();
        assertEquals(Optional.of(Line.Ending.REPLACED), old.ended());
        terminal.says(new FromTerminal.Send(terminal.room(), "before it is open again"));
        assertEquals(
                List.of(new ToTerminal.Refused(terminal.room(), Refusals.OVER)),
                terminal.line().toTerminal());
    }
}

package org.linli.central.server.companion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linli.central.api.companion.FromTerminal;
import org.linli.central.api.companion.Refusals;
import org.linli.central.api.companion.RoomCode;
import org.linli.central.api.companion.RoomId;
import org.linli.central.api.companion.ToPhone;
import org.linli.central.api.companion.ToTerminal;

/** A room is taken once, by the seat that came first. */
class TakingARoomTest {
    private final Street street = new Street();
    private final Street.Terminal terminal = street.terminal("term-1").open();

    @Test
    void thePhoneThatScannedJoinsAndBothAreTold() {
        assertEquals(
                List.of(new ToTerminal.Opened(terminal.room())), terminal.line().toTerminal());
        var phone = street.phone().enters(terminal.room());
        assertEquals(
                List.of(new ToPhone.Joined(terminal.room(), Street.COMMITMENT), new ToPhone.Back()),
                phone.line().toPhone());
        assertEquals(
                List.of(new ToTerminal.Entered(terminal.room(), phone.seat())),
                terminal.line().toTerminal());
        phone.sends("a");
        terminal.sends("b");
        assertEquals(
                List.of(new ToTerminal.Carried(terminal.room(), "a")),
                terminal.line().toTerminal());
        assertEquals(List.of(new ToPhone.Carried("b")), phone.line().toPhone());
    }

    @Test
    void theTerminalIsToldUnderWhichNamePhonesFindCentral() {
        var site = URI.create("https://192.0.2.7:8443");
        street.restartAt(site);
        var other = street.terminal("term-2").open();
        assertEquals(
                List.of(new ToTerminal.Opened(other.room(), Optional.of(site))),
                other.line().toTerminal());
    }

    @Test
    void eightLettersFindTheRoomToo() {
        var phone = street.phone().finds(terminal.code());
        assertEquals(
                new ToPhone.Joined(terminal.room(), Street.COMMITMENT),
                phone.line().toPhone().getFirst());
    }

    @Test
    void aReplayedEnterWithAnotherSeatIsTurnedAwayAndTheFirstKeepsTheRoom() {
        var first = street.phone().enters(terminal.room());
        var thief = street.phone().enters(terminal.room());
        assertEquals(List.of(new ToPhone.Refused(Refusals.TAKEN)), thief.line().toPhone());
        assertEquals(Optional.of(Line.Ending.REFUSED), thief.line().ended());
        var typist = street.phone().finds(terminal.code());
        assertEquals(List.of(new ToPhone.Refused(Refusals.TAKEN)), typist.line().toPhone());
        first.goes();
        var later = street.phone().enters(terminal.room());
        assertEquals(
                List.of(new ToPhone.Refused(Refusals.TAKEN)), later.line().toPhone(), "also while the first is away");
    }

    @Test
    void aClosedRoomIsOverForWhoIsInItAndForWhoComes() {
        var phone = street.phone().enters(terminal.room());
        phone.line().toPhone();
        terminal.says(new FromTerminal.Close(terminal.room()));
        assertEquals(List.of(new ToPhone.Over()), phone.line().toPhone());
        assertEquals(Optional.of(Line.Ending.DONE), phone.line().ended());
        phone.calls();
        phone.enters(terminal.room());
        assertEquals(List.of(new ToPhone.Over()), phone.line().toPhone());
        terminal.line().toTerminal();
        terminal.open();
        assertEquals(
                List.of(new ToTerminal.Refused(terminal.room(), Refusals.OVER)),
                terminal.line().toTerminal(),
                "a room is used once");
    }

    @Test
    void aRoomNobodyOpenedIsOver() {
        var phone = street.phone().enters(RoomId.random(Street.RANDOM));
        assertEquals(List.of(new ToPhone.Refused(Refusals.OVER)), phone.line().toPhone());
    }

    @Test
    void anotherTerminalCanNeitherTakeNorCloseNorSendIntoARoom() {
        var phone = street.phone().enters(terminal.room());
        phone.line().toPhone();
        var other = street.terminal("term-2");
        other.says(new FromTerminal.Open(
                terminal.room(), RoomCode.random(Street.RANDOM), Street.COMMITMENT, Optional.empty()));
        other.says(new FromTerminal.Send(terminal.room(), "x"));
        other.says(new FromTerminal.Close(terminal.room()));
        var refused = new ToTerminal.Refused(terminal.room(), Refusals.OVER);
        assertEquals(List.of(refused, refused), other.line().toTerminal());
        assertEquals(List.of(), phone.line().toPhone());
    }

    @Test
    void aTerminalHasFourRoomsAndACodeNamesOne() {
        for (int i = 0; i < 3; i++) {
            terminal.openAnother();
        }
        terminal.line().toTerminal();
        var fifth = terminal.openAnother();
        assertEquals(
                List.of(new ToTerminal.Refused(fifth, Refusals.TOO_MANY_ROOMS)),
                terminal.line().toTerminal());
        var other = street.terminal("term-2");
        var room = RoomId.random(Street.RANDOM);
        other.says(new FromTerminal.Open(room, terminal.code(), Street.COMMITMENT, Optional.empty()));
        assertEquals(
                List.of(new ToTerminal.Refused(room, Refusals.CODE_TAKEN)),
                other.line().toTerminal());
        assertEquals(4, street.relay().openRooms());
    }

    @Test
    void aPhoneThatSaysNothingIsHungUpOn() {
        var phone = street.phone();
        street.time().pass(Duration.ofSeconds(11));
        assertEquals(Optional.of(Line.Ending.DONE), phone.line().ended());
    }

    @Test
    void whatIsNoFrameEndsThePhonesLineAndNothingElse() {
        var phone = street.phone().enters(terminal.room());
        phone.line().toPhone();
        phone.saysRaw("{\"is\":\"Send\"}");
        assertEquals(
                List.of(new ToPhone.Refused(Refusals.MALFORMED)), phone.line().toPhone());
        assertEquals(Optional.of(Line.Ending.REFUSED), phone.line().ended());
        var stray = street.phone();
        stray.sends("before anything");
        assertEquals(
                List.of(new ToPhone.Refused(Refusals.MALFORMED)), stray.line().toPhone());
        phone.goes();
        phone.calls();
        phone.enters(terminal.room());
        assertEquals(
                new ToPhone.Joined(terminal.room(), Street.COMMITMENT),
                phone.line().toPhone().getFirst());
    }
}

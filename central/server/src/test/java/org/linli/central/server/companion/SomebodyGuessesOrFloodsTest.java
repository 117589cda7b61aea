package org.linli.central.server.companion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linli.central.api.companion.Refusals;
import org.linli.central.api.companion.RelayLimits;
import org.linli.central.api.companion.RoomCode;
import org.linli.central.api.companion.ToPhone;
import org.linli.central.api.companion.ToTerminal;

/** Codes are guessed ten a minute from one address and three hundred in all, and nobody talks faster than people do. */
class SomebodyGuessesOrFloodsTest {
    private static final List<ToPhone> UNKNOWN = List.of(new ToPhone.Refused(Refusals.NO_SUCH_CODE));
    private static final List<ToPhone> ENOUGH = List.of(new ToPhone.Refused(Refusals.TOO_MANY_TRIES));

    private final Street street = new Street();
    private final Street.Terminal terminal = street.terminal("term-1").open();

    private List<ToPhone> guess(String address) {
        return guess(address, RoomCode.random(Street.RANDOM));
    }

    private List<ToPhone> guess(String address, RoomCode code) {
        var phone = street.phone(address).finds(code);
        phone.goes();
        return phone.line().toPhone();
    }

    @Test
    void afterTenWrongCodesAnAddressIsToldNothingMoreForAMinute() {
        for (int i = 0; i < RelayLimits.GUESSES_AN_ADDRESS; i++) {
            assertEquals(UNKNOWN, guess("bad"));
        }
        assertEquals(ENOUGH, guess("bad"));
        assertEquals(ENOUGH, guess("bad", terminal.code()), "not even that it is right now");
        assertEquals(UNKNOWN, guess("good"), "nobody else suffers");
        var scanner = street.phone("bad").enters(terminal.room());
        assertTrue(scanner.line().toPhone().getFirst() instanceof ToPhone.Joined, "who scans guesses nothing");
        street.time().pass(Duration.ofMinutes(1));
        assertEquals(UNKNOWN, guess("bad"));
    }

    @Test
    void threeHundredInAllWhereverTheyComeFrom() {
        for (int i = 0; i < RelayLimits.GUESSES_IN_ALL; i++) {
            assertEquals(UNKNOWN, guess("bot-" + i));
        }
        assertEquals(ENOUGH, guess("bot-new"));
        street.time().pass(Duration.ofSeconds(60));
        assertEquals(UNKNOWN, guess("bot-new"));
    }

    @Test
    void rightCodesCountForNothing() {
        for (int i = 0; i < 3 * RelayLimits.GUESSES_AN_ADDRESS; i++) {
            var other = street.terminal("t-many-" + i).open();
            assertTrue(guess("house", other.code()).getFirst() instanceof ToPhone.Joined);
        }
    }

    @Test
    void aPhoneThatFloodsIsHungUpOnAndItsRoomStays() {
        var phone = street.phone().enters(terminal.room());
        phone.line().toPhone();
        terminal.line().toTerminal();
        for (int i = 0; i < 200; i++) {
            phone.sends("x");
        }
        assertEquals(
                new ToPhone.Refused(Refusals.TOO_FAST), phone.line().toPhone().getFirst());
        assertEquals(Optional.of(Line.Ending.REFUSED), phone.line().ended());
        assertEquals(
                2 * RelayLimits.FRAMES_A_SECOND, terminal.line().toTerminal().size());
        phone.goes();
        street.time().pass(Duration.ofSeconds(1));
        phone.calls();
        phone.enters(terminal.room());
        phone.sends("y");
        assertTrue(terminal.line().toTerminal().contains(new ToTerminal.Carried(terminal.room(), "y")));
    }

    @Test
    void twentyASecondMayGoOnForEver() {
        var phone = street.phone().enters(terminal.room());
        for (int i = 0; i < 2000; i++) {
            phone.sends("x");
            terminal.sends("x");
            street.time().pass(Duration.ofMillis(50));
        }
        assertEquals(Optional.empty(), phone.line().ended());
        assertEquals(
                2000,
                phone.line().toPhone().stream()
                        .filter(ToPhone.Carried.class::isInstance)
                        .count());
    }

    @Test
    void fromOneAddressComeTwoHundredLinesAndNoMore() {
        var lines = java.util.stream.IntStream.range(0, 200)
                .mapToObj(i -> street.phone("one"))
                .toList();
        assertEquals(Optional.empty(), street.relay().phone("one", new NotedLine()));
        lines.getFirst().goes();
        assertTrue(street.relay().phone("one", new NotedLine()).isPresent());
    }

    @Test
    void tenThousandRoomsInAll() {
        for (int i = 1; i < RelayLimits.ROOMS_IN_ALL; i++) {
            street.terminal("t-crowd-" + i).open();
        }
        var late = street.terminal("t-late").open();
        assertEquals(
                List.of(new ToTerminal.Refused(late.room(), Refusals.TOO_MANY_ROOMS)),
                late.line().toTerminal());
    }
}

package org.linli.rehearsal.television;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.central.server.community.DemoCommunities;
import org.linli.peripherals.spi.remote.RemoteKey;
import org.linli.rehearsal.house.Display;
import org.linli.rehearsal.house.Eye;
import org.linli.rehearsal.house.House;
import org.linli.rehearsal.house.Launch;
import org.linli.rehearsal.house.Plan;
import org.linli.rehearsal.house.ProgramFailed;
import org.linli.rehearsal.house.Remote;
import org.linli.rehearsal.house.Television;

/** A set-top box without any device becomes a terminal and is used with the arrows. */
final class TelevisionInTheHouseTest {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final Duration A_MOMENT = Duration.ofSeconds(3);
    private static final int PRESSES = 4;

    @Test
    void isEnrolledOpensByOneKeyAndSpeaksOfNoDeviceThatItNeverHad(@TempDir Path data) throws Exception {
        var plan = new Plan(data, 0, DemoCommunities.DEFAULT_SEED, "fenghe", true)
                .withoutKiosk()
                .with(Television.USUAL);
        try (var display = Display.virtual(data.resolve("xvfb.log"));
                var house = House.open(Launch.ofThisCheckout(), plan, display, told -> {});
                var eye = house.televisionEye();
                var remote = house.remote()) {
            var programme = eye.until(seen -> seen.over().equals(Optional.of("closed")), SOON);
            assertTrue(programme.targets().isEmpty(), "nothing lies over the programme before it is asked for");

            var front = after(
                    remote,
                    RemoteKey.MENU,
                    eye,
                    seen -> seen.over().isEmpty() && seen.focus().isPresent());
            assertEquals("home.menu", front.screen());
            assertFalse(front.says("读卡器"), "a card reader that was never built in is not out of order");
            assertFalse(front.says("扫码口"));
            assertFalse(front.says("凭条"));
            assertEquals(Optional.of("pay-bill"), front.focus().map(Eye.Target::name));

            var ways = after(remote, RemoteKey.OK, eye, seen -> seen.screen().startsWith("identify."));
            assertTrue(ways.focus().isPresent());
            assertFalse(ways.says("身份证放"), "no card is asked for where none can be laid");
            after(remote, RemoteKey.BACK, eye, seen -> seen.screen().equals("home.menu"));
            after(remote, RemoteKey.MENU, eye, seen -> seen.over().equals(Optional.of("closed")));
        }
    }

    /** A question just painted takes no key: whoever sees nothing happen presses again. */
    private static Eye.Seen after(Remote remote, RemoteKey key, Eye eye, Predicate<Eye.Seen> like)
            throws ProgramFailed {
        for (int press = 1; press < PRESSES; press++) {
            remote.press(key);
            try {
                return eye.until(like, A_MOMENT);
            } catch (ProgramFailed nothingYet) {
                System.getLogger("linli.rehearsal").log(System.Logger.Level.DEBUG, "pressed too early", nothingYet);
            }
        }
        remote.press(key);
        return eye.until(like, SOON);
    }
}

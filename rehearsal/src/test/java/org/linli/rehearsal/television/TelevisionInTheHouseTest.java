package org.linli.rehearsal.television;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.central.server.community.DemoCommunities;
import org.linli.peripherals.spi.remote.RemoteKey;
import org.linli.rehearsal.house.Display;
import org.linli.rehearsal.house.Eye;
import org.linli.rehearsal.house.House;
import org.linli.rehearsal.house.Launch;
import org.linli.rehearsal.house.Plan;
import org.linli.rehearsal.house.Television;

/** A set-top box without any device becomes a terminal and is used with the arrows. */
final class TelevisionInTheHouseTest {
    private static final Duration SOON = Duration.ofSeconds(60);

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

            var front = remote.pressUntil(
                    RemoteKey.MENU,
                    eye,
                    seen -> seen.over().isEmpty() && seen.focus().isPresent());
            assertEquals("home.menu", front.screen());
            assertFalse(front.says("读卡器"), "a card reader that was never built in is not out of order");
            assertFalse(front.says("扫码口"));
            assertFalse(front.says("凭条"));
            assertEquals(Optional.of("pay-bill"), front.focus().map(Eye.Target::name));

            var ways =
                    remote.pressUntil(RemoteKey.OK, eye, seen -> seen.screen().startsWith("identify."));
            assertTrue(ways.focus().isPresent());
            assertFalse(ways.says("身份证放"), "no card is asked for where none can be laid");
            remote.pressUntil(RemoteKey.BACK, eye, seen -> seen.screen().equals("home.menu"));
            remote.pressUntil(RemoteKey.MENU, eye, seen -> seen.over().equals(Optional.of("closed")));
        }
    }
}

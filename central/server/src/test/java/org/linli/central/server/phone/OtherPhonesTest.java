package org.linli.central.server.phone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.WebSocket;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.linli.central.api.companion.FrameJson;
import org.linli.central.api.companion.FromPhone;
import org.linli.central.api.companion.RelayLimits;
import org.linli.central.api.companion.Seat;
import org.linli.central.api.companion.ToPhone;
import org.linli.central.api.companion.ToTerminal;
import org.linli.central.api.companion.meeting.PhoneSays;
import org.linli.central.api.companion.meeting.TerminalSays;
import org.linli.central.server.town.RawTerminal;
import org.linli.central.server.town.Town;

/** Phones that are not the newest, not on a good line, or do not listen. */
@TestInstance(Lifecycle.PER_CLASS)
class OtherPhonesTest {
    /** What a browser without X25519 says when it is asked for a key. */
    private static final String ONLY_P256 = """
            (() => {
              const draw = SubtleCrypto.prototype.generateKey;
              SubtleCrypto.prototype.generateKey = function (algorithm, ...rest) {
                return (algorithm.name || algorithm) === 'X25519'
                  ? Promise.reject(new DOMException('Unrecognized algorithm name', 'NotSupportedError'))
                  : draw.call(this, algorithm, ...rest);
              };
            })()""";

    /** A little less than the relay bears for ever. */
    private static final Duration BETWEEN_FRAMES = Duration.ofMillis(1000 / RelayLimits.FRAMES_A_SECOND + 5);

    private static final Duration SOON = Duration.ofSeconds(10);
    private static final int MOST_FRAMES = 1500;
    private static final int A_LARGE_BODY = 60_000;

    private final Phone.Shop shop = new Phone.Shop();
    private final Town town;

    OtherPhonesTest(@TempDir Path folder) throws Exception {
        town = new Town(folder);
    }

    @AfterAll
    void closes() {
        shop.close();
        town.close();
    }

    @Test
    void aBrowserThatOnlyHasP256JoinsAndTalks() throws Exception {
        var screen = BigScreen.in(town, "zh-CN");
        try (var phone = shop.phone()) {
            phone.page().addInitScript(ONLY_P256);
            phone.opens(screen.address(town.address().toString()));
            assertEquals(screen.likeness(), phone.likeness());
            assertTrue(screen.bodies().getFirst().contains("\"suite\":\"P-256\""), screen.bodies()::getFirst);
            phone.presses("same");
            screen.awaits(new PhoneSays.Same());
            screen.shows(Pages.PHONE_NUMBER, TerminalSays.Role.PHONE);
            phone.page().locator("input").fill("13800000000");
            screen.awaitsAnswer("{\"is\":\"Type\",\"question\":7,\"field\":\"phone\",\"text\":\"13800000000\"}");
            assertEquals(List.of(), phone.complaints());
        }
    }

    @Test
    void onlyThePhonesOwnLineIsCutAndNothingIsLostOnEitherSide() throws Exception {
        var screen = BigScreen.in(town, "zh-CN");
        try (var road = new Road(town.address());
                var phone = shop.phone()) {
            phone.opens(screen.address(road.address()));
            phone.likeness();
            phone.presses("same");
            screen.awaits(new PhoneSays.Same());
            screen.shows(Pages.PHONE_NUMBER, TerminalSays.Role.PHONE);
            phone.page().locator("input").fill("138");
            screen.awaitsAnswer("{\"is\":\"Type\",\"question\":7,\"field\":\"phone\",\"text\":\"138\"}");

            road.cut();
            phone.awaitsWords("正在重连");
            town.see(screen::frames, all -> all.contains(new ToTerminal.Away(screen.room())));
            phone.page().locator("input").fill("13800000000");
            screen.shows(Pages.withTyped("138"), TerminalSays.Role.PHONE);
            road.mend();

            screen.awaitsAnswer("{\"is\":\"Type\",\"question\":7,\"field\":\"phone\",\"text\":\"13800000000\"}");
            phone.awaitsGone("#line:not(:empty)");
            assertTrue(screen.frames().contains(new ToTerminal.Back(screen.room())));
            assertEquals("13800000000", phone.page().locator("input").inputValue());
            phone.acts("next");
            screen.awaitsAnswer("{\"is\":\"Act\",\"question\":7,\"action\":\"next\"}");
            assertFalse(screen.isDamaged());
        }
    }

    @Test
    void aPhoneThatDoesNotReadIsHungUpOnAndNobodyElseWaits() throws Exception {
        var flooding = BigScreen.in(town, "zh-CN");
        var other = BigScreen.in(town, "zh-CN");
        var deaf = new Deaf();
        var socket = deaf.calls(town);
        try (var friend = new PlainPhone(town)) {
            socket.sendText(
                            FrameJson.write(new FromPhone.Enter(flooding.room(), Seat.random(new SecureRandom()))),
                            true)
                    .join();
            town.see(flooding::frames, all -> all.stream().anyMatch(ToTerminal.Entered.class::isInstance));
            friend.says(new FromPhone.Enter(other.room(), Seat.random(new SecureRandom())));
            town.see(other::frames, all -> all.stream().anyMatch(ToTerminal.Entered.class::isInstance));

            String large = "x".repeat(A_LARGE_BODY);
            var away = new ToTerminal.Away(flooding.room());
            int sent = 0;
            while (!flooding.frames().contains(away)) {
                assertTrue(sent < MOST_FRAMES, "the relay keeps on taking frames for a phone that reads none");
                flooding.sendsRaw(large);
                sent++;
                if (sent % RelayLimits.FRAMES_A_SECOND == 0) {
                    talk(other, friend, sent);
                }
                LockSupport.parkNanos(BETWEEN_FRAMES.toNanos());
            }
            talk(other, friend, sent + 1);
            assertTrue(deaf.heard() <= 1, "it never read");
        } finally {
            socket.abort();
        }
    }

    private void talk(BigScreen screen, PlainPhone phone, int turn) {
        long begun = System.nanoTime();
        screen.sendsRaw("turn-" + turn);
        town.see(phone::heard, all -> all.contains(new ToPhone.Carried("turn-" + turn)));
        var took = Duration.ofNanos(System.nanoTime() - begun);
        assertTrue(took.compareTo(SOON) < 0, () -> "the other pair waited " + took);
    }

    /** Takes the first frame and no other off its socket. */
    private static final class Deaf implements WebSocket.Listener {
        private int heard;

        WebSocket calls(Town town) throws Exception {
            var way = new RawTerminal.Draft(
                    "GET",
                    "/p/socket",
                    new byte[0],
                    Map.of("Origin", "https://" + town.address().getAuthority()));
            return new RawTerminal(town).dial(way, this).get(30, TimeUnit.SECONDS);
        }

        synchronized int heard() {
            return heard;
        }

        @Override
        public void onOpen(WebSocket opened) {
            // Asks for nothing.
        }

        @Override
        public synchronized @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
            heard++;
            return null;
        }
    }
}

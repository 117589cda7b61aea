package org.linli.central.server.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linli.central.api.companion.FrameJson;
import org.linli.central.api.companion.FromPhone;
import org.linli.central.api.companion.Refusals;
import org.linli.central.api.companion.RelayLimits;
import org.linli.central.api.companion.RoomCode;
import org.linli.central.api.companion.Seat;
import org.linli.central.server.companion.Line;
import org.linli.central.server.companion.Relay;
import org.linli.foundation.time.ManualTime;

/** Who counts as one: a household has 2^64 addresses of version 6, and one of version 4. */
class WholeNetworksTest {
    private static final String HOUSEHOLD = "2001:db8:7:8:";

    private static String network(String address) throws UnknownHostException {
        return CompanionSockets.network(new InetSocketAddress(InetAddress.getByName(address), 40_000));
    }

    /** As a socket that serves both versions may name a caller of version 4. */
    private static String mapped(int... last) throws UnknownHostException {
        byte[] bytes = new byte[16];
        bytes[10] = (byte) 0xFF;
        bytes[11] = (byte) 0xFF;
        for (int i = 0; i < 4; i++) {
            bytes[12 + i] = (byte) last[i];
        }
        return CompanionSockets.network(new InetSocketAddress(Inet6Address.getByAddress("", bytes, 0), 40_000));
    }

    @Test
    void oneNetworkOfVersionSixIsOneCaller() throws UnknownHostException {
        assertEquals(network(HOUSEHOLD + ":1"), network(HOUSEHOLD + "ffff:ffff:ffff:ffff"));
        assertEquals(
                network(HOUSEHOLD + ":1"), network(HOUSEHOLD + "8000::"), "the first bit that is the household's own");
        assertNotEquals(network(HOUSEHOLD + ":1"), network("2001:db8:7:9::1"), "the last bit that is not");
        assertNotEquals(network(HOUSEHOLD + ":1"), network("3001:db8:7:8::1"));
    }

    @Test
    void eachAddressOfVersionFourIsACallerHoweverItIsWritten() throws UnknownHostException {
        assertNotEquals(network("192.0.2.1"), network("192.0.2.2"));
        assertEquals(network("192.0.2.1"), mapped(192, 0, 2, 1));
        assertNotEquals(mapped(192, 0, 2, 1), mapped(192, 0, 2, 2));
        assertNotEquals(mapped(192, 0, 2, 1), network("::1"));
        assertNotEquals(network("192.0.2.1"), network("c000:201::"));
    }

    @Test
    void theDoorItCameByDoesNotMatter() throws UnknownHostException {
        var address = InetAddress.getByName("192.0.2.1");
        assertEquals(
                CompanionSockets.network(new InetSocketAddress(address, 1)),
                CompanionSockets.network(new InetSocketAddress(address, 2)));
        assertEquals("", CompanionSockets.network(null));
        assertEquals("", CompanionSockets.network(InetSocketAddress.createUnresolved("nobody.example", 1)));
    }

    /** Whoever takes another of their own addresses for each guess has ten all the same. */
    @Test
    void tenGuessesForAHouseholdAndNotForEachOfItsAddresses() throws UnknownHostException {
        var time = new ManualTime();
        var relay = new Relay(Optional.empty(), time, time);
        for (int i = 0; i < RelayLimits.GUESSES_AN_ADDRESS; i++) {
            assertTrue(guess(relay, network(HOUSEHOLD + ":" + i)).contains(Refusals.NO_SUCH_CODE.value()));
        }
        assertTrue(guess(relay, network(HOUSEHOLD + "aaaa::1")).contains(Refusals.TOO_MANY_TRIES.value()));
        assertTrue(guess(relay, network("2001:db8:7:9::1")).contains(Refusals.NO_SUCH_CODE.value()), "the neighbours");
    }

    private static String guess(Relay relay, String from) {
        var random = new SecureRandom();
        var heard = new ArrayList<String>();
        var line = new Line() {
            @Override
            public void say(String json) {
                heard.add(json);
            }

            @Override
            public void end(Ending why) {
                heard.add(why.name());
            }
        };
        var caller = relay.phone(from, line).orElseThrow();
        caller.says(FrameJson.write(new FromPhone.Find(RoomCode.random(random), Seat.random(random))));
        caller.isGone();
        return String.join(" ", List.copyOf(heard));
    }
}

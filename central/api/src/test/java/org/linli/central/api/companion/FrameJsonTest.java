package org.linli.central.api.companion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linli.central.api.wire.BrokenContractException;

class FrameJsonTest {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final RoomId ROOM = new RoomId("AAECAwQFBgcICQoLDA0ODw");
    private static final Seat SEAT = new Seat("EBESExQVFhcYGRobHB0eHw");
    private static final RoomCode CODE = new RoomCode("BCDFGHJK");
    private static final Commitment COMMITMENT = Commitment.of(new byte[32]);

    @Test
    void aFrameReadsAsItsTable() {
        assertEquals(
                "{\"is\":\"Open\",\"room\":\"AAECAwQFBgcICQoLDA0ODw\",\"code\":\"BCDFGHJK\","
                        + "\"commitment\":\"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\",\"seat\":null}",
                FrameJson.write(new FromTerminal.Open(ROOM, CODE, COMMITMENT, Optional.empty())));
        assertEquals("{\"is\":\"Over\"}", FrameJson.write(new ToPhone.Over()));
        assertEquals(
                "{\"is\":\"Refused\",\"why\":\"companion.taken\"}",
                FrameJson.write(new ToPhone.Refused(Refusals.TAKEN)));
    }

    @Test
    void everyFrameComesBackAsItWas() throws BrokenContractException {
        for (FromTerminal frame : List.of(
                new FromTerminal.Open(ROOM, CODE, COMMITMENT, Optional.of(SEAT)),
                new FromTerminal.Close(ROOM),
                new FromTerminal.Send(ROOM, "{\"is\":\"Sealed\"}"))) {
            assertEquals(frame, FrameJson.read(FrameJson.write(frame), FromTerminal.class));
        }
        for (ToTerminal frame : List.of(
                new ToTerminal.Opened(ROOM),
                new ToTerminal.Opened(ROOM, Optional.of(URI.create("https://192.0.2.7:8443"))),
                new ToTerminal.Refused(ROOM, Refusals.CODE_TAKEN),
                new ToTerminal.Entered(ROOM, SEAT),
                new ToTerminal.Away(ROOM),
                new ToTerminal.Back(ROOM),
                new ToTerminal.Carried(ROOM, "一"))) {
            assertEquals(frame, FrameJson.read(FrameJson.write(frame), ToTerminal.class));
        }
        for (FromPhone frame :
                List.of(new FromPhone.Enter(ROOM, SEAT), new FromPhone.Find(CODE, SEAT), new FromPhone.Send("x"))) {
            assertEquals(frame, FrameJson.read(FrameJson.write(frame), FromPhone.class));
        }
        for (ToPhone frame : List.of(
                new ToPhone.Joined(ROOM, COMMITMENT),
                new ToPhone.Refused(Refusals.OVER),
                new ToPhone.Away(),
                new ToPhone.Back(),
                new ToPhone.Carried("x"),
                new ToPhone.Over())) {
            assertEquals(frame, FrameJson.read(FrameJson.write(frame), ToPhone.class));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "null",
                "{}",
                "{\"is\":\"Over\"}",
                "{\"is\":\"Send\"}",
                "{\"is\":\"Send\",\"body\":1}",
                "{\"is\":\"Send\",\"body\":null}",
                "{\"is\":\"Send\",\"body\":\"x\",\"to\":\"y\"}",
                "{\"is\":\"Send\",\"body\":\"x\",\"body\":\"y\"}",
                "{\"is\":\"Send\",\"body\":\"x\"} x",
                "{\"is\":\"org.linli.central.api.companion.FromPhone$Send\",\"body\":\"x\"}",
                "{\"is\":\"Enter\",\"room\":\"AAECAwQFBgcICQoLDA0ODx\",\"seat\":\"EBESExQVFhcYGRobHB0eHw\"}",
                "{\"is\":\"Find\",\"code\":\"bcdfghjk\",\"seat\":\"EBESExQVFhcYGRobHB0eHw\"}",
                "{\"is\":\"Find\",\"code\":\"AEIOUAEI\",\"seat\":\"EBESExQVFhcYGRobHB0eHw\"}"
            })
    void whatIsNoFrameIsRefused(String json) {
        assertThrows(BrokenContractException.class, () -> FrameJson.read(json, FromPhone.class));
    }

    @Test
    void aRoomWithoutASiteIsWhereTheTerminalFoundCentral() throws BrokenContractException {
        String room = "{\"is\":\"Opened\",\"room\":\"" + ROOM.value() + "\"";
        assertEquals(new ToTerminal.Opened(ROOM), FrameJson.read(room + ",\"site\":null}", ToTerminal.class));
        for (String site : List.of(
                "http://a.example",
                "https://a.example/p",
                "https://a.example#x",
                "https://u@a.example",
                "file:///etc",
                "")) {
            String json = room + ",\"site\":\"" + site + "\"}";
            assertThrows(BrokenContractException.class, () -> FrameJson.read(json, ToTerminal.class), site);
        }
    }

    @Test
    void whatMayNotBeLoggedIsNotInItsText() {
        var room = RoomId.random(RANDOM);
        var seat = Seat.random(RANDOM);
        var code = RoomCode.random(RANDOM);
        for (Object each : List.of(
                new ToTerminal.Entered(room, seat),
                new FromPhone.Find(code, seat),
                new ToTerminal.Carried(room, "secret"),
                new FromPhone.Send("secret"))) {
            for (String secret : List.of(room.value(), seat.value(), code.value(), "secret")) {
                assertFalse(each.toString().contains(secret));
            }
        }
    }

    @Test
    void aRoomIsSixteenBytesAndTheyComeBack() {
        assertEquals(16, ROOM.bytes().length);
        assertEquals(15, ROOM.bytes()[15]);
        assertEquals(32, COMMITMENT.bytes().length);
    }

    @Test
    void lettersAreForgivenTheirSizeAndTheirGaps() {
        assertEquals(Optional.of(CODE), RoomCode.typed("bcdf ghjk"));
        assertEquals(Optional.of(CODE), RoomCode.typed(" BCDF-GHJK "));
        assertEquals(Optional.empty(), RoomCode.typed("BCDFGHJ"));
        assertEquals(Optional.empty(), RoomCode.typed("BCDFGHJA"));
        assertEquals("BCDF GHJK", CODE.spaced());
    }
}

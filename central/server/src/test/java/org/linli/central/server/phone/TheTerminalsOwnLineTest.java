package org.linli.central.server.phone;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.central.api.client.CompanionLine;
import org.linli.central.api.client.HttpsCentral;
import org.linli.central.api.client.TerminalKey;
import org.linli.central.api.companion.Commitment;
import org.linli.central.api.companion.FrameJson;
import org.linli.central.api.companion.FromPhone;
import org.linli.central.api.companion.FromTerminal;
import org.linli.central.api.companion.RoomCode;
import org.linli.central.api.companion.RoomId;
import org.linli.central.api.companion.Seat;
import org.linli.central.api.companion.ToTerminal;
import org.linli.central.api.companion.meeting.Invitation;
import org.linli.central.server.town.Town;
import org.linli.foundation.time.Monotonic;

/** The line a terminal's own client makes: signed, over TLS, and gone when either side goes. */
final class TheTerminalsOwnLineTest {
    private static final SecureRandom RANDOM = new SecureRandom();

    @TempDir
    Path folder;

    private Town town;
    private HttpsCentral central;

    @BeforeEach
    void open() throws Exception {
        town = new Town(folder);
        var key = TerminalKey.fresh();
        central = new HttpsCentral(
                town.address(), town.anchor(), town.enrol("phones", key), town.time(), Monotonic.system());
    }

    @AfterEach
    void close() throws Exception {
        central.close();
        town.close();
    }

    @Test
    void aRoomIsOpenedAndAPhonesFirstWordComes() throws Exception {
        var ear = new Ear();
        var line = central.companion().orElseThrow().open(ear);
        town.see(ear::heard, heard -> heard.contains("opened"));
        var invitation = Invitation.draw(RANDOM);
        var room = new RoomId(invitation.room());
        line.send(FrameJson.write(new FromTerminal.Open(
                room, new RoomCode(invitation.code()), new Commitment(invitation.commitment()), Optional.empty())));
        town.see(ear::heard, heard -> heard.contains(FrameJson.write(new ToTerminal.Opened(room))));

        try (var phone = new PlainPhone(town)) {
            phone.says(new FromPhone.Enter(room, Seat.random(RANDOM)));
            phone.says(new FromPhone.Send("hello"));
            town.see(ear::heard, heard -> heard.contains(FrameJson.write(new ToTerminal.Carried(room, "hello"))));
        }
        line.ping();
        town.see(ear::heard, heard -> heard.contains("ponged"));
        line.close();
        town.see(ear::heard, heard -> heard.getLast().equals("closed"));
        assertEquals(1, ear.heard().stream().filter("closed"::equals).count());
    }

    @Test
    void aCentralThatIsNotThereIsHeardOf() {
        town.stopCentral();
        var ear = new Ear();
        central.companion().orElseThrow().open(ear);
        town.see(ear::heard, List.of("closed")::equals);
    }

    @Test
    void aCentralThatGoesIsHeardOf() {
        var ear = new Ear();
        central.companion().orElseThrow().open(ear);
        town.see(ear::heard, heard -> heard.contains("opened"));
        town.stopCentral();
        town.see(ear::heard, List.of("opened", "closed")::equals);
    }

    private static final class Ear implements CompanionLine.Hearing {
        private final List<String> heard = new ArrayList<>();

        synchronized List<String> heard() {
            return List.copyOf(heard);
        }

        @Override
        public synchronized void opened() {
            heard.add("opened");
        }

        @Override
        public synchronized void heard(String frame) {
            heard.add(frame);
        }

        @Override
        public synchronized void ponged() {
            heard.add("ponged");
        }

        @Override
        public synchronized void closed() {
            heard.add("closed");
        }
    }
}

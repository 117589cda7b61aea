package org.linli.central.server.companion;

import java.net.URI;
import java.security.SecureRandom;
import java.util.Optional;
import org.linli.central.api.companion.Commitment;
import org.linli.central.api.companion.FrameJson;
import org.linli.central.api.companion.FromPhone;
import org.linli.central.api.companion.FromTerminal;
import org.linli.central.api.companion.RoomCode;
import org.linli.central.api.companion.RoomId;
import org.linli.central.api.companion.Seat;
import org.linli.central.api.id.TerminalId;
import org.linli.foundation.time.ManualTime;

/** A relay, and whoever calls it. */
final class Street {
    static final SecureRandom RANDOM = new SecureRandom();
    static final Commitment COMMITMENT = Commitment.of(new byte[32]);

    private final ManualTime time = new ManualTime();
    private Optional<URI> site = Optional.empty();
    private Relay relay = new Relay(site, time, time);

    ManualTime time() {
        return time;
    }

    Relay relay() {
        return relay;
    }

    /** Central is started again: whatever it knew is gone. */
    void restart() {
        relay = new Relay(site, time, time);
    }

    /** Started again, where phones reach it under a name of its own. */
    void restartAt(URI name) {
        site = Optional.of(name);
        restart();
    }

    Terminal terminal(String name) {
        return new Terminal(new TerminalId(name));
    }

    Phone phone(String address) {
        return new Phone(address);
    }

    Phone phone() {
        return phone("c0000201");
    }

    /** One terminal's line and the room it opens. */
    final class Terminal {
        private final TerminalId id;
        private final RoomId room = RoomId.random(RANDOM);
        private final RoomCode code = RoomCode.random(RANDOM);
        private NotedLine line = new NotedLine();
        private Caller caller;

        Terminal(TerminalId id) {
            this.id = id;
            this.caller = relay.terminal(id, line);
        }

        RoomId room() {
            return room;
        }

        RoomCode code() {
            return code;
        }

        NotedLine line() {
            return line;
        }

        Terminal open() {
            return open(Optional.empty());
        }

        Terminal open(Optional<Seat> seat) {
            says(new FromTerminal.Open(room, code, COMMITMENT, seat));
            return this;
        }

        RoomId openAnother() {
            var other = RoomId.random(RANDOM);
            says(new FromTerminal.Open(other, RoomCode.random(RANDOM), COMMITMENT, Optional.empty()));
            return other;
        }

        void sends(String body) {
            says(new FromTerminal.Send(room, body));
        }

        void says(FromTerminal frame) {
            caller.says(FrameJson.write(frame));
        }

        void goes() {
            caller.isGone();
        }

        /** By a new line, perhaps to a new relay. */
        void calls() {
            line = new NotedLine();
            caller = relay.terminal(id, line);
        }
    }

    /** One phone's line. */
    final class Phone {
        private final String address;
        private final Seat seat = Seat.random(RANDOM);
        private NotedLine line = new NotedLine();
        private Caller caller;

        Phone(String address) {
            this.address = address;
            this.caller = relay.phone(address, line).orElseThrow();
        }

        Seat seat() {
            return seat;
        }

        NotedLine line() {
            return line;
        }

        Phone enters(RoomId room) {
            says(new FromPhone.Enter(room, seat));
            return this;
        }

        Phone finds(RoomCode code) {
            says(new FromPhone.Find(code, seat));
            return this;
        }

        void sends(String body) {
            says(new FromPhone.Send(body));
        }

        void says(FromPhone frame) {
            saysRaw(FrameJson.write(frame));
        }

        void saysRaw(String frame) {
            caller.says(frame);
        }

        void goes() {
            caller.isGone();
        }

        void calls() {
            line = new NotedLine();
            caller = relay.phone(address, line).orElseThrow();
        }
    }
}

package org.linli.terminal.core.companion;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.linli.central.api.companion.Commitment;
import org.linli.central.api.companion.FromTerminal;
import org.linli.central.api.companion.Refusals;
import org.linli.central.api.companion.RoomCode;
import org.linli.central.api.companion.RoomId;
import org.linli.central.api.companion.Seat;
import org.linli.central.api.companion.meeting.Invitation;
import org.linli.foundation.code.Code;
import org.linli.foundation.time.Monotonic;

/**
 * The rooms that are open to anybody while the code is on the screen: a new one every 30 s, the one before for another
 * 30 s. Belongs to the link's thread.
 */
final class Lobby {
    /** How long a code stands on the screen. */
    static final Duration FRESH = Duration.ofSeconds(30);

    /** How long a phone that has scanned it may take to come. */
    static final Duration OPEN = Duration.ofSeconds(60);

    private final SecureRandom random;
    private final Monotonic monotonic;
    private final Consumer<FromTerminal> send;
    private final List<Room> rooms = new ArrayList<>();

    Lobby(SecureRandom random, Monotonic monotonic, Consumer<FromTerminal> send) {
        this.random = random;
        this.monotonic = monotonic;
        this.send = send;
    }

    /** One room, and whether the relay holds it. */
    static final class Room {
        final Invitation invitation;
        final RoomId id;
        final long sinceNanos;
        Optional<Seat> seat = Optional.empty();
        boolean held;

        Room(Invitation invitation, long sinceNanos) {
            this.invitation = invitation;
            this.id = new RoomId(invitation.room());
            this.sinceNanos = sinceNanos;
        }

        FromTerminal.Open open() {
            return new FromTerminal.Open(
                    id, new RoomCode(invitation.code()), new Commitment(invitation.commitment()), seat);
        }
    }

    void begin() {
        if (rooms.isEmpty()) {
            draw();
        }
    }

    /** Every room but this one is over; this one is somebody's now. */
    void leaveWith(Room taken) {
        rooms.remove(taken);
        end();
    }

    void end() {
        List.copyOf(rooms).forEach(this::close);
    }

    /** Each second. */
    void tick() {
        if (rooms.isEmpty()) {
            return;
        }
        List.copyOf(rooms).stream()
                .filter(room -> age(room).compareTo(OPEN) >= 0)
                .forEach(this::close);
        if (rooms.isEmpty() || age(rooms.getLast()).compareTo(FRESH) >= 0) {
            draw();
        }
    }

    /** The line stands again: the relay may have forgotten everything. */
    void openAgain() {
        rooms.forEach(room -> send.accept(room.open()));
    }

    void lineLost() {
        rooms.forEach(room -> room.held = false);
    }

    Optional<Room> named(RoomId id) {
        return rooms.stream().filter(room -> room.id.equals(id)).findFirst();
    }

    void opened(Room room) {
        room.held = true;
    }

    /** Somebody sits there: its code is of no use to anybody else, so another takes its place on the screen at once. */
    void entered(Room room, Seat seat) {
        room.seat = Optional.of(seat);
        List.copyOf(rooms).stream()
                .filter(other -> other != room && other.seat.isPresent())
                .forEach(this::close);
        if (rooms.stream().allMatch(other -> other.seat.isPresent())) {
            draw();
        }
    }

    void refused(Room room, Code why) {
        if (why.equals(Refusals.CODE_TAKEN)) {
            room.invitation.takeOtherLetters(random);
            send.accept(room.open());
        } else {
            room.invitation.forget();
            rooms.remove(room);
        }
    }

    /** What was said there was no meeting. */
    void close(Room room) {
        rooms.remove(room);
        room.invitation.forget();
        send.accept(new FromTerminal.Close(room.id));
    }

    /** The newest that the relay holds, for the screen. */
    Optional<Room> shown() {
        return rooms.reversed().stream()
                .filter(room -> room.held && room.seat.isEmpty())
                .findFirst();
    }

    Duration left(Room room) {
        var left = FRESH.minus(age(room));
        return Duration.ofSeconds(Math.max(0, Math.ceilDiv(left.toMillis(), 1_000L)));
    }

    private Duration age(Room room) {
        return monotonic.since(room.sinceNanos);
    }

    private void draw() {
        var room = new Room(Invitation.draw(random), monotonic.nanos());
        rooms.add(room);
        send.accept(room.open());
    }
}

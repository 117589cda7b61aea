package org.linli.terminal.core.companion;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.linli.central.api.client.CompanionLine;
import org.linli.central.api.companion.FrameJson;
import org.linli.central.api.companion.FromTerminal;
import org.linli.central.api.companion.Refusals;
import org.linli.central.api.companion.RoomId;
import org.linli.central.api.companion.Seat;
import org.linli.central.api.companion.ToTerminal;
import org.linli.central.api.wire.BrokenContractException;

/** Central's relay with one terminal, moved by hand: it can be down, forget its rooms, hold frames back, and lie. */
final class HandRelay implements CompanionLine {
    final Map<RoomId, Room> rooms = new LinkedHashMap<>();
    final List<RoomId> closed = new ArrayList<>();
    int opened;

    /** What becomes of the terminal's frames to phones, and of the phones' to the terminal; null drops one. */
    UnaryOperator<@Nullable String> toPhone = UnaryOperator.identity();

    UnaryOperator<@Nullable String> toTerminal = UnaryOperator.identity();

    private @Nullable Hearing terminal;
    private boolean up = true;
    private Optional<URI> phonesFindIt = Optional.empty();

    void isFoundAt(URI name) {
        phonesFindIt = Optional.of(name);
    }

    /** Who sits where, and what waits for them. */
    static final class Room {
        final FromTerminal.Open open;

        @Nullable
        Seat seat;

        @Nullable
        Pocket phone;

        final Deque<String> waiting = new ArrayDeque<>();
        final Deque<String> waitingForTerminal = new ArrayDeque<>();

        Room(FromTerminal.Open open) {
            this.open = open;
            this.seat = open.seat().orElse(null);
        }
    }

    @Override
    public URI site() {
        return URI.create("https://central.example:8443");
    }

    @Override
    public Line open(Hearing hearing) {
        opened++;
        if (!up) {
            hearing.closed();
            return new NoLine();
        }
        terminal = hearing;
        hearing.opened();
        return new Line() {
            private boolean over;

            @Override
            public void send(String frame) {
                if (!over && hearing.equals(terminal)) {
                    says(frame);
                }
            }

            @Override
            public void ping() {
                if (!over && hearing.equals(terminal)) {
                    hearing.ponged();
                }
            }

            @Override
            public void close() {
                over = true;
                if (hearing.equals(terminal)) {
                    terminal = null;
                }
                hearing.closed();
            }
        };
    }

    boolean isTerminalThere() {
        return terminal != null;
    }

    void goesDown() {
        up = false;
        var there = terminal;
        terminal = null;
        if (there != null) {
            there.closed();
        }
    }

    void comesUp() {
        up = true;
    }

    /** Memory alone: a restart forgets every room, and cuts every phone. */
    void restarts() {
        goesDown();
        rooms.values().forEach(room -> room.phone = null);
        rooms.clear();
        comesUp();
    }

    private void says(String json) {
        try {
            switch (FrameJson.read(json, FromTerminal.class)) {
                case FromTerminal.Open open -> open(open);
                case FromTerminal.Close close -> {
                    closed.add(close.room());
                    var room = rooms.remove(close.room());
                    if (room != null && room.phone != null) {
                        room.phone.isOver();
                    }
                }
                case FromTerminal.Send send -> {
                    var room = rooms.get(send.room());
                    String body = toPhone.apply(send.body());
                    if (room != null && body != null) {
                        give(room, body);
                    }
                }
            }
        } catch (BrokenContractException broken) {
            throw new AssertionError(json, broken);
        }
    }

    private static void give(Room room, String body) {
        if (room.phone == null) {
            room.waiting.add(body);
        } else {
            room.phone.hears(body);
        }
    }

    private void open(FromTerminal.Open open) {
        boolean codeTaken = rooms.values().stream()
                .anyMatch(room -> room.open.code().equals(open.code())
                        && !room.open.room().equals(open.room()));
        if (codeTaken) {
            tell(new ToTerminal.Refused(open.room(), Refusals.CODE_TAKEN));
            return;
        }
        boolean known = rooms.containsKey(open.room());
        var room = rooms.computeIfAbsent(open.room(), id -> new Room(open));
        tell(new ToTerminal.Opened(open.room(), phonesFindIt));
        if (room.seat != null) {
            if (known && open.seat().isEmpty()) {
                tell(new ToTerminal.Entered(open.room(), room.seat));
            }
            tell(room.phone == null ? new ToTerminal.Away(open.room()) : new ToTerminal.Back(open.room()));
        }
        while (!room.waitingForTerminal.isEmpty()) {
            tell(new ToTerminal.Carried(open.room(), room.waitingForTerminal.remove()));
        }
    }

    private void tell(ToTerminal frame) {
        var there = terminal;
        if (there != null) {
            there.heard(FrameJson.write(frame));
        }
    }

    /** False when another sits there, or there is no such room. */
    boolean enters(RoomId id, Seat seat, Pocket phone) {
        var room = rooms.get(id);
        if (room == null || (room.seat != null && !room.seat.equals(seat))) {
            return false;
        }
        boolean fresh = room.seat == null;
        room.seat = seat;
        room.phone = phone;
        tell(fresh ? new ToTerminal.Entered(id, seat) : new ToTerminal.Back(id));
        while (!room.waiting.isEmpty()) {
            phone.hears(room.waiting.remove());
        }
        return true;
    }

    void leaves(RoomId id) {
        var room = rooms.get(id);
        if (room != null) {
            room.phone = null;
            tell(new ToTerminal.Away(id));
        }
    }

    void carries(RoomId id, String body) {
        String carried = toTerminal.apply(body);
        var room = rooms.get(id);
        if (carried == null || room == null) {
            return;
        }
        if (terminal == null) {
            room.waitingForTerminal.add(carried);
        } else {
            tell(new ToTerminal.Carried(id, carried));
        }
    }

    Optional<Room> withCode(String letters) {
        return rooms.values().stream()
                .filter(room -> room.open.code().value().equals(letters))
                .findFirst();
    }

    private static final class NoLine implements Line {
        @Override
        public void send(String frame) {}

        @Override
        public void ping() {}

        @Override
        public void close() {}
    }
}

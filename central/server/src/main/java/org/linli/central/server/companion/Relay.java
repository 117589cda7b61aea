package org.linli.central.server.companion;

import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linli.central.api.companion.FrameJson;
import org.linli.central.api.companion.FromPhone;
import org.linli.central.api.companion.FromTerminal;
import org.linli.central.api.companion.Refusals;
import org.linli.central.api.companion.RelayLimits;
import org.linli.central.api.companion.RoomId;
import org.linli.central.api.companion.Seat;
import org.linli.central.api.companion.ToPhone;
import org.linli.central.api.companion.ToTerminal;
import org.linli.central.api.id.TerminalId;
import org.linli.central.api.wire.BrokenContractException;
import org.linli.foundation.code.Code;
import org.linli.foundation.time.Monotonic;
import org.linli.foundation.time.Scheduler;

/**
 * Carries what terminals and phones say to each other. Safe from any thread; nothing in here waits.
 *
 * <p>It knows of a terminal that its opening request was signed, and of a phone nothing. Both sides are told by the frames
 * of docs/companion.md; the limits are {@link RelayLimits}.
 */
public final class Relay {
    private static final System.Logger LOG = System.getLogger("linli.central.companion");

    /** A page says where it wants to go at once. */
    private static final Duration ENTERING = Duration.ofSeconds(10);

    /** A neighbourhood behind one address of a mobile operator; more is somebody who only opens lines. */
    private static final int PHONES_AN_ADDRESS = 200;

    private final Optional<URI> site;
    private final Monotonic clock;
    private final Scheduler scheduler;
    private final Rooms rooms = new Rooms();
    private final Waiting.Store store = new Waiting.Store();
    private final Guesses guesses;
    private final Map<TerminalId, TerminalCaller> terminals = new HashMap<>();
    private final Map<String, Integer> phones = new HashMap<>();

    /** @param site under which phones reach this central; empty: where its terminals reach it */
    public Relay(Optional<URI> site, Monotonic clock, Scheduler scheduler) {
        this.site = site;
        this.clock = clock;
        this.scheduler = scheduler;
        this.guesses = new Guesses(clock);
    }

    /** A terminal calls: whoever that is has been proven. Its line before, if there is one, is hung up. */
    public synchronized Caller terminal(TerminalId id, Line line) {
        var caller = new TerminalCaller(id, line);
        var before = terminals.put(id, caller);
        if (before != null) {
            before.line.end(Line.Ending.REPLACED);
            leave(before);
        }
        return caller;
    }

    /**
     * A phone calls.
     *
     * @param address from where; a whole network where one household has one
     * @return empty when too many call from there
     */
    public synchronized Optional<Caller> phone(String address, Line line) {
        if (phones.getOrDefault(address, 0) >= PHONES_AN_ADDRESS) {
            return Optional.empty();
        }
        phones.merge(address, 1, Integer::sum);
        var caller = new PhoneCaller(address, line);
        scheduler.after(ENTERING, "a phone that says nothing", caller::mustHaveEntered);
        return Optional.of(caller);
    }

    /** For whoever looks after central. */
    public synchronized int openRooms() {
        return rooms.count();
    }

    private void leave(TerminalCaller caller) {
        for (var room : rooms.of(caller.id)) {
            if (room.isAttendedBy(caller.line)) {
                room.terminalLeaves();
                int absence = room.absences();
                scheduler.after(
                        RelayLimits.TERMINAL_PATIENCE,
                        "a terminal that is away",
                        () -> closeUnattended(room.id(), absence));
            }
        }
    }

    private synchronized void closeUnattended(RoomId id, int absence) {
        rooms.named(id)
                .filter(room -> !room.isAttended() && room.absences() == absence)
                .ifPresent(rooms::close);
    }

    private static void refused(Code why) {
        LOG.log(System.Logger.Level.DEBUG, why.value());
    }

    private final class TerminalCaller implements Caller {
        private final TerminalId id;
        private final Line line;

        TerminalCaller(TerminalId id, Line line) {
            this.id = id;
            this.line = line;
        }

        @Override
        public void says(String json) {
            FromTerminal frame;
            try {
                frame = FrameJson.read(json, FromTerminal.class);
            } catch (BrokenContractException broken) {
                refused(Refusals.MALFORMED);
                line.end(Line.Ending.REFUSED);
                return;
            }
            synchronized (Relay.this) {
                if (terminals.get(id) != this) {
                    return;
                }
                switch (frame) {
                    case FromTerminal.Open open -> open(open);
                    case FromTerminal.Close close ->
                        rooms.named(close.room())
                                .filter(room -> room.owner().equals(id))
                                .ifPresent(rooms::close);
                    case FromTerminal.Send send -> send(send);
                }
            }
        }

        private void open(FromTerminal.Open open) {
            var before = rooms.named(open.room());
            if (before.isPresent()) {
                if (before.get().isAsOpened(open, id)) {
                    before.get().attend(line, open.seat().isPresent());
                } else {
                    refuse(open.room(), Refusals.OVER);
                }
                return;
            }
            if (rooms.wasClosed(open.room())) {
                refuse(open.room(), Refusals.OVER);
            } else if (rooms.withCode(open.code()).isPresent()) {
                refuse(open.room(), Refusals.CODE_TAKEN);
            } else if (!hasSpace()) {
                refuse(open.room(), Refusals.TOO_MANY_ROOMS);
            } else {
                var room = new Room(open, id, site, store, clock);
                rooms.add(room);
                room.attend(line, open.seat().isPresent());
            }
        }

        /** A terminal that was started again does not know its rooms of before: the oldest of those makes room. */
        private boolean hasSpace() {
            var own = rooms.of(id);
            if (own.size() >= RelayLimits.ROOMS_A_TERMINAL) {
                var forgotten = own.stream().filter(room -> !room.isAttended()).findFirst();
                forgotten.ifPresent(rooms::close);
                return forgotten.isPresent();
            }
            return !rooms.isFull();
        }

        private void send(FromTerminal.Send send) {
            var room = rooms.named(send.room()).filter(each -> each.isAttendedBy(line));
            if (room.isEmpty()) {
                refuse(send.room(), Refusals.OVER);
            } else if (!room.get().carryToPhone(send.body())) {
                // Dropped, as any link may drop it: what is not acknowledged is sent again.
                refused(Refusals.TOO_FAST);
            }
        }

        private void refuse(RoomId room, Code why) {
            refused(why);
            line.say(FrameJson.write(new ToTerminal.Refused(room, why)));
        }

        @Override
        public void isGone() {
            synchronized (Relay.this) {
                if (terminals.remove(id, this)) {
                    leave(this);
                }
            }
        }
    }

    private final class PhoneCaller implements Caller {
        private final String address;
        private final Line line;
        private @Nullable Room room;
        private boolean gone;

        PhoneCaller(String address, Line line) {
            this.address = address;
            this.line = line;
        }

        @Override
        public void says(String json) {
            try {
                var frame = FrameJson.read(json, FromPhone.class);
                synchronized (Relay.this) {
                    hear(frame);
                }
            } catch (BrokenContractException broken) {
                refuse(Refusals.MALFORMED);
            }
        }

        private void hear(FromPhone frame) {
            if (gone) {
                return;
            }
            var where = room;
            if (frame instanceof FromPhone.Send send && where != null) {
                if (!where.carryToTerminal(send.body())) {
                    refuse(Refusals.TOO_FAST);
                }
            } else if (frame instanceof FromPhone.Enter enter && where == null) {
                enter(enter);
            } else if (frame instanceof FromPhone.Find find && where == null) {
                find(find);
            } else {
                refuse(Refusals.MALFORMED);
            }
        }

        private void enter(FromPhone.Enter enter) {
            var named = rooms.named(enter.room());
            if (named.isPresent()) {
                sit(named.get(), enter.seat());
            } else if (rooms.wasClosed(enter.room())) {
                line.say(FrameJson.write(new ToPhone.Over()));
                line.end(Line.Ending.DONE);
            } else {
                refuse(Refusals.OVER);
            }
        }

        private void find(FromPhone.Find find) {
            if (!guesses.mayTry(address)) {
                refuse(Refusals.TOO_MANY_TRIES);
                return;
            }
            var found = rooms.withCode(find.code());
            if (found.isEmpty() || found.get().isTakenByOther(find.seat())) {
                guesses.wasWrong(address);
            }
            if (found.isPresent()) {
                sit(found.get(), find.seat());
            } else {
                refuse(Refusals.NO_SUCH_CODE);
            }
        }

        private void sit(Room where, Seat seat) {
            if (where.isTakenByOther(seat)) {
                refuse(Refusals.TAKEN);
                return;
            }
            room = where;
            where.enter(seat, line);
        }

        private void refuse(Code why) {
            refused(why);
            line.say(FrameJson.write(new ToPhone.Refused(why)));
            line.end(Line.Ending.REFUSED);
        }

        void mustHaveEntered() {
            synchronized (Relay.this) {
                if (room == null && !gone) {
                    line.end(Line.Ending.DONE);
                }
            }
        }

        @Override
        public void isGone() {
            synchronized (Relay.this) {
                if (gone) {
                    return;
                }
                gone = true;
                phones.computeIfPresent(address, (from, count) -> count > 1 ? count - 1 : null);
                if (room != null) {
                    room.phoneLeaves(line);
                }
            }
        }
    }
}

package org.linli.central.server.companion;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.linli.central.api.companion.RelayLimits;
import org.linli.central.api.companion.RoomCode;
import org.linli.central.api.companion.RoomId;
import org.linli.central.api.id.TerminalId;

/** The open rooms, and which were closed of late: a phone that comes back to one of those is told that it is over. */
final class Rooms {
    private static final int CLOSED_REMEMBERED = RelayLimits.ROOMS_IN_ALL;

    private final Map<RoomId, Room> byId = new HashMap<>();
    private final Map<RoomCode, Room> byCode = new HashMap<>();
    private final Map<TerminalId, Set<Room>> byTerminal = new HashMap<>();
    private final Set<RoomId> closed = new LinkedHashSet<>();

    Optional<Room> named(RoomId id) {
        return Optional.ofNullable(byId.get(id));
    }

    Optional<Room> withCode(RoomCode code) {
        return Optional.ofNullable(byCode.get(code));
    }

    boolean wasClosed(RoomId id) {
        return closed.contains(id);
    }

    boolean isFull() {
        return byId.size() >= RelayLimits.ROOMS_IN_ALL;
    }

    int count() {
        return byId.size();
    }

    /** In the order they were opened. */
    List<Room> of(TerminalId terminal) {
        return List.copyOf(byTerminal.getOrDefault(terminal, Set.of()));
    }

    void add(Room room) {
        byId.put(room.id(), room);
        byCode.put(room.code(), room);
        byTerminal.computeIfAbsent(room.owner(), owner -> new LinkedHashSet<>()).add(room);
    }

    void close(Room room) {
        byId.remove(room.id());
        byCode.remove(room.code());
        byTerminal.computeIfPresent(room.owner(), (owner, own) -> own.remove(room) && own.isEmpty() ? null : own);
        closed.add(room.id());
        if (closed.size() > CLOSED_REMEMBERED) {
            var oldest = closed.iterator();
            oldest.next();
            oldest.remove();
        }
        room.end();
    }
}

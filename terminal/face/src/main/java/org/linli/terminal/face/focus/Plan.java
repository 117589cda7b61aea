package org.linli.terminal.face.focus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.linli.terminal.face.focus.Part.One;
import org.linli.terminal.face.focus.Part.Room;

/** The ways between all targets of what stands in front on a page. Drawn once for a page; immutable. */
final class Plan {
    private final List<Target> reachable;
    private final Map<String, Spot> targets = new HashMap<>();
    private final Map<String, Spot> rooms = new HashMap<>();

    Plan(Page page) {
        reachable = page.reachable();
        String front = page.front();
        Rooms.of(page, front).ifPresent(room -> note(room, front.equals(Page.ITSELF) ? List.of() : List.of(front)));
    }

    /** Where a part stands, and within which scopes. */
    private record Spot(Room room, int at, List<String> scopes) {}

    private void note(Room room, List<String> scopes) {
        for (int at = 0; at < room.parts().size(); at++) {
            switch (room.parts().get(at)) {
                case One(var target) -> targets.put(target.id(), new Spot(room, at, scopes));
                case Room inner -> {
                    rooms.put(inner.scope(), new Spot(room, at, scopes));
                    var inside = new ArrayList<String>(scopes);
                    inside.add(inner.scope());
                    note(inner, inside);
                }
            }
        }
    }

    List<Target> reachable() {
        return reachable;
    }

    boolean reaches(String id) {
        return targets.containsKey(id);
    }

    /** The lane of whoever sets out from a target. */
    double lane(String from, Arrow arrow) {
        return spot(from).room().parts().get(spot(from).at()).box().lane(arrow);
    }

    /** Those in front that a target stands in, without the page itself. */
    List<String> scopesAround(String target) {
        return spot(target).scopes();
    }

    private Spot spot(String target) {
        return Objects.requireNonNull(targets.get(target));
    }

    /** Where focus begins. */
    Optional<String> first() {
        return reachable.stream()
                .filter(Target::first)
                .findFirst()
                .or(() -> reachable.stream().findFirst())
                .map(Target::id);
    }

    /**
     * Whither an arrow leads; empty when nothing lies that way.
     *
     * @param places for each scope the target where the focus last was in it
     */
    Optional<String> next(String from, Arrow arrow, double lane, Map<String, String> places) {
        var spot = Optional.ofNullable(targets.get(from));
        while (spot.isPresent()) {
            var room = spot.get().room();
            int at = spot.get().at();
            if (room.ways().leadsOn(at, from, arrow)) {
                int to = room.ways().next(at, from, arrow, lane);
                return Optional.of(entered(room.parts().get(to), arrow, lane, places));
            }
            spot = Optional.ofNullable(rooms.get(room.scope()));
        }
        return Optional.empty();
    }

    private static String entered(Part part, Arrow arrow, double lane, Map<String, String> places) {
        return switch (part) {
            case One(var target) -> target.id();
            case Room room ->
                (room.anew() ? Optional.<String>empty() : remembered(room, places))
                        .or(() -> room.targets().stream()
                                .filter(Target::first)
                                .map(Target::id)
                                .findFirst())
                        .or(() -> remembered(room, places))
                        .orElseGet(() -> entered(nearest(room, arrow, lane), arrow, lane, places));
        };
    }

    private static Optional<String> remembered(Room room, Map<String, String> places) {
        return Optional.ofNullable(places.get(room.scope()))
                .filter(id ->
                        room.targets().stream().anyMatch(target -> target.id().equals(id)));
    }

    /** What an arrow that comes in along a lane meets first. */
    private static Part nearest(Room room, Arrow arrow, double lane) {
        var axis = arrow.axis();
        double edge = arrow.isForward()
                ? room.box().along(axis).from()
                : room.box().along(axis).to();
        return room.parts().stream()
                .min(Comparator.comparingDouble(part -> part.box().along(axis).distanceTo(edge)
                        + 3 * part.box().along(axis.other()).distanceTo(lane)))
                .orElseThrow();
    }
}

package org.linli.terminal.face.focus;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Finds what takes the place of a target that has gone.
 *
 * @param before all targets there were, in reading order
 * @param now those that may take its place, in reading order
 */
record Order(List<Target> before, List<Target> now) {
    /** Itself while it is there; empty when nothing of its surroundings has stayed. */
    Optional<String> insteadOf(String id) {
        if (now.stream().anyMatch(target -> target.id().equals(id))) {
            return Optional.of(id);
        }
        var gone = before.stream().filter(target -> target.id().equals(id)).findFirst();
        return gone.flatMap(target -> nearest(target, each -> each.scope().equals(target.scope()))
                .or(() -> samePlace(target))
                .or(() -> nearest(target, each -> true)));
    }

    /** What was read next and is still there, or what was read before it, whichever is nearer. */
    private Optional<String> nearest(Target gone, Predicate<Target> which) {
        Set<String> there = now.stream().filter(which).map(Target::id).collect(Collectors.toCollection(HashSet::new));
        int place = before.indexOf(gone);
        for (int away = 1; away < before.size(); away++) {
            for (int at : new int[] {place + away, place - away}) {
                if (at >= 0
                        && at < before.size()
                        && there.contains(before.get(at).id())) {
                    return Optional.of(before.get(at).id());
                }
            }
        }
        return Optional.empty();
    }

    /** Another page of a list: the row at the same place, or the last. */
    private Optional<String> samePlace(Target gone) {
        var were = before.stream()
                .filter(each -> each.scope().equals(gone.scope()))
                .toList();
        var are = now.stream().filter(each -> each.scope().equals(gone.scope())).toList();
        return are.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        are.get(Math.min(were.indexOf(gone), are.size() - 1)).id());
    }
}

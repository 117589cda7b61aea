package org.linli.terminal.face.focus;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All targets that stand on a screen, in reading order.
 *
 * @param name the same as long as it is the same screen, whatever its size, language or content
 * @param scopes an outer one before those within it
 */
public record Page(String name, List<Scope> scopes, List<Target> targets) {
    /** The scope of whatever stands in none. */
    public static final String ITSELF = "";

    public static final Page EMPTY = new Page(ITSELF, List.of(), List.of());

    /** @throws IllegalArgumentException when two have one id or a scope is missing */
    public Page {
        scopes = List.copyOf(scopes);
        targets = List.copyOf(targets);
        var known = new HashSet<String>();
        known.add(ITSELF);
        for (var scope : scopes) {
            if (!known.contains(scope.within()) || !known.add(scope.id())) {
                throw new IllegalArgumentException(name + ": twice, or in nothing that comes before it: " + scope);
            }
        }
        var ids = new HashSet<String>();
        for (var target : targets) {
            if (!known.contains(target.scope()) || !ids.add(target.id())) {
                throw new IllegalArgumentException(name + ": twice, or in no scope: " + target);
            }
        }
    }

    public Page(String name, List<Target> targets) {
        this(name, List.of(), targets);
    }

    /** The dialog in front, or the page itself. A dialog without targets stands in front all the same. */
    String front() {
        return dialogs().isEmpty() ? ITSELF : dialogs().getLast();
    }

    /** The one in front last. */
    List<String> dialogs() {
        return scopes.stream()
                .filter(scope -> scope.kind() == Scope.Kind.DIALOG)
                .map(Scope::id)
                .toList();
    }

    /** Whatever stands in the scope or in one within it. */
    List<Target> under(String scope) {
        if (scope.equals(ITSELF)) {
            return targets;
        }
        var inside = new HashSet<String>();
        inside.add(scope);
        scopes.stream().filter(each -> inside.contains(each.within())).forEach(each -> inside.add(each.id()));
        return targets.stream()
                .filter(target -> inside.contains(target.scope()))
                .toList();
    }

    /** What can own the focus now. */
    List<Target> reachable() {
        return under(front());
    }

    Optional<Target> target(String id) {
        return targets.stream().filter(target -> target.id().equals(id)).findFirst();
    }

    /** From the inside outwards, without the page itself. */
    List<Scope> scopesAround(Target target) {
        return Stream.iterate(
                        scope(target.scope()),
                        Optional::isPresent,
                        scope -> scope(scope.orElseThrow().within()))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The outermost scope within this one that the target stands in; empty when it stands in this one itself. */
    Optional<String> innerScope(String scope, Target target) {
        return scopesAround(target).stream()
                .filter(each -> each.within().equals(scope))
                .map(Scope::id)
                .findFirst();
    }

    /** The dialog a target belongs to, or the page itself. */
    String dialogOf(Target target) {
        return scopesAround(target).stream()
                .filter(scope -> scope.kind() == Scope.Kind.DIALOG)
                .map(Scope::id)
                .findFirst()
                .orElse(ITSELF);
    }

    Optional<Scope> scope(String id) {
        return scopes.stream().filter(scope -> scope.id().equals(id)).findFirst();
    }
}

package org.linli.terminal.face.focus;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Where the focus was.
 *
 * @param last the owner of this page, or of its dialog in front; while nothing can own the focus it waits here
 * @param places the last owner in each scope of this page
 * @param openers what owned the focus when a dialog of this page came
 * @param pages the last owner of each page that was left, the latest last; made once and handed on
 */
record Memory(
        Optional<String> last, Map<String, String> places, Map<String, String> openers, Map<String, String> pages) {
    static final Memory NONE = new Memory(Optional.empty(), Map.of(), Map.of(), Map.of());

    private static final int PAGES = 32;

    Memory {
        places = Map.copyOf(places);
        openers = Map.copyOf(openers);
    }

    Optional<String> onPage(String name) {
        return Optional.ofNullable(pages.get(name));
    }

    /** @param scopes those the owner stands in */
    Memory at(String owner, List<String> scopes) {
        var next = places;
        if (!scopes.isEmpty()) {
            next = new HashMap<>(places);
            for (String scope : scopes) {
                next.put(scope, owner);
            }
        }
        return new Memory(Optional.of(owner), next, openers, pages);
    }

    /** For another page. A dialog is not remembered, but what it stood in front of. */
    Memory leaving(Page page) {
        var left = new LinkedHashMap<>(pages);
        page.dialogs().stream()
                .map(openers::get)
                .filter(Objects::nonNull)
                .findFirst()
                .or(() -> last)
                .ifPresent(id -> left.putLast(page.name(), id));
        while (left.size() > PAGES) {
            left.pollFirstEntry();
        }
        return new Memory(Optional.empty(), Map.of(), Map.of(), Collections.unmodifiableMap(left));
    }

    /** For the same page after a change. */
    Memory changed(Page before, Page now) {
        var uncovered = uncovered(before, now);
        var owner = uncovered.flatMap(id -> insteadOf(id, before, now));
        var opened = new HashMap<String, String>();
        openers.forEach((dialog, opener) -> {
            if (now.dialogs().contains(dialog)) {
                standing(opener, before, now)
                        .flatMap(id -> insteadOf(id, before, now))
                        .ifPresent(id -> opened.put(dialog, id));
            }
        });
        if (!before.dialogs().contains(now.front()) && !now.front().equals(Page.ITSELF)) {
            var newcomers = now.dialogs().stream()
                    .filter(dialog -> !before.dialogs().contains(dialog))
                    .toList();
            owner.ifPresent(id -> opened.put(newcomers.getFirst(), id));
            owner = Optional.empty();
        }
        var kept = new HashMap<String, String>();
        places.forEach((scope, id) ->
                new Order(before.targets(), now.under(scope)).insteadOf(id).ifPresent(place -> kept.put(scope, place)));
        return new Memory(owner.or(() -> last.filter(id -> now.reachable().isEmpty())), kept, opened, pages);
    }

    /** What owns the focus once the dialogs in front that have gone are taken away. */
    private Optional<String> uncovered(Page before, Page now) {
        var owner = last;
        for (String dialog : before.dialogs().reversed()) {
            if (now.dialogs().contains(dialog)) {
                break;
            }
            owner = Optional.ofNullable(openers.get(dialog));
        }
        return owner;
    }

    /** An opener that stood in a dialog which has gone hands on to that dialog's own. */
    private Optional<String> standing(String opener, Page before, Page now) {
        var next = Optional.of(opener);
        for (int at = 0; at <= openers.size() && next.isPresent(); at++) {
            String dialog = next.flatMap(before::target).map(before::dialogOf).orElse(Page.ITSELF);
            if (dialog.equals(Page.ITSELF) || now.dialogs().contains(dialog)) {
                return next;
            }
            next = Optional.ofNullable(openers.get(dialog));
        }
        return Optional.empty();
    }

    /** In the same dialog, or in none. */
    private static Optional<String> insteadOf(String id, Page before, Page now) {
        String dialog = before.target(id).map(before::dialogOf).orElse(Page.ITSELF);
        List<Target> there = now.targets().stream()
                .filter(target -> now.dialogOf(target).equals(dialog))
                .toList();
        return new Order(before.targets(), there).insteadOf(id);
    }
}

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
 * @param last where the last key led on this page, or in its dialog in front; while that is away another stands in for it
 * @param places the last owner in each scope of this page
 * @param openers what owned the focus when a dialog of this page came
 * @param pages the last owner of each page that was left, the latest last; made once and handed on
 */
record Memory(Optional<Was> last, Map<String, String> places, Map<String, Was> openers, Map<String, String> pages) {
    static final Memory NONE = new Memory(Optional.empty(), Map.of(), Map.of(), Map.of());

    private static final int PAGES = 32;

    Optional<String> onPage(String name) {
        return Optional.ofNullable(pages.get(name));
    }

    boolean isAt(String owner) {
        return last.filter(was -> was.id().equals(owner)).isPresent();
    }

    /** A key, or whatever else somebody did, has led there. */
    Memory at(Page page, String owner, List<String> scopes) {
        return new Memory(Optional.of(Was.on(page, owner)), placed(owner, scopes), openers, pages);
    }

    /** The page begins there, or it stands in for what is away. */
    Memory standingIn(Page page, String owner, List<String> scopes) {
        return new Memory(last.or(() -> Optional.of(Was.on(page, owner))), placed(owner, scopes), openers, pages);
    }

    private Map<String, String> placed(String owner, List<String> scopes) {
        if (scopes.isEmpty()) {
            return places;
        }
        var next = new HashMap<>(places);
        scopes.forEach(scope -> next.put(scope, owner));
        return Collections.unmodifiableMap(next);
    }

    /** For another page. A dialog is not remembered, but what it stood in front of. */
    Memory leaving(Page page) {
        var left = new LinkedHashMap<>(pages);
        page.dialogs().stream()
                .map(openers::get)
                .filter(Objects::nonNull)
                .findFirst()
                .or(() -> last)
                .ifPresent(was -> left.putLast(page.name(), was.id()));
        while (left.size() > PAGES) {
            left.pollFirstEntry();
        }
        return new Memory(Optional.empty(), Map.of(), Map.of(), Collections.unmodifiableMap(left));
    }

    /** For the same page after a change. */
    Memory changed(Page before, Page now) {
        var owner = uncovered(before, now).map(was -> was.after(now));
        var opened = new HashMap<String, Was>();
        openers.forEach((dialog, opener) -> {
            if (now.dialogs().contains(dialog)) {
                standing(opener, now).ifPresent(was -> opened.put(dialog, was.after(now)));
            }
        });
        var newcomers = now.dialogs().stream()
                .filter(dialog -> !before.dialogs().contains(dialog))
                .toList();
        if (newcomers.contains(now.front())) {
            owner.ifPresent(was -> opened.put(newcomers.getFirst(), was));
            owner = Optional.empty();
        }
        var kept = new HashMap<String, String>();
        places.forEach((scope, id) ->
                new Order(before.targets(), now.under(scope)).insteadOf(id).ifPresent(place -> kept.put(scope, place)));
        return new Memory(owner, Map.copyOf(kept), Map.copyOf(opened), pages);
    }

    /** What owns the focus once the dialogs in front that have gone are taken away. */
    private Optional<Was> uncovered(Page before, Page now) {
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
    private Optional<Was> standing(Was opener, Page now) {
        var next = Optional.of(opener);
        for (int at = 0;
                at <= openers.size() && next.filter(was -> was.isGone(now)).isPresent();
                at++) {
            next = next.map(was -> openers.get(was.dialog()));
        }
        return next;
    }
}

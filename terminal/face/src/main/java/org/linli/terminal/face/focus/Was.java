package org.linli.terminal.face.focus;

import java.util.List;
import java.util.Optional;

/**
 * What owned the focus, and what it stood among: enough to find it again, or its nearest.
 *
 * @param dialog the one it stood in, or the page itself
 * @param among all targets of the page, in reading order, when it was last there
 */
record Was(String id, String dialog, List<Target> among) {
    static Was on(Page page, String id) {
        return new Was(id, page.target(id).map(page::dialogOf).orElse(Page.ITSELF), page.targets());
    }

    /** It stays what is wished for while it is away: a page may come back as it was. */
    Was after(Page now) {
        return now.target(id).isPresent() ? on(now, id) : this;
    }

    boolean isGone(Page now) {
        return now.target(id).isEmpty()
                && !dialog.equals(Page.ITSELF)
                && !now.dialogs().contains(dialog);
    }

    /**
     * Itself, or what stands in for it: in the same dialog or in none. What is still there may have changed sides, as a
     * bar does that belongs to whatever is in front.
     */
    Optional<String> in(Page now) {
        if (now.target(id).isPresent()) {
            return Optional.of(id);
        }
        var there = now.targets().stream()
                .filter(target -> now.dialogOf(target).equals(dialog))
                .toList();
        return new Order(among, there).insteadOf(id);
    }
}

package org.linli.terminal.face.focus;

import java.util.Optional;

/**
 * A part of a page that keeps its own place: an arrow stays inside while something lies that way, and whoever comes in
 * again finds the focus where it was.
 *
 * @param within the scope it stands in, or {@link Page#ITSELF}
 * @param stretch what of the page is its own, where no target of it stands too: two columns lie side by side over their
 *     whole height, whatever stands in either; empty when it reaches no farther than its targets
 * @param anew whether whoever comes in begins at its first target each time, because that is what one comes for
 */
public record Scope(String id, String within, Kind kind, Optional<Box> stretch, boolean anew) {
    public enum Kind {
        /** A list, a keypad, a column: arrows lead in and out. */
        PANEL,
        /** Nothing outside it can be reached while it stands there; of several the last. */
        DIALOG
    }

    public static Scope panel(String id) {
        return new Scope(id, Page.ITSELF, Kind.PANEL, Optional.empty(), false);
    }

    public static Scope dialog(String id) {
        return new Scope(id, Page.ITSELF, Kind.DIALOG, Optional.empty(), false);
    }

    public Scope in(String within) {
        return new Scope(id, within, kind, stretch, anew);
    }

    public Scope over(Box whole) {
        return new Scope(id, within, kind, Optional.of(whole), anew);
    }

    public Scope begunAnew() {
        return new Scope(id, within, kind, stretch, true);
    }
}

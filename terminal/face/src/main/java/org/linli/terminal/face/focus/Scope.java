package org.linli.terminal.face.focus;

/**
 * A part of a page that keeps its own place: an arrow stays inside while something lies that way, and whoever comes in
 * again finds the focus where it was.
 *
 * @param within the scope it stands in, or {@link Page#ITSELF}
 */
public record Scope(String id, String within, Kind kind) {
    public enum Kind {
        /** A list, a keypad, a column: arrows lead in and out. */
        PANEL,
        /** Nothing outside it can be reached while it stands there; of several the last. */
        DIALOG
    }

    public static Scope panel(String id) {
        return new Scope(id, Page.ITSELF, Kind.PANEL);
    }

    public static Scope dialog(String id) {
        return new Scope(id, Page.ITSELF, Kind.DIALOG);
    }

    public Scope in(String within) {
        return new Scope(id, within, kind);
    }
}

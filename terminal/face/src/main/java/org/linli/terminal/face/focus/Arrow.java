package org.linli.terminal.face.focus;

/** The four keys every remote has. */
public enum Arrow {
    LEFT,
    RIGHT,
    UP,
    DOWN;

    public Arrow opposite() {
        return switch (this) {
            case LEFT -> RIGHT;
            case RIGHT -> LEFT;
            case UP -> DOWN;
            case DOWN -> UP;
        };
    }

    boolean isForward() {
        return this == RIGHT || this == DOWN;
    }

    Axis axis() {
        return this == LEFT || this == RIGHT ? Axis.SIDEWAYS : Axis.UPRIGHT;
    }
}

package org.linli.terminal.face.focus;

/** The two lines along which arrows go. */
enum Axis {
    SIDEWAYS,
    UPRIGHT;

    Axis other() {
        return this == SIDEWAYS ? UPRIGHT : SIDEWAYS;
    }

    Arrow forward() {
        return this == SIDEWAYS ? Arrow.RIGHT : Arrow.DOWN;
    }
}

package org.linli.terminal.face.focus;

/** Where arrows lead from the parts of a room to its other parts. */
sealed interface Ways permits Steps, Sights {
    /** Whether an arrow leads from this target, which stands in the part of this number, to another part. */
    boolean leadsOn(int part, String from, Arrow arrow);

    /** To which part it leads whoever keeps to a lane; asked only where it leads on. */
    int next(int part, String from, Arrow arrow, double lane);
}

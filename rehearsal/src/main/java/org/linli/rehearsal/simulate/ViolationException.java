package org.linli.rehearsal.simulate;

/** An invariant does not hold. Nothing after it means anything, so the simulation ends with it. */
final class ViolationException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String invariant;

    /** @param invariant {@code I1} to {@code I14} */
    ViolationException(String invariant, String sentence) {
        super(sentence);
        this.invariant = invariant;
    }

    String invariant() {
        return invariant;
    }
}

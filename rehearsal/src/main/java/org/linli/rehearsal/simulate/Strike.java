package org.linli.rehearsal.simulate;

/**
 * A fault and its moment.
 *
 * @param before just before the step, or just after it
 * @param form which of the fault's forms, from 0
 */
public record Strike(Step step, boolean before, Fault fault, int form) {
    @Override
    public String toString() {
        return fault.words()
                + (fault.forms() > 1 ? " (" + (form + 1) + ")" : "")
                + (before ? " before " : " after ")
                + step.words();
    }
}

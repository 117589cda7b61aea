package org.linli.rehearsal.matrix;

import java.util.ArrayList;
import java.util.List;
import org.linli.central.api.payment.PaymentMethod;
import org.linli.rehearsal.simulate.Step;
import org.linli.rehearsal.simulate.Strike;
import org.linli.rehearsal.simulate.Trial;

/** What came of a cell, or of a pair of faults: nothing when all went as it must, else what did not. */
record Played(List<String> wrong) {
    Played {
        wrong = List.copyOf(wrong);
    }

    boolean holds() {
        return wrong.isEmpty();
    }

    /** Every form of the cell's fault. One of which no form ever struck has shown nothing, and fails. */
    static Played cell(Cell cell) {
        var missed = new ArrayList<String>();
        for (int form = 0; form < cell.fault().forms(); form++) {
            var outcome = Trial.play(cell.method(), cell.step(), List.of(cell.strike(form)));
            if (!outcome.violation().isEmpty()) {
                return new Played(outcome.violation());
            }
            if (!outcome.missed().isEmpty()) {
                missed.add(outcome.missed().getFirst());
            }
        }
        return new Played(missed.size() == cell.fault().forms() ? missed : List.of());
    }

    /** Two faults at one step, the one before it and the other after it. The second may find nothing left to strike. */
    static Played pair(PaymentMethod method, Step step, Strike first, Strike second) {
        var outcome = Trial.play(method, step, List.of(first, second));
        return new Played(outcome.violation());
    }
}

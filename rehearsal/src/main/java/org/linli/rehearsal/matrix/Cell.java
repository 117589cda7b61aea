package org.linli.rehearsal.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.linli.central.api.payment.PaymentMethod;
import org.linli.rehearsal.simulate.Fault;
import org.linli.rehearsal.simulate.Step;
import org.linli.rehearsal.simulate.Strike;

/** One cell of the matrix. */
record Cell(PaymentMethod method, Step step, boolean before, Fault fault) {
    static final int ALL = 1792;

    static List<Cell> all() {
        var all = new ArrayList<Cell>();
        for (var method : PaymentMethod.values()) {
            for (var step : Step.values()) {
                for (var fault : Fault.values()) {
                    all.add(new Cell(method, step, true, fault));
                    all.add(new Cell(method, step, false, fault));
                }
            }
        }
        if (all.size() != ALL) {
            throw new IllegalStateException("the matrix has " + all.size() + " cells");
        }
        return all;
    }

    Strike strike(int form) {
        return new Strike(step, before, fault, form);
    }

    String when() {
        return before ? "before" : "after";
    }

    @Override
    public String toString() {
        return method.name().toLowerCase(Locale.ROOT) + " | " + step.words() + " | " + when() + " | " + fault.words();
    }
}

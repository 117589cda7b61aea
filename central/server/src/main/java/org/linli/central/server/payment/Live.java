package org.linli.central.server.payment;

import java.util.HashMap;
import java.util.Map;
import org.linli.central.api.id.BillId;

/**
 * What an attempt knows beside its facts and may forget with the process: it only decides how long to wait.
 *
 * @param mayReverse the 15 s are over
 * @param offerOver the code has expired, and a minute has passed since
 * @param rounds how many closing rounds there were
 * @param tries how often each line's biller or refund was asked without an outcome
 */
public record Live(boolean mayReverse, boolean offerOver, int rounds, Map<BillId, Integer> tries) {
    public static final Live FRESH = new Live(false, false, 0, Map.of());

    public Live {
        tries = Map.copyOf(tries);
    }

    Live reversalOpen() {
        return new Live(true, offerOver, rounds, tries);
    }

    Live offerIsOver() {
        return new Live(mayReverse, true, rounds, tries);
    }

    Live anotherRound() {
        return new Live(mayReverse, offerOver, rounds + 1, tries);
    }

    Live anotherTry(BillId bill) {
        var more = new HashMap<>(tries);
        more.merge(bill, 1, Integer::sum);
        return new Live(mayReverse, offerOver, rounds, more);
    }

    int tries(BillId bill) {
        return tries.getOrDefault(bill, 0);
    }
}

package org.linli.central.server.payment;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.linli.central.api.id.BillId;

/**
 * What an attempt knows beside its facts and may forget with the process: how long to wait, and what an offer says.
 *
 * @param mayReverse the 15 s are over
 * @param offerOver code or offer has expired, and a minute has passed since
 * @param rounds how many closing rounds there were
 * @param queries how often the channel was asked about an offer
 * @param tries how often each line's biller or refund was asked without an outcome
 * @param offer what the offer says; lost with the process, on purpose
 */
public record Live(
        boolean mayReverse,
        boolean offerOver,
        int rounds,
        int queries,
        Map<BillId, Integer> tries,
        Optional<String> offer) {
    public static final Live FRESH = new Live(false, false, 0, 0, Map.of(), Optional.empty());

    public Live {
        tries = Map.copyOf(tries);
    }

    Live reversalOpen() {
        return new Live(true, offerOver, rounds, queries, tries, offer);
    }

    Live offerIsOver() {
        return new Live(mayReverse, true, rounds, queries, tries, offer);
    }

    Live anotherRound() {
        return new Live(mayReverse, offerOver, rounds + 1, queries, tries, offer);
    }

    Live anotherQuery() {
        return new Live(mayReverse, offerOver, rounds, queries + 1, tries, offer);
    }

    Live offering(String content) {
        return new Live(mayReverse, offerOver, rounds, queries, tries, Optional.of(content));
    }

    Live anotherTry(BillId bill) {
        var more = new HashMap<>(tries);
        more.merge(bill, 1, Integer::sum);
        return new Live(mayReverse, offerOver, rounds, queries, more, offer);
    }

    int tries(BillId bill) {
        return tries.getOrDefault(bill, 0);
    }

    @Override
    public String toString() {
        return "Live[rounds=" + rounds + "]";
    }
}

package org.linli.payments.desk;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.linli.central.api.id.TradeNumber;

/** The bank behind a card terminal: an order is charged once, or blocked for ever. */
final class FakeBank {
    private final Set<TradeNumber> charged = new LinkedHashSet<>();
    private final Set<TradeNumber> returned = new HashSet<>();
    private final Set<TradeNumber> blocked = new HashSet<>();

    /** False when it can never be charged. */
    boolean charge(TradeNumber order) {
        if (blocked.contains(order)) {
            return false;
        }
        charged.add(order);
        return true;
    }

    boolean isCharged(TradeNumber order) {
        return charged.contains(order) && !returned.contains(order);
    }

    boolean wasCharged(TradeNumber order) {
        return charged.contains(order);
    }

    void giveBack(TradeNumber order) {
        blocked.add(order);
        if (charged.contains(order)) {
            returned.add(order);
        }
    }

    /** Orders whose money the bank keeps. */
    Set<TradeNumber> kept() {
        var kept = new LinkedHashSet<>(charged);
        kept.removeAll(returned);
        return kept;
    }
}

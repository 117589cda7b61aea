package org.linli.central.server.payment;

import java.util.ArrayList;
import java.util.List;

/** What one stimulus leads to, while it is being decided. For one thread, for one step. */
final class Moves {
    final Payment payment;
    final List<PaymentFact> facts = new ArrayList<>();
    final List<Effect> effects = new ArrayList<>();
    final List<Timer> timers = new ArrayList<>();
    Live live;

    Moves(Payment payment, Live live) {
        this.payment = payment;
        this.live = live;
    }

    Step step() {
        return new Step(facts, live, effects, timers);
    }
}

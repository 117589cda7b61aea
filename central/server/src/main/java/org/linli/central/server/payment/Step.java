package org.linli.central.server.payment;

import java.util.List;

/**
 * The machine's answer to a stimulus.
 *
 * @param facts to be journaled and folded, in order, before anything else
 * @param effects to be begun once the facts are on the disk
 */
public record Step(List<PaymentFact> facts, Live live, List<Effect> effects, List<Timer> timers) {
    public Step {
        facts = List.copyOf(facts);
        effects = List.copyOf(effects);
        timers = List.copyOf(timers);
    }
}

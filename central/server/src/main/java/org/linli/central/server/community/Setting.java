package org.linli.central.server.community;

import java.time.LocalDate;

/** What every question about a community's bills depends on. */
record Setting(long seed, LocalDate today, TownPlan plan) {
    Dice dice(String label) {
        return Dice.of(seed, label);
    }

    boolean isNorth() {
        return plan.region() == Region.NORTH;
    }
}

package org.linli.terminal.core.session;

import java.util.Optional;
import org.linli.terminal.journey.identify.Identify;
import org.linli.terminal.journey.kernel.Fact;
import org.linli.terminal.journey.kernel.Personal;
import org.linli.terminal.journey.kernel.Scene.Assurance;
import org.linli.terminal.journey.kernel.Want;

/** How well it is proven who stands here, and by what. The latest proof counts. Belongs to the turn's thread. */
final class Known {
    private Assurance assurance = Assurance.NOBODY;
    private Optional<Personal> by = Optional.empty();

    void heard(Fact fact) {
        switch (fact) {
            case Want.CardLaid laid -> is(Assurance.CARD_PRESENTED, laid.card());
            case Identify.PhoneProven proven -> is(Assurance.PHONE_CODE, proven.who());
            case Identify.HouseholdOpened opened -> is(Assurance.HOUSEHOLD, opened.household());
            default -> {
                // Says nothing about who stands here.
            }
        }
    }

    private void is(Assurance how, Personal what) {
        assurance = how;
        by = Optional.of(what);
    }

    Assurance assurance() {
        return assurance;
    }

    boolean isAnybody() {
        return assurance != Assurance.NOBODY;
    }

    /** What proved it: a handle of the session's vault. */
    Optional<Personal> by() {
        return by;
    }

    void forget() {
        assurance = Assurance.NOBODY;
        by = Optional.empty();
    }
}

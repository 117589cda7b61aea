package org.linli.payments.machine;

import java.util.Optional;

/**
 * What an attempt remembers only while the program runs: how the chase for an answer goes. Losing it loses no money.
 *
 * @param calling the question in flight
 * @param opened central has confirmed the locks: a code may be shown
 * @param tries questions asked since the pace last began anew
 * @param unsure the resident has been left waiting without certainty; {@link Wait#ON_SCREEN} runs
 * @param telling an errand is in flight
 * @param tellTries how often the oldest errand was tried
 */
public record Chase(Optional<Call> calling, boolean opened, int tries, boolean unsure, boolean telling, int tellTries) {
    public static final Chase FRESH = new Chase(Optional.empty(), false, 0, false, false, 0);

    Chase calling(Call call) {
        return new Chase(Optional.of(call), opened, tries + 1, unsure, telling, tellTries);
    }

    Chase answered() {
        return new Chase(Optional.empty(), opened, tries, unsure, telling, tellTries);
    }

    /** A step could not be written: its question counts as never asked. */
    public Chase afterALostStep() {
        return new Chase(Optional.empty(), opened, tries, unsure, false, tellTries);
    }

    Chase opened(boolean yes) {
        return new Chase(calling, yes, tries, unsure, telling, tellTries);
    }

    Chase fromTheStart() {
        return new Chase(calling, opened, 0, unsure, telling, tellTries);
    }

    /** As if only one question had been asked: the one that brought the news. */
    Chase heardNews() {
        return new Chase(calling, opened, Math.min(tries, 1), unsure, telling, tellTries);
    }

    Chase unsure(boolean yes) {
        return new Chase(calling, opened, tries, yes, telling, tellTries);
    }

    Chase telling(boolean yes) {
        return new Chase(calling, opened, tries, unsure, yes, yes ? tellTries + 1 : tellTries);
    }

    Chase told() {
        return new Chase(calling, opened, tries, unsure, false, 0);
    }
}

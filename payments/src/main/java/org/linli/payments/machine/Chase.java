package org.linli.payments.machine;

import java.util.Optional;
import org.linli.central.api.payment.Offer;

/**
 * What an attempt remembers only while the program runs: how the chase for an answer goes. Losing it loses no money.
 *
 * @param calling the question in flight
 * @param opened central has confirmed the locks: a code may be shown
 * @param tries questions asked since the pace last began anew
 * @param unsure the resident has been left waiting without certainty; {@link Wait#ON_SCREEN} runs
 * @param telling an errand is in flight
 * @param tellTries how often the oldest errand was tried
 * @param offer what stands on the screen; in memory alone
 * @param cardStatusAsks how often the card terminal was asked what became of the charge
 */
public record Chase(
        Optional<Call> calling,
        boolean opened,
        int tries,
        boolean unsure,
        boolean telling,
        int tellTries,
        Optional<Offer> offer,
        int cardStatusAsks) {
    public static final Chase FRESH = new Chase(Optional.empty(), false, 0, false, false, 0, Optional.empty(), 0);

    Chase calling(Call call) {
        return with(Optional.of(call), tries + 1);
    }

    Chase answered() {
        return with(Optional.empty(), tries);
    }

    /** A step could not be written: its question counts as never asked. */
    public Chase afterALostStep() {
        return new Chase(Optional.empty(), opened, tries, unsure, false, tellTries, offer, cardStatusAsks);
    }

    Chase opened(boolean yes) {
        return new Chase(calling, yes, tries, unsure, telling, tellTries, offer, cardStatusAsks);
    }

    Chase fromTheStart() {
        return with(calling, 0);
    }

    /** As if only one question had been asked: the one that brought the news. */
    Chase heardNews() {
        return with(calling, Math.min(tries, 1));
    }

    Chase unsure(boolean yes) {
        return new Chase(calling, opened, tries, yes, telling, tellTries, offer, cardStatusAsks);
    }

    Chase telling(boolean yes) {
        int more = yes ? tellTries + 1 : tellTries;
        return new Chase(calling, opened, tries, unsure, yes, more, offer, cardStatusAsks);
    }

    Chase told() {
        return new Chase(calling, opened, tries, unsure, false, 0, offer, cardStatusAsks);
    }

    Chase showing(Optional<Offer> shown) {
        return new Chase(calling, opened, tries, unsure, telling, tellTries, shown, cardStatusAsks);
    }

    Chase askedTheCardTerminal() {
        return new Chase(calling, opened, tries, unsure, telling, tellTries, offer, cardStatusAsks + 1);
    }

    private Chase with(Optional<Call> question, int asked) {
        return new Chase(question, opened, asked, unsure, telling, tellTries, offer, cardStatusAsks);
    }
}

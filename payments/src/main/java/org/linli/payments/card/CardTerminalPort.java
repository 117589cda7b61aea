package org.linli.payments.card;

import java.time.Duration;
import java.util.function.Consumer;
import org.linli.central.api.id.TradeNumber;
import org.linli.foundation.money.Fen;

/**
 * A semi-integrated card terminal: it asks for the card and the secret number and talks to the acquirer by itself. No call
 * blocks; each calls {@code reply} at most once, from any thread. A reply that never comes is taken for Unknown by the
 * desk's own deadline. What it says is never the last word: central asks the acquirer.
 */
public interface CardTerminalPort {
    /**
     * Charges an order, once: a number that was used before is never charged again and ends as Unknown.
     *
     * @param within counted from now, the search for the card included
     */
    void charge(TradeNumber order, Fen amount, Duration within, Consumer<CardOutcome> reply);

    /** What became of an order. Changes nothing; may be asked while it is being charged. */
    void status(TradeNumber order, Consumer<CardOutcome> reply);

    /**
     * Stops waiting for a card. Takes nothing back: once the bank is asked, the charge ends as the bank decides. Its own
     * reply says how.
     */
    void cancel(TradeNumber order);

    /**
     * Makes sure that no money stands under this order: takes a charge back, or keeps it from being made. Asked only when
     * central has proven with the bank that the order is closed; a terminal that reversed by its own decision could return
     * money that central has already passed on. May be repeated.
     */
    void reverse(TradeNumber order, Consumer<CardOutcome> reply);
}

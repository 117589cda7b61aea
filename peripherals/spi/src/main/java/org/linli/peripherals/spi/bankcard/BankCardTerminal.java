package org.linli.peripherals.spi.bankcard;

import java.time.Duration;
import org.linli.peripherals.spi.BankCardTerminalCondition;
import org.linli.peripherals.spi.Call;
import org.linli.peripherals.spi.Device;

/**
 * A bank card terminal. Safe from any thread; nothing blocks. At most one call of each verb is open; a charge and a
 * reversal exclude each other, a question may be asked at any time.
 */
public interface BankCardTerminal extends Device<BankCardTerminalCondition> {
    /** The largest amount a terminal is asked for: 999,999.99 yuan. */
    long LARGEST_AMOUNT_FEN = 99_999_999;

    /** Fixed while the driver lives. */
    BankCardTerminalCapabilities capabilities();

    /**
     * Charges one order, once. The terminal asks for the card and the secret number and asks the acquirer.
     *
     * <ul>
     *   <li>Done: the acquirer approved.
     *   <li>NotDone: declined, cancelled, or never begun. No money has moved under this order number, and none will.
     *   <li>Unknown: money may have moved. {@link #status} tells, now or after the terminal is back; whoever needs to be
     *       rid of the order asks for {@link #reverse}.
     * </ul>
     *
     * An order number that was used before is never charged again, whatever became of it: the terminal refuses, and the
     * call ends as Unknown with {@code bankcard.order-used}, because the first charge may well stand. A new attempt
     * takes a new order number.
     *
     * <p>{@link Call#cancel} asks the terminal to stop. Until the acquirer is asked that ends the call with {@code
     * call.cancelled}; after that the call ends as the acquirer decides.
     *
     * @param amountFen 1 to {@link #LARGEST_AMOUNT_FEN}
     * @param within counted from now, the resident's search for a card included
     * @throws IllegalArgumentException for an amount outside those bounds
     */
    Call<Approved> charge(OrderNumber order, long amountFen, Duration within);

    /** Asks what the terminal knows of an order. Changes nothing. NotDone: it could not be asked. */
    Call<OrderState> status(OrderNumber order, Duration within);

    /**
     * Takes a charge back whole, before the day is settled: the card is not needed again.
     *
     * <ul>
     *   <li>Done: no money stands under this order number, because it was given back or had never moved. Asking again is
     *       done again.
     *   <li>NotDone: refused; the charge stands.
     *   <li>Unknown: ask again.
     * </ul>
     */
    Call<Reversed> reverse(OrderNumber order, Duration within);
}

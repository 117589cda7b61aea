package org.linli.peripherals.spi.bankcard;

import java.time.Instant;

/**
 * The fact that the acquirer approved a charge.
 *
 * @param amountFen what was charged; a driver ends the call as Unknown when that is not what was asked for
 * @param at by the acquirer's clock
 */
public record Approved(OrderNumber order, long amountFen, AcquirerReference reference, CardBrand brand, Instant at) {
    public Approved {
        if (amountFen < 1 || amountFen > BankCardTerminal.LARGEST_AMOUNT_FEN) {
            throw new IllegalArgumentException("no terminal charges that");
        }
    }
}

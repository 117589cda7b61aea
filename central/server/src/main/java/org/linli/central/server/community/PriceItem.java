package org.linli.central.server.community;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.linli.foundation.money.Fen;

/**
 * One line of a bill: so much of this at that price.
 *
 * <p>The rounding rule of all bills: each line is rounded by itself, half up, to the fen; the bill is the exact sum of its
 * lines. So a reader with a pencil gets the same amount.
 *
 * @param unitPrice yuan, up to four decimals; negative where a fund or a balance pays
 * @param tier 1, 2, 3 … where the price has tiers; 0 where it has none
 * @param document what set the price: a (made-up) price notice, contract or decision
 */
public record PriceItem(
        String label, BigDecimal quantity, Unit unit, BigDecimal unitPrice, int tier, Fen amount, String document) {
    public PriceItem {
        if (!amount.equals(amountOf(quantity, unitPrice))) {
            throw new IllegalArgumentException("a line whose amount is not quantity × price: " + label);
        }
    }

    static PriceItem of(String label, BigDecimal quantity, Unit unit, BigDecimal unitPrice, int tier, String document) {
        return new PriceItem(label, quantity, unit, unitPrice, tier, amountOf(quantity, unitPrice), document);
    }

    private static Fen amountOf(BigDecimal quantity, BigDecimal unitPrice) {
        return Fen.of(quantity.multiply(unitPrice)
                .movePointRight(2)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact());
    }
}

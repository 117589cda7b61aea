package org.linli.central.api.bill;

import java.math.BigDecimal;
import java.util.Optional;
import org.linli.central.api.form.Limits;
import org.linli.foundation.money.Fen;

/**
 * One line of how the amount came about: a tier, a surcharge, a deduction.
 *
 * @param label in the biller's words, for people
 * @param quantity how much of it, where it is counted
 * @param unit what is counted, where it is
 * @param unitPriceYuan yuan for one, where it is counted
 * @param amountFen what it comes to; negative for a deduction
 */
public record PriceItem(
        String label,
        Optional<BigDecimal> quantity,
        Optional<UsageUnit> unit,
        Optional<BigDecimal> unitPriceYuan,
        Fen amountFen) {
    public PriceItem {
        Limits.text(label, "label", 1, 60);
        quantity = quantity.map(Decimals::quantity);
        unitPriceYuan = unitPriceYuan.map(Decimals::price);
    }
}

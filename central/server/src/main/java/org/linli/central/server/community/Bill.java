package org.linli.central.server.community;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.linli.foundation.money.Fen;

/**
 * One bill of one account for one period, or what stands in its place when nothing is due.
 *
 * @param id opaque, unique over both communities, and the same every day the bill exists
 * @param version counts the amounts this bill has had: 1, and for a fine one more with each day its surcharge grew
 * @param usage what the meter counted, where there is one
 * @param items the lines; empty where the account is settled and where the resident chooses the amount
 * @param amount the exact sum of the items; negative exactly in {@link BillState#CREDIT}
 * @param choices not empty: the resident pays one of these instead of the amount, which is then zero
 * @param dueOn the last day without consequence
 * @param daysInArrears days past {@code dueOn}; 0 when not in arrears
 * @param payee the name on the receipt
 * @param decisionNumber of a fine: twenty digits, and what a resident may type or scan
 */
public record Bill(
        String id,
        int version,
        Kind kind,
        String accountNumber,
        String householdId,
        Optional<String> personId,
        Period period,
        Optional<Usage> usage,
        List<PriceItem> items,
        Fen amount,
        List<Choice> choices,
        BillState state,
        LocalDate issuedOn,
        LocalDate dueOn,
        int daysInArrears,
        String payee,
        Optional<String> decisionNumber) {
    public Bill {
        items = List.copyOf(items);
        choices = List.copyOf(choices);
        if (!amount.equals(Fen.sum(items.stream().map(PriceItem::amount)))) {
            throw new IllegalArgumentException("a bill whose amount is not the sum of its lines: " + id);
        }
        if (amount.isNegative() != (state == BillState.CREDIT)) {
            throw new IllegalArgumentException("a bill below zero that is no credit, or the reverse: " + id);
        }
    }

    /** Whether the resident names the amount, by one of the choices. */
    public boolean isChosenByResident() {
        return !choices.isEmpty();
    }

    /** Whether a counter would take money for it as it stands: open, with an amount somebody billed. */
    public boolean isOwed() {
        return state == BillState.OPEN && choices.isEmpty();
    }

    public boolean isInArrears() {
        return daysInArrears > 0;
    }
}

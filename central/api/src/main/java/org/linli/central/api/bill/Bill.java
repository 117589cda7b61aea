package org.linli.central.api.bill;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.linli.central.api.form.Limits;
import org.linli.central.api.id.BillId;
import org.linli.foundation.money.Fen;

/**
 * What one household owes one payee for one period.
 *
 * @param version changes whenever the amount does; a payment names the version the resident saw
 * @param accountTail the last four characters of the account number, for recognition
 * @param usage what was counted, where anything was
 * @param items how the amount came about; their amounts add up to {@code amountFen}
 * @param amountFen what is due; zero and negative are possible
 * @param choices where the resident names the amount: exactly one of these is paid, and {@code amountFen} is zero
 * @param arrears it is overdue from an earlier period
 * @param payeeName who receives the money
 * @param dueDate pay by this day, included
 * @param decisionNumber of a fine, which is what its payer knows it by
 */
public record Bill(
        BillId id,
        int version,
        BillKind kind,
        String accountTail,
        Period period,
        Optional<Usage> usage,
        List<PriceItem> items,
        Fen amountFen,
        List<Choice> choices,
        BillState state,
        boolean arrears,
        String payeeName,
        Optional<LocalDate> dueDate,
        Optional<String> decisionNumber) {
    /** More lines than any tariff has. */
    private static final int MOST_ITEMS = 40;

    public Bill {
        if (version < 1) {
            throw new IllegalArgumentException("version starts at 1");
        }
        Limits.text(accountTail, "accountTail", 1, 4);
        items = Limits.list(items, "items", 0, MOST_ITEMS);
        choices = Limits.list(choices, "choices", 0, MOST_ITEMS);
        Limits.text(payeeName, "payeeName", 1, 60);
        decisionNumber.ifPresent(number -> Limits.text(number, "decisionNumber", 4, 40));
    }

    /** Whether this amount settles the bill: what is due, or one of the choices. */
    public boolean takes(Fen amount) {
        return choices.isEmpty()
                ? amount.equals(amountFen)
                : choices.stream().anyMatch(choice -> choice.amountFen().equals(amount));
    }

    public Bill inState(BillState other) {
        return new Bill(
                id,
                version,
                kind,
                accountTail,
                period,
                usage,
                items,
                amountFen,
                choices,
                other,
                arrears,
                payeeName,
                dueDate,
                decisionNumber);
    }
}

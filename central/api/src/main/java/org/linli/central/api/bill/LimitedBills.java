package org.linli.central.api.bill;

import java.util.List;
import org.linli.central.api.form.Limits;

/**
 * What may be shown to somebody who has proven nothing: enough to see whether it is the right account, and to pay. No
 * name, no history; the bills come without usage, price lines and decision number.
 *
 * @param community the community's name
 * @param maskedHome the building in clear, entrance and door hidden
 * @param accountTail the last four characters of the account number
 * @param bills of this one account, newest period first
 */
public record LimitedBills(String community, String maskedHome, String accountTail, List<Bill> bills) {
    private static final int MOST_BILLS = 200;

    public LimitedBills {
        Limits.text(community, "community", 1, 60);
        Limits.text(maskedHome, "maskedHome", 1, 120);
        Limits.text(accountTail, "accountTail", 1, 4);
        bills = Limits.list(bills, "bills", 0, MOST_BILLS);
    }
}

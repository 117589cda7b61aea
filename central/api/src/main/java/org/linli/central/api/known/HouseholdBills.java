package org.linli.central.api.known;

import java.util.List;
import org.linli.central.api.bill.Bill;
import org.linli.central.api.form.Limits;
import org.linli.central.api.id.HouseholdId;

/**
 * What a bound television may show: the bills of the home itself. No name, nobody's own insurance, fines or phone; the
 * bills come without usage, price lines and decision number.
 *
 * @param community the community's name
 * @param maskedAddress building and unit in clear, the door hidden
 * @param bills newest period first
 */
public record HouseholdBills(HouseholdId id, String community, String maskedAddress, List<Bill> bills) {
    private static final int MOST_BILLS = 200;

    public HouseholdBills {
        Limits.text(community, "community", 1, 60);
        Limits.text(maskedAddress, "maskedAddress", 1, 120);
        bills = Limits.list(bills, "bills", 0, MOST_BILLS);
    }
}

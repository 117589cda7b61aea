package org.linli.central.api.bill;

import java.util.List;
import org.linli.central.api.form.Limits;
import org.linli.central.api.id.HouseholdId;

/**
 * One home the person belongs to, with what is owed for it.
 *
 * @param community the community's name
 * @param maskedAddress building and unit in clear, the door hidden
 * @param maskedHolder who holds the accounts; may be someone else, and may have died
 * @param bills newest period first
 */
public record Household(
        HouseholdId id,
        String community,
        String maskedAddress,
        String maskedHolder,
        HouseholdRole role,
        List<Bill> bills) {
    private static final int MOST_BILLS = 200;

    public Household {
        Limits.text(community, "community", 1, 60);
        Limits.text(maskedAddress, "maskedAddress", 1, 120);
        Limits.text(maskedHolder, "maskedHolder", 1, 60);
        bills = Limits.list(bills, "bills", 0, MOST_BILLS);
    }
}

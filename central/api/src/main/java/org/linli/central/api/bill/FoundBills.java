package org.linli.central.api.bill;

import java.util.List;
import org.linli.central.api.form.Limits;

/** @param households the homes the person belongs to, at least one */
public record FoundBills(Resident resident, List<Household> households) {
    private static final int MOST_HOUSEHOLDS = 50;

    public FoundBills {
        households = Limits.list(households, "households", 1, MOST_HOUSEHOLDS);
    }
}

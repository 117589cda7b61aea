package org.linli.central.server.biller;

import java.util.Optional;
import org.linli.central.api.bill.BillLookup;
import org.linli.central.api.bill.FoundBills;
import org.linli.central.api.bill.Identity;
import org.linli.central.api.bill.LimitedBills;
import org.linli.central.api.bill.SocialCard;
import org.linli.central.api.id.HouseholdId;
import org.linli.central.api.known.HouseholdBills;

/** Who lives where and what is owed for it. Calls block and are safe from any thread. */
public interface Residents {
    /** Empty when nobody has this number, or the name on the card is another. */
    Optional<FoundBills> search(Identity identity);

    /** Empty when no card or person has this number, or the name on the card is another. */
    Optional<FoundBills> search(SocialCard card);

    /** Empty when no account has this number. A barcode of an earlier period finds what the account has now. */
    Optional<LimitedBills> lookUp(BillLookup lookup);

    /** What the home itself owes: of nobody's own insurance, fines or phone. Empty when there is no such home. */
    Optional<HouseholdBills> household(HouseholdId home);

    /** Whose phone it is. Empty when nobody registered this number. */
    Optional<Owner> ownerOf(String phone);

    /** @param identity as the register has it, name and number */
    record Owner(Identity identity, String maskedName) {}
}

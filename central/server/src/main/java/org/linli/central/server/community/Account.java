package org.linli.central.server.community;

import java.util.Optional;

/**
 * The number under which a biller knows a home or a person.
 *
 * @param number digits, unique over both communities and all billers; never of a length or prefix that a mobile number or
 *     a payment code has, so a scanned or typed number cannot be mistaken
 * @param personId whom it is about, where it is about one person (insurance, school, hospital, phone)
 * @param holderId in whose name it stands; may live elsewhere, may have died
 * @param prepaid a card meter: nothing is ever billed, the resident tops up
 */
public record Account(
        String number,
        Kind kind,
        String billerId,
        String householdId,
        Optional<String> personId,
        String holderId,
        boolean prepaid) {

    /** The last four digits, which bills and receipts show. */
    public String tail() {
        return number.substring(number.length() - 4);
    }
}

package org.linli.central.api.bill;

import java.util.Optional;
import java.util.regex.Pattern;
import org.linli.central.api.form.Limits;

/**
 * Asks for the bills of one account by what is printed on paper. Proves nothing about who asks, so the answer is a
 * {@link LimitedBills}. Never prints itself.
 *
 * @param text as typed or scanned, without spaces: digits, or of a slip the bill's id
 */
public record BillLookup(LookupBy by, String text) {
    private static final Pattern DIGITS = Pattern.compile("[0-9]{6,32}");

    /** A product's barcode has neither its length nor its letters. */
    private static final Pattern SLIP = Pattern.compile("[A-Z][A-Z0-9-]{7,23}");

    public BillLookup {
        Limits.form(text, "text", by == LookupBy.SLIP ? SLIP : DIGITS);
    }

    /** What a scanner read off a paper: a bill, or a slip. Empty when it is neither. */
    public static Optional<BillLookup> ofPaper(String scanned) {
        if (SLIP.matcher(scanned).matches()) {
            return Optional.of(new BillLookup(LookupBy.SLIP, scanned));
        }
        return BillBarcode.read(scanned).map(barcode -> new BillLookup(LookupBy.BARCODE, barcode.content()));
    }

    @Override
    public String toString() {
        return "BillLookup[" + by + ", hidden]";
    }
}

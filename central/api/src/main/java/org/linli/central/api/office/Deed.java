package org.linli.central.api.office;

import java.util.Optional;
import java.util.regex.Pattern;
import org.linli.central.api.form.Limits;
import org.linli.central.api.id.BillId;
import org.linli.central.api.id.PaymentId;

/**
 * A deed as it is asked for.
 *
 * @param payment of everything but a day's row
 * @param bill of what is about one line
 * @param difference of a day's row
 * @param paper the number of the paper that proves it, in the office's own files: 3 to 40 letters, figures, hyphens, slashes;
 *     no name and no id number
 */
public record Deed(
        DeedId id,
        DeedKind kind,
        Optional<PaymentId> payment,
        Optional<BillId> bill,
        Optional<String> difference,
        String paper) {
    private static final Pattern PAPER = Pattern.compile("[A-Za-z0-9][A-Za-z0-9/-]{2,39}");

    /** As long as an id number, and all figures but the last: it stands in no journal. */
    private static final Pattern ID_NUMBER = Pattern.compile(".*[0-9]{17}[0-9Xx].*");

    private static final int LONGEST_DIFFERENCE = 120;

    public Deed {
        Limits.form(paper, "paper", PAPER);
        if (ID_NUMBER.matcher(paper).matches()) {
            throw new IllegalArgumentException("paper must not be an id number");
        }
        difference.ifPresent(row -> Limits.text(row, "difference", 1, LONGEST_DIFFERENCE));
        boolean ofARow = kind == DeedKind.DIFFERENCE_EXPLAINED;
        if (difference.isPresent() != ofARow || payment.isPresent() == ofARow || bill.isPresent() != kind.isOfALine()) {
            throw new IllegalArgumentException("a deed is about a payment, a line of it, or a row of a day");
        }
    }

    public static Deed ofLine(DeedId id, DeedKind kind, PaymentId payment, BillId bill, String paper) {
        return new Deed(id, kind, Optional.of(payment), Optional.of(bill), Optional.empty(), paper);
    }

    public static Deed ofPayment(DeedId id, DeedKind kind, PaymentId payment, String paper) {
        return new Deed(id, kind, Optional.of(payment), Optional.empty(), Optional.empty(), paper);
    }

    public static Deed ofRow(DeedId id, String difference, String paper) {
        return new Deed(
                id, DeedKind.DIFFERENCE_EXPLAINED, Optional.empty(), Optional.empty(), Optional.of(difference), paper);
    }
}

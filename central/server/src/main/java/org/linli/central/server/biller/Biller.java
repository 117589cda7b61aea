package org.linli.central.server.biller;

import java.util.Optional;
import org.linli.central.api.bill.Bill;
import org.linli.central.api.id.BillId;
import org.linli.central.api.id.HouseholdId;
import org.linli.central.api.id.PaymentId;
import org.linli.central.api.payment.OrderLine;

/** The billers behind one door. Calls block, have their own deadline, and are safe from any thread. */
public interface Biller {
    /** The bill as its biller has it now: amount, version, whether it is disputed or settled. */
    Optional<BilledHome> find(BillId bill);

    /**
     * Writes the bill off. Idempotent by payment and bill.
     *
     * @param line the amount captured, for the version the resident saw
     */
    PostingAnswer post(PaymentId payment, OrderLine line);

    /** What became of a posting whose answer was lost. */
    PostingAnswer lookUp(PaymentId payment, BillId bill);

    /** A bill and the home it is for, masked. */
    record BilledHome(Bill bill, HouseholdId household, String community, String maskedAddress, String maskedHolder) {}
}

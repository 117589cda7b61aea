package org.linli.central.api.office;

import java.time.LocalDate;
import java.util.Optional;
import org.linli.central.api.id.PaymentId;
import org.linli.foundation.money.Fen;

/**
 * One row on which the channel's list and central's ledger disagree.
 *
 * @param id names it for good: the day, the kind and the number
 * @param order the merchant's order number as the channel lists it, which need not be one of ours
 * @param refund the merchant's refund number, of a return
 * @param oursFen what central has; zero where it has nothing
 * @param channelFen what the channel lists; zero where it lists nothing
 * @param payment where the order is one of ours
 */
public record Difference(
        String id,
        LocalDate day,
        DifferenceKind kind,
        String order,
        Optional<String> refund,
        Fen oursFen,
        Fen channelFen,
        Optional<PaymentId> payment) {
    /** The one name of a row, however often the day is gone through. */
    public static String idOf(LocalDate day, DifferenceKind kind, String number) {
        return day + "." + kind + "." + number;
    }
}

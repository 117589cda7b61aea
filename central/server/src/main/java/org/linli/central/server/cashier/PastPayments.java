package org.linli.central.server.cashier;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linli.central.api.id.HouseholdId;
import org.linli.central.api.id.PaymentId;
import org.linli.central.api.payment.PastPayment;
import org.linli.central.api.payment.PaymentHistory;
import org.linli.central.server.channel.Channel;
import org.linli.central.server.ledger.Books;
import org.linli.central.server.payment.Payment;
import org.linli.central.server.receipt.ReceiptLinks;

/** What was paid for some homes, a page at a time. Reads the books within a turn. */
final class PastPayments {
    /** Twelve months and a day, whatever the months. */
    private static final Duration REACH = Duration.ofDays(366);

    private final Channel channel;
    private final ReceiptLinks links;

    PastPayments(Channel channel, ReceiptLinks links) {
        this.channel = channel;
        this.links = links;
    }

    /** @param after the last one of the page before */
    PaymentHistory page(Books books, Set<HouseholdId> homes, Optional<PaymentId> after, Instant now) {
        var page = new ArrayList<PastPayment>();
        boolean begun = after.isEmpty();
        for (Payment payment : newestFirst(books, homes, now.minus(REACH))) {
            if (!begun) {
                begun = after.filter(payment.id()::equals).isPresent();
            } else if (page.size() == PaymentHistory.PAGE) {
                return new PaymentHistory(page, true);
            } else {
                page.add(past(payment));
            }
        }
        return new PaymentHistory(page, false);
    }

    private static List<Payment> newestFirst(Books books, Set<HouseholdId> homes, Instant from) {
        var found = new ArrayList<>(books.paymentsFor(homes).stream()
                .filter(payment -> payment.captured().isPositive())
                .filter(payment -> payment.paidAt().filter(from::isBefore).isPresent())
                .toList());
        found.sort((one, other) ->
                other.paidAt().orElseThrow().compareTo(one.paidAt().orElseThrow()));
        return found;
    }

    private PastPayment past(Payment payment) {
        return new PastPayment(
                payment.id(),
                payment.state(),
                payment.order().method(),
                channel.name(payment.order().method()),
                payment.paidAt().orElseThrow(),
                payment.order().totalFen(),
                payment.receiptNumber(),
                payment.receiptNumber().map(number -> links.of(payment.id())),
                ReceiptHomes.asTheyStand(payment));
    }
}

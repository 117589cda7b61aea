package org.linli.central.api.payment;

import java.util.Optional;
import org.linli.central.api.bill.Identity;
import org.linli.central.api.bill.SocialCard;
import org.linli.central.api.id.PaymentId;

/**
 * Asks what was paid for the homes of the person a card names. By card alone: what is printed on paper proves nothing.
 *
 * @param identity as read from an id card
 * @param card as read from a social-security card; exactly one of the two
 * @param after the last payment of the page before; empty for the first page
 */
public record HistoryQuery(Optional<Identity> identity, Optional<SocialCard> card, Optional<PaymentId> after) {
    public HistoryQuery {
        if (identity.isPresent() == card.isPresent()) {
            throw new IllegalArgumentException("exactly one card must be given");
        }
    }
}

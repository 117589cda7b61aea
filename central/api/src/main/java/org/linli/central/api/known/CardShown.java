package org.linli.central.api.known;

import java.util.Optional;
import org.linli.central.api.bill.Identity;
import org.linli.central.api.bill.SocialCard;

/**
 * The card somebody has just shown; exactly one of the two.
 *
 * @param identity as read from an id card
 * @param card as read from a social-security card
 */
public record CardShown(Optional<Identity> identity, Optional<SocialCard> card) {
    public CardShown {
        if (identity.isPresent() == card.isPresent()) {
            throw new IllegalArgumentException("exactly one card must be given");
        }
    }

    public static CardShown of(Identity identity) {
        return new CardShown(Optional.of(identity), Optional.empty());
    }

    public static CardShown of(SocialCard card) {
        return new CardShown(Optional.empty(), Optional.of(card));
    }
}

package org.linli.terminal.core.vault;

import java.util.Optional;
import org.linli.central.api.bill.Identity;
import org.linli.central.api.bill.SocialCard;
import org.linli.central.api.known.CardShown;
import org.linli.terminal.journey.kernel.Personal;

/** A card out of the vault, as central knows people. Owned by the session's thread. */
public final class ShownCard {
    private ShownCard() {}

    /** Empty when the vault has it no more, or for another kind of number, whose holder is served at the window. */
    public static Optional<CardShown> of(Personal who, Vault vault) {
        return vault.open(who, IdentityOnCard.class).flatMap(card -> {
            try {
                return Optional.of(
                        who.kind() == Personal.Kind.SOCIAL_CARD
                                ? CardShown.of(new SocialCard(card.number(), card.name()))
                                : CardShown.of(new Identity(card.number(), card.name())));
            } catch (IllegalArgumentException otherNumber) {
                return Optional.empty();
            }
        });
    }
}

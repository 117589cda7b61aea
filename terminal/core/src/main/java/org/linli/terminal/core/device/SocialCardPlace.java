package org.linli.terminal.core.device;

import java.time.Duration;
import java.util.function.Consumer;
import org.linli.foundation.time.Scheduler;
import org.linli.peripherals.spi.smartcard.SocialSecurityCard;
import org.linli.peripherals.spi.smartcard.SocialSecurityCardReader;
import org.linli.terminal.core.outside.Outside;
import org.linli.terminal.core.vault.IdentityOnCard;
import org.linli.terminal.journey.kernel.Outcome;
import org.linli.terminal.journey.kernel.Personal;
import org.linli.terminal.journey.kernel.Want;

/** Where a social-security card is inserted. Name and number go into the vault and nothing else goes anywhere. */
public final class SocialCardPlace {
    /** A call is renewed before a driver could take it for forgotten. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final SocialSecurityCardReader reader;
    private final Scheduler scheduler;

    public SocialCardPlace(SocialSecurityCardReader reader, Scheduler scheduler) {
        this.reader = reader;
        this.scheduler = scheduler;
    }

    /** Waits for cards until the engagement is ended. */
    public Outside.Engagement await(Consumer<Outside.Arrival> news) {
        return Waiting.at(() -> reader.awaitCard(PATIENCE), SocialCardPlace::arrival, news, scheduler);
    }

    private static Outside.Arrival arrival(SocialSecurityCard card) {
        return vault -> {
            var identity = new IdentityOnCard(card.name(), card.number());
            return new Outcome.Done(
                    new Want.CardLaid(vault.put(Personal.Kind.SOCIAL_CARD, identity), identity.maskedName()));
        };
    }
}

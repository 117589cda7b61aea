package org.linli.terminal.core.device;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.linli.foundation.code.Code;
import org.linli.foundation.time.Scheduler;
import org.linli.peripherals.spi.idcard.IdCard;
import org.linli.peripherals.spi.idcard.IdCardReader;
import org.linli.peripherals.spi.idcard.Validity;
import org.linli.terminal.core.outside.Outside;
import org.linli.terminal.core.vault.IdentityOnCard;
import org.linli.terminal.journey.kernel.Outcome;
import org.linli.terminal.journey.kernel.Personal;
import org.linli.terminal.journey.kernel.Want;

/** Where a card is laid. Of what stands on it, name and number go into the vault and nothing else goes anywhere. */
public final class CardPlace {
    /** A call is renewed before a driver could take it for forgotten. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final Code EXPIRED = Code.of("idcard.expired");
    private static final Code BAD_CONTENT = Code.of("idcard.bad-content");

    private static final System.Logger LOG = System.getLogger("linli.devices");

    private final IdCardReader reader;
    private final Scheduler scheduler;
    private final Supplier<LocalDate> today;

    /** @param today by central's time: whether a card is still valid must not hang on this machine's clock */
    public CardPlace(IdCardReader reader, Scheduler scheduler, Supplier<LocalDate> today) {
        this.reader = reader;
        this.scheduler = scheduler;
        this.today = today;
    }

    /** Waits for cards until the engagement is ended. */
    public Outside.Engagement await(Consumer<Outside.Arrival> news) {
        return Waiting.at(() -> reader.awaitCard(PATIENCE), this::arrival, news, scheduler);
    }

    private Outside.Arrival arrival(IdCard card) {
        if (card.name().isBlank() || !IdNumbers.mayBeRight(card.number())) {
            LOG.log(
                    Level.WARNING,
                    "{0} device={1}",
                    BAD_CONTENT,
                    reader.identity().id());
            return vault -> new Outcome.NotDone(BAD_CONTENT);
        }
        // A day that is ahead of the card's first is a machine whose clock is wrong, not a card that is.
        if (card.validity().until() instanceof Validity.LastDay last
                && today.get().isAfter(last.day())) {
            return vault -> new Outcome.NotDone(EXPIRED);
        }
        return vault -> {
            var identity = new IdentityOnCard(card.name(), card.number());
            return new Outcome.Done(
                    new Want.CardLaid(vault.put(Personal.Kind.ID_CARD, identity), identity.maskedName()));
        };
    }
}

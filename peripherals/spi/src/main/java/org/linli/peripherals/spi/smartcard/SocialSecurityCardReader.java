package org.linli.peripherals.spi.smartcard;

import java.time.Duration;
import org.linli.peripherals.spi.Call;
import org.linli.peripherals.spi.Device;
import org.linli.peripherals.spi.SocialSecurityCardReaderCondition;

/**
 * A reader of social-security cards. Safe from any thread; nothing blocks. At most one call of each verb is open.
 *
 * <p>Nothing is written to a card, and no secret number is asked for or tried.
 */
public interface SocialSecurityCardReader extends Device<SocialSecurityCardReaderCondition> {
    /** Fixed while the driver lives. */
    SocialSecurityCardReaderCapabilities capabilities();

    /**
     * Waits for a card to be inserted, and reads it. While nobody waits, no card is read; the condition says all the
     * same that one is there.
     *
     * <p>A card that was read before and is still in the slot does not count: it may belong to the resident who has just
     * left. It must be taken out and inserted again. The same holds after a fault that comes from the card.
     *
     * <p>NotDone with {@code ssc.*} and {@link org.linli.peripherals.spi.Remedy#RETRY}: inserting the card again helps.
     */
    Call<SocialSecurityCard> awaitCard(Duration within);

    /** Waits until no card is in the slot; done at once when none is. */
    Call<CardRemoved> awaitRemoved(Duration within);
}

package org.linli.peripherals.spi.idcard;

import java.time.Duration;
import org.linli.peripherals.spi.Call;
import org.linli.peripherals.spi.Device;
import org.linli.peripherals.spi.IdCardReaderCondition;

/** A reader of identity cards. Safe from any thread; nothing blocks. At most one call of each verb is open. */
public interface IdCardReader extends Device<IdCardReaderCondition> {
    /** Fixed while the driver lives. */
    IdCardReaderCapabilities capabilities();

    /**
     * Waits for a card to be laid on the reader, and reads it. While nobody waits, no card is read.
     *
     * <p>A card that was read before and still lies there does not count: it may belong to the resident who has just
     * left. The condition says that it is there; it must be lifted and laid again.
     *
     * <p>NotDone with {@code idcard.*} and {@link org.linli.peripherals.spi.Remedy#RETRY}: laying the card again helps.
     */
    Call<IdCard> awaitCard(Duration within);

    /** Waits until no card that was read lies on the reader; done at once when none does. */
    Call<CardTaken> awaitTaken(Duration within);
}

package org.linli.peripherals.spi.idcard;

import java.time.LocalDate;

/**
 * An identity card as it was read: one record for each of the four layouts of the card's 256-byte text (GA 450 and its
 * amendments).
 *
 * <p>Texts are trimmed and otherwise as on the card. Neither the number's check digit nor the validity is judged here:
 * that is for whoever decides what a card is good for.
 */
public sealed interface IdCard permits CitizenCard, ResidencePermit, ForeignerCard, ForeignerCard2023 {
    /** The name its holder goes by in China: the Chinese one where there is one. */
    String name();

    Sex sex();

    LocalDate birth();

    /** The card's number: 18 characters, or 15 on a foreigner's card of the first generation. */
    String number();

    Validity validity();

    RawPhoto photo();
}

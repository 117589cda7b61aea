package org.linli.central.server.community;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is printed on, and stored in, a person's card beside name, sex, nation, birth and number.
 *
 * @param address empty on both foreigner's cards; at most 35 UTF-16 units, which is the 70 bytes the chip has
 * @param validUntil empty means 长期
 * @param issueCount how often this kind of card was issued to the person; J and Y store it
 * @param passNumber the exit-entry permit's number, on a J card only
 * @param nationality three letters after ISO 3166-1, on foreigner's cards only
 */
public record IdCard(
        CardLayout layout,
        Optional<String> address,
        String issuer,
        LocalDate validFrom,
        Optional<LocalDate> validUntil,
        int issueCount,
        Optional<String> passNumber,
        Optional<String> nationality) {
    /** UTF-16 units of the chip's address field. */
    public static final int LONGEST_ADDRESS = 35;

    public IdCard {
        if (address.map(String::length).orElse(0) > LONGEST_ADDRESS) {
            throw new IllegalArgumentException("an address longer than the chip's 70 bytes");
        }
    }

    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom)
                && validUntil.map(until -> !day.isAfter(until)).orElse(true);
    }
}

package org.linli.peripherals.spi.idcard;

import java.time.LocalDate;

/**
 * The residence permit for people of Hong Kong, Macau and Taiwan (type letter J).
 *
 * @param passNumber the number of the holder's travel permit; may be empty
 * @param issueCount how often the permit was issued, two figures; may be empty
 */
public record ResidencePermit(
        String name,
        Sex sex,
        LocalDate birth,
        String address,
        String number,
        String issuer,
        Validity validity,
        String passNumber,
        String issueCount,
        RawPhoto photo)
        implements IdCard {
    @Override
    public String toString() {
        return "ResidencePermit(masked)";
    }
}

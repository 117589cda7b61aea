package org.linli.peripherals.spi.idcard;

import java.time.LocalDate;

/** The resident identity card of a citizen (type letter: a space). */
public record CitizenCard(
        String name,
        Sex sex,
        Nation nation,
        LocalDate birth,
        String address,
        String number,
        String issuer,
        Validity validity,
        RawPhoto photo)
        implements IdCard {
    @Override
    public String toString() {
        return "CitizenCard(masked)";
    }
}

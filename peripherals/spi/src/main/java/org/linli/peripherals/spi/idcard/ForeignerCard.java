package org.linli.peripherals.spi.idcard;

import java.time.LocalDate;

/**
 * The permanent residence card of a foreigner, first generation (type letter I).
 *
 * @param nationality three letters, ISO 3166-1
 * @param chineseName may be empty
 * @param version of the card's format, two figures
 * @param agency code of the office that accepted the application, four figures
 */
public record ForeignerCard(
        String englishName,
        String chineseName,
        Sex sex,
        String number,
        String nationality,
        LocalDate birth,
        Validity validity,
        String version,
        String agency,
        RawPhoto photo)
        implements IdCard {
    @Override
    public String name() {
        return chineseName.isEmpty() ? englishName : chineseName;
    }

    @Override
    public String toString() {
        return "ForeignerCard(masked)";
    }
}

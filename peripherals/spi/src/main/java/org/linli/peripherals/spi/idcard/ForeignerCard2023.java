package org.linli.peripherals.spi.idcard;

import java.time.LocalDate;

/**
 * The permanent residence card of a foreigner, generation of 2023 (type letter Y).
 *
 * @param chineseName may be empty
 * @param nationality three letters, ISO 3166-1
 * @param reissueCount two figures
 * @param oldCardLink three characters that tie the number to the first generation's; may be empty
 */
public record ForeignerCard2023(
        String chineseName,
        String englishName,
        Sex sex,
        String number,
        String nationality,
        LocalDate birth,
        Validity validity,
        String reissueCount,
        String oldCardLink,
        RawPhoto photo)
        implements IdCard {
    @Override
    public String name() {
        return chineseName.isEmpty() ? englishName : chineseName;
    }

    @Override
    public String toString() {
        return "ForeignerCard2023(masked)";
    }
}

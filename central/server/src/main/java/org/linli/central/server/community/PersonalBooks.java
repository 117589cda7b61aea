package org.linli.central.server.community;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the registers of a place say of one person on one day, with three calendar years of what was paid.
 *
 * @param pension empty for who draws none
 * @param medical empty for who is not insured
 * @param fund empty for who has no account
 */
public record PersonalBooks(
        LocalDate asOf,
        Dossier dossier,
        Optional<PensionDraw> pension,
        Optional<MedicalBook> medical,
        Optional<HousingFund> fund,
        List<Grant> grants) {
    public PersonalBooks {
        grants = List.copyOf(grants);
    }
}

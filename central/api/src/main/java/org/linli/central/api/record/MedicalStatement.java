package org.linli.central.api.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.linli.central.api.form.Limits;
import org.linli.foundation.money.Fen;

/**
 * 医保 of one person.
 *
 * @param keeper which office says so
 * @param asOf the day for which it says so
 * @param balanceFen 个人账户余额; empty where there is no personal account
 * @param visits the newest first, of three calendar years
 */
public record MedicalStatement(
        String keeper, LocalDate asOf, MedicalScheme scheme, Optional<Fen> balanceFen, List<MedicalVisit> visits) {
    public MedicalStatement {
        Limits.text(keeper, "keeper", 1, 60);
        visits = Limits.list(visits, "visits", 0, 120);
    }

    @Override
    public String toString() {
        return "MedicalStatement[hidden]";
    }
}

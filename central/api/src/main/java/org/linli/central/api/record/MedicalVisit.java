package org.linli.central.api.record;

import java.time.LocalDate;
import org.linli.central.api.form.Limits;
import org.linli.foundation.money.Fen;

/**
 * One visit, settled.
 *
 * @param place the hospital or the pharmacy
 * @param fundFen 统筹基金
 * @param accountFen 个人账户
 * @param selfFen 个人自付; with the two before it makes the total
 */
public record MedicalVisit(
        LocalDate day, String place, VisitKind kind, Fen totalFen, Fen fundFen, Fen accountFen, Fen selfFen) {
    public MedicalVisit {
        Limits.text(place, "place", 1, 60);
        if (!fundFen.plus(accountFen).plus(selfFen).equals(totalFen)) {
            throw new IllegalArgumentException("the parts of a visit must make its total");
        }
    }

    @Override
    public String toString() {
        return "MedicalVisit[hidden]";
    }
}

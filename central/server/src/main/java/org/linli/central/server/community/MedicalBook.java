package org.linli.central.server.community;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.linli.foundation.money.Fen;

/**
 * What illness cost somebody, and who paid it.
 *
 * @param balance of the personal account; empty in the residents' scheme, which has none
 * @param visits the newest first
 */
public record MedicalBook(MedicalRecord.Scheme scheme, Optional<Fen> balance, List<Visit> visits) {
    public MedicalBook {
        visits = List.copyOf(visits);
    }

    /** What was paid for. */
    public enum Kind {
        OUTPATIENT,
        INPATIENT,
        PHARMACY
    }

    /** The three parts make the total. */
    public record Visit(LocalDate day, String place, Kind kind, Fen fund, Fen account, Fen self) {
        public Fen total() {
            return fund.plus(account).plus(self);
        }
    }
}

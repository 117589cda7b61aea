package org.linli.central.server.community;

import java.time.LocalDate;
import java.util.List;
import org.linli.foundation.money.Fen;

/**
 * An account of the housing fund.
 *
 * @param tail the last four figures of its number
 * @param paysIn whether anybody does; else it is sealed (封存)
 * @param employer who pays in, or did last
 * @param monthly half of a month's deposit: the employer's half and the employee's are the same
 * @param entries the newest first
 */
public record HousingFund(String tail, boolean paysIn, String employer, Fen monthly, Fen balance, List<Entry> entries) {
    public HousingFund {
        entries = List.copyOf(entries);
    }

    /** What moved. */
    public enum Kind {
        DEPOSIT,
        INTEREST,
        WITHDRAWAL
    }

    /**
     * @param amount never negative
     * @param balance afterwards
     */
    public record Entry(LocalDate day, Kind kind, Fen amount, Fen balance) {}
}

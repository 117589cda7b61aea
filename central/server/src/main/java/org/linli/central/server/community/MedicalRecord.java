package org.linli.central.server.community;

import java.util.List;

/**
 * How somebody is insured against illness.
 *
 * @param years the newest first; at least one
 */
public record MedicalRecord(Scheme scheme, List<Year> years) {
    public MedicalRecord {
        years = List.copyOf(years);
    }

    /** The two schemes of the Social Insurance Law (社会保险法, chapter 3). */
    public enum Scheme {
        EMPLOYEES,
        RESIDENTS
    }

    /**
     * @param months of the year that are paid for
     * @param yuan the month's base with {@link Scheme#EMPLOYEES}, the year's own payment with {@link Scheme#RESIDENTS}; 0 for
     *     those who have retired, who pay nothing any more
     */
    public record Year(int year, int months, String payer, int yuan) {}
}

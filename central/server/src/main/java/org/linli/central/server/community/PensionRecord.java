package org.linli.central.server.community;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * What stands in the pension insurance's book of one person. Made up by dice, like everything here.
 *
 * @param years the newest first; at least one
 * @param drawnFrom the first month of the pension; empty for those who still pay
 */
public record PensionRecord(Scheme scheme, List<Year> years, Optional<YearMonth> drawnFrom) {
    public PensionRecord {
        years = List.copyOf(years);
    }

    /** The two schemes of the Social Insurance Law (社会保险法, chapter 2). */
    public enum Scheme {
        /** 企业职工基本养老保险: employer and employee pay by the month. */
        EMPLOYEES,
        /** 城乡居民基本养老保险: a chosen amount a year. */
        RESIDENTS
    }

    /**
     * One calendar year, or the part of it with one employer.
     *
     * @param payer the employer, or 个人缴费
     * @param yuan the month's base with {@link Scheme#EMPLOYEES}, the year's amount with {@link Scheme#RESIDENTS}
     */
    public record Year(YearMonth from, YearMonth to, String payer, int yuan) {
        /** Both ends included. */
        public int months() {
            return (to.getYear() - from.getYear()) * 12 + to.getMonthValue() - from.getMonthValue() + 1;
        }
    }

    public int months() {
        return years.stream().mapToInt(Year::months).sum();
    }
}

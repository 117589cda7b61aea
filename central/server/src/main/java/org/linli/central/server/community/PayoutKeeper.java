package org.linli.central.server.community;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linli.foundation.money.Fen;

/**
 * Keeps what is paid to people month by month: pensions and subsidies. The same seed and person give the same history;
 * each day adds to it and changes nothing before. Pure.
 */
final class PayoutKeeper {
    /** A month's pension of an average employee in 2026, and what is added each January since and before. */
    private static final double EMPLOYEES_YUAN_2026 = 3_240;

    private static final double EMPLOYEES_GROWTH = 1.026;

    /** What every resident over sixty is paid at least, before anything that was paid in. */
    private static final double RESIDENTS_YUAN_2026 = 163;

    private static final double RESIDENTS_GROWTH = 1.04;

    /** Whoever was sixty when the residents' scheme began was paid from its first month. */
    private static final YearMonth RESIDENTS_SCHEME = YearMonth.of(2011, 7);

    private static final int YEARS_SHOWN = 3;
    private static final int MISSED_PER_MILLE = 40;
    private static final int OLD = 80;
    private static final int VERY_OLD = 90;
    private static final int HUNDRED = 100;

    /** From the birthday to the first month that is paid. */
    private static final int MONTHS_OF_REVIEW = 2;

    private final long seed;
    private final LocalDate today;

    PayoutKeeper(long seed, LocalDate today) {
        this.seed = seed;
        this.today = today;
    }

    /** @param from the month in which a pension of this scheme begins */
    PensionDraw pension(Person person, PensionRecord.Scheme scheme, YearMonth from) {
        var first =
                scheme == PensionRecord.Scheme.RESIDENTS && from.isBefore(RESIDENTS_SCHEME) ? RESIDENTS_SCHEME : from;
        var dice = Dice.of(seed, person.id() + "/pension-paid");
        double share = dice.between(68, 172) / 100.0;
        int odd = dice.below(100);
        int day = dice.between(10, 15);
        var until = confirmedUntil(person);
        return new PensionDraw(
                scheme,
                first,
                until,
                payouts(first, YearMonth.from(until), day, month -> amount(scheme, share, odd, month)));
    }

    private static Fen amount(PensionRecord.Scheme scheme, double share, int odd, YearMonth month) {
        int years = month.getYear() - 2026;
        double yuan = scheme == PensionRecord.Scheme.EMPLOYEES
                ? EMPLOYEES_YUAN_2026 * share * Math.pow(EMPLOYEES_GROWTH, years)
                : RESIDENTS_YUAN_2026 * (1 + share / 3) * Math.pow(RESIDENTS_GROWTH, years);
        return Fen.of(Math.round(yuan) * 100 + odd);
    }

    /** Confirmed each year some weeks before it runs out. A few have missed the day of 2026, and nobody has come since. */
    private LocalDate confirmedUntil(Person person) {
        var dice = Dice.of(seed, person.id() + "/confirmed");
        int dayOfYear = dice.between(1, 360);
        int before = dice.between(5, 50);
        boolean missed = dice.chance(MISSED_PER_MILLE);
        if (missed) {
            return LocalDate.ofYearDay(2026, dayOfYear);
        }
        var next = LocalDate.ofYearDay(today.getYear(), dayOfYear);
        while (!today.isBefore(next.minusDays(before))) {
            next = LocalDate.ofYearDay(next.getYear() + 1, dayOfYear);
        }
        return next;
    }

    List<Grant> grants(Person person, Member.Work work) {
        var grants = new ArrayList<Grant>();
        oldAge(person).ifPresent(grants::add);
        var dice = Dice.of(seed, person.id() + "/grants");
        int fate = dice.below(1000);
        int day = dice.between(10, 20);
        var since = YearMonth.of(dice.between(2017, 2025), dice.between(1, 12));
        boolean poor = work == Member.Work.FLEXIBLE || work == Member.Work.RETIRED_RESIDENT;
        boolean grown = person.ageOn(since.atDay(1)) >= 18;
        if (grown && fate < 22) {
            grants.add(granted(Grant.Kind.DISABILITY_LIVING, since, Fen.ofYuan(100), day));
        }
        if (grown && fate < 10) {
            grants.add(granted(Grant.Kind.DISABILITY_CARE, since, Fen.ofYuan(120), day));
        }
        if (grown && poor && fate >= 960) {
            grants.add(granted(Grant.Kind.MINIMUM_LIVING, since, Fen.ofYuan(dice.between(420, 760)), day));
        }
        return grants;
    }

    /** 高龄津贴 from eighty, more from ninety and from a hundred; in the months after the birthday somebody looks at it. */
    private Optional<Grant> oldAge(Person person) {
        var birthday = YearMonth.from(person.born().plusYears(OLD));
        var now = YearMonth.from(today);
        if (person.ageOn(today) < OLD) {
            return Optional.empty();
        }
        var since = birthday.plusMonths(MONTHS_OF_REVIEW);
        if (now.isBefore(since)) {
            return Optional.of(new Grant(Grant.Kind.OLD_AGE, false, birthday, oldAgeAmount(person, now), List.of()));
        }
        int day = Dice.of(seed, person.id() + "/old-age").between(10, 20);
        return Optional.of(new Grant(
                Grant.Kind.OLD_AGE,
                true,
                since,
                oldAgeAmount(person, now),
                payouts(since, now, day, month -> oldAgeAmount(person, month))));
    }

    private static Fen oldAgeAmount(Person person, YearMonth month) {
        int age = person.ageOn(month.atEndOfMonth());
        return Fen.ofYuan(age >= HUNDRED ? 500 : age >= VERY_OLD ? 200 : 100);
    }

    private Grant granted(Grant.Kind kind, YearMonth since, Fen monthly, int day) {
        return new Grant(kind, true, since, monthly, payouts(since, YearMonth.from(today), day, month -> monthly));
    }

    private interface Amounts {
        Fen of(YearMonth month);
    }

    /** The newest first, of three calendar years. */
    private List<Payout> payouts(YearMonth from, YearMonth last, int day, Amounts amounts) {
        var payouts = new ArrayList<Payout>();
        var earliest = YearMonth.of(today.getYear() - YEARS_SHOWN + 1, 1);
        var month = last.isBefore(YearMonth.from(today)) ? last : YearMonth.from(today);
        for (; !month.isBefore(from) && !month.isBefore(earliest); month = month.minusMonths(1)) {
            var paidOn = month.atDay(day);
            if (!paidOn.isAfter(today)) {
                payouts.add(new Payout(month, paidOn, amounts.of(month)));
            }
        }
        return payouts;
    }
}

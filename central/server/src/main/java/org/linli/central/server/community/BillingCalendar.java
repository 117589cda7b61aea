package org.linli.central.server.community;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** When each biller of a community sends its bills. Answers what was issued up to today, the newest first. */
final class BillingCalendar {
    /** Nobody is billed for more than this many periods back; older arrears went to the courts. */
    private static final int PERIODS_BACK = 9;

    private final Setting setting;
    private final YearMonth thisMonth;

    BillingCalendar(Setting setting) {
        this.setting = setting;
        this.thisMonth = YearMonth.from(setting.today());
    }

    List<Issue> issues(Account account, Home home) {
        boolean north = setting.isNorth();
        return switch (account.kind()) {
            case WATER -> afterMonths(north ? 1 : 2, 5, 25);
            case POWER -> afterMonths(1, 2, 22);
            case GAS -> afterMonths(north ? 2 : 1, 8, 28);
            case HEATING -> seasons();
            case PROPERTY -> quarters();
            case PARKING, CABLE_TV -> inMonths(15);
            case WASTE -> north ? wasteYears() : inMonths(20);
            case BROADBAND -> north ? contractYears(account) : inMonths(18);
            case MEDICAL_INSURANCE -> insuranceYears();
            case KINDERGARTEN -> kindergartenMonths(child(account, home));
            case SCHOOL -> terms(child(account, home));
            case PENSION, PHONE, HOSPITAL, FINE, ID_CARD -> List.of();
        };
    }

    /** The school year a day belongs to, named for the September it begins in. */
    static int schoolYear(LocalDate day) {
        return day.getMonthValue() >= 9 ? day.getYear() : day.getYear() - 1;
    }

    /** Three by the end of August, and not yet six. */
    static boolean isInKindergarten(Person child, int schoolYear) {
        int age = child.ageOn(LocalDate.of(schoolYear, 8, 31));
        return age >= 3 && age <= 5;
    }

    /** The three years after the compulsory nine. */
    static boolean isInSeniorSchool(Person child, int schoolYear) {
        int age = child.ageOn(LocalDate.of(schoolYear, 8, 31));
        return age >= 15 && age <= 17;
    }

    private static Person child(Account account, Home home) {
        return home.residents().stream()
                .map(Member::person)
                .filter(person -> account.personId().filter(person.id()::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    /** Read at the end of a period, billed in the month after it. */
    private List<Issue> afterMonths(int length, int issueDay, int dueDay) {
        List<Issue> issues = new ArrayList<>();
        YearMonth end = thisMonth.minusMonths(1);
        while (end.getMonthValue() % length != 0) {
            end = end.minusMonths(1);
        }
        for (; issues.size() < PERIODS_BACK; end = end.minusMonths(length)) {
            YearMonth billed = end.plusMonths(1);
            Period period = new Period.Months(end.minusMonths(length - 1L), length);
            add(issues, new Issue(period, billed.atDay(issueDay), billed.atDay(dueDay)));
        }
        return issues;
    }

    /** Billed on the first of the month it is for. */
    private List<Issue> inMonths(int dueDay) {
        List<Issue> issues = new ArrayList<>();
        for (int back = 0; back < PERIODS_BACK; back++) {
            YearMonth month = thisMonth.minusMonths(back);
            add(issues, new Issue(Period.Months.of(month), month.atDay(1), month.atDay(dueDay)));
        }
        return issues;
    }

    private List<Issue> quarters() {
        List<Issue> issues = new ArrayList<>();
        YearMonth start = thisMonth.minusMonths((thisMonth.getMonthValue() - 1L) % 3);
        for (int back = 0; back < PERIODS_BACK; back++, start = start.minusMonths(3)) {
            Period period = new Period.Quarter(start.getYear(), (start.getMonthValue() + 2) / 3);
            add(issues, new Issue(period, period.first(), start.plusMonths(1).atEndOfMonth()));
        }
        return issues;
    }

    /** Heating is paid before it gets cold: from 15 September, until the end of November. */
    private List<Issue> seasons() {
        List<Issue> issues = new ArrayList<>();
        for (int year = thisMonth.getYear(); year > thisMonth.getYear() - 3; year--) {
            add(issues, new Issue(new Period.Season(year), LocalDate.of(year, 9, 15), LocalDate.of(year, 11, 30)));
        }
        return issues;
    }

    private List<Issue> wasteYears() {
        List<Issue> issues = new ArrayList<>();
        for (int year = thisMonth.getYear(); year > thisMonth.getYear() - 3; year--) {
            add(issues, new Issue(new Period.Year(year), LocalDate.of(year, 10, 1), LocalDate.of(year, 12, 31)));
        }
        return issues;
    }

    /** A year of broadband from the month the contract began in; billed two weeks ahead. */
    private List<Issue> contractYears(Account account) {
        int month = setting.dice(account.householdId() + "/contract").between(1, 12);
        List<Issue> issues = new ArrayList<>();
        for (int year = thisMonth.getYear() + 1; year > thisMonth.getYear() - 2; year--) {
            YearMonth start = YearMonth.of(year, month);
            LocalDate first = start.atDay(1);
            add(issues, new Issue(new Period.Months(start, 12), first.minusDays(14), first.plusDays(14)));
        }
        return issues;
    }

    /** For the year to come, from 1 September to 31 December; then the window is shut. */
    private List<Issue> insuranceYears() {
        List<Issue> issues = new ArrayList<>();
        int year = thisMonth.getYear();
        add(issues, new Issue(new Period.Year(year + 1), LocalDate.of(year, 9, 1), LocalDate.of(year, 12, 31)));
        add(issues, new Issue(new Period.Year(year), LocalDate.of(year - 1, 9, 1), LocalDate.of(year - 1, 12, 31)));
        return issues;
    }

    /** Every month but the August of the holidays. */
    private List<Issue> kindergartenMonths(Person child) {
        List<Issue> issues = new ArrayList<>();
        for (int back = 0; back < PERIODS_BACK; back++) {
            YearMonth month = thisMonth.minusMonths(back);
            if (month.getMonthValue() != 8 && isInKindergarten(child, schoolYear(month.atDay(1)))) {
                add(issues, new Issue(Period.Months.of(month), month.atDay(1), month.atDay(10)));
            }
        }
        return issues;
    }

    private List<Issue> terms(Person child) {
        List<Issue> issues = new ArrayList<>();
        int newest = thisMonth.getYear();
        for (int year = newest; year > newest - 3; year--) {
            for (int term = 2; term >= 1; term--) {
                if (isInSeniorSchool(child, year)) {
                    Period period = new Period.Term(year, term);
                    LocalDate first = period.first();
                    add(issues, new Issue(period, first.minusDays(7), first.plusDays(14)));
                }
            }
        }
        return issues;
    }

    /** What is not billed yet is no bill. */
    private void add(List<Issue> issues, Issue issue) {
        if (!issue.issuedOn().isAfter(setting.today())) {
            issues.add(issue);
        }
    }
}

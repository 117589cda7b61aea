package org.linli.central.server.community;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Keeps the sandbox's registers: who lives where since when, who paid for a pension, who is insured. The same seed and
 * person give the same history; each month adds to it and changes nothing before. Pure.
 */
final class RecordKeeper {
    /** The first books of the employees' scheme that were carried on computers; nothing older is kept here. */
    private static final YearMonth FIRST_BOOKS = YearMonth.of(1996, 1);

    /** The residents' scheme began in both communities' cities in this month. */
    private static final YearMonth RESIDENTS_SCHEME = YearMonth.of(2011, 7);

    private static final YearMonth FIRST_MEDICAL_SHOWN = YearMonth.of(2021, 1);

    /** A month's base of the average employee, in yuan, and what it grows by in a year. */
    private static final double AVERAGE_BASE_2026 = 7_200;

    private static final double GROWTH = 1.082;
    private static final int ADULT = 16;
    private static final int PENSION_AGE = 60;
    private static final int WOMENS_PENSION_AGE = 55;

    private static final List<String> WORDS = List.of("启禾", "云杉", "恒岚", "嘉木", "同川", "益泉", "明榆", "泰和苑");
    private static final List<String> TRADES =
            List.of("机械制造有限公司", "食品有限公司", "商贸有限公司", "建筑安装工程有限公司", "纺织有限公司", "物流有限公司", "软件技术有限公司");

    /** What a resident paid for a year of medical insurance before the price lists begin. */
    private static final int[] MEDICAL_YUAN_FROM_2021 = {280, 320, 350, 380, 380, 380};

    private final long seed;
    private final LocalDate today;

    RecordKeeper(long seed, LocalDate today) {
        this.seed = seed;
        this.today = today;
    }

    /** @param work empty for owners who live elsewhere */
    Dossier dossier(Person person, Community community, Optional<Household> home, Optional<Member.Work> work) {
        var earns = earns(person, work);
        return new Dossier(
                person,
                community,
                home.map(each -> residence(person, each)),
                pension(person, community, earns),
                Optional.of(medical(person, community, earns)));
    }

    /** What somebody lives on. */
    Member.Work earns(Person person, Optional<Member.Work> told) {
        return told.orElseGet(() -> byAge(person));
    }

    private Member.Work byAge(Person person) {
        int age = person.ageOn(today);
        if (age < 19) {
            return Member.Work.CHILD;
        }
        return age >= PENSION_AGE ? Member.Work.RETIRED_EMPLOYEE : Member.Work.EMPLOYED;
    }

    private Residence residence(Person person, Household home) {
        boolean rents = home.tenantId().filter(person.id()::equals).isPresent();
        var dice = Dice.of(seed, home.id() + "/moved-in");
        var movedIn = DemoCommunities.EARLIEST.minusDays(rents ? dice.between(90, 900) : dice.between(700, 6500));
        var since = person.born().isAfter(movedIn) ? person.born() : movedIn;
        var standing = home.ownerId().equals(person.id())
                ? Residence.Standing.OWNER
                : rents ? Residence.Standing.TENANT : Residence.Standing.FAMILY;
        return new Residence(home.address(), since, standing);
    }

    private Optional<PensionRecord> pension(Person person, Community community, Member.Work work) {
        return switch (work) {
            case EMPLOYED, RETIRED_EMPLOYEE -> employees(person, community, retired(person, work));
            case FLEXIBLE, RETIRED_RESIDENT -> residents(person, retired(person, work));
            case CHILD -> Optional.empty();
        };
    }

    /** The first month of the pension; empty for those who draw none. */
    static Optional<YearMonth> retired(Person person, Member.Work work) {
        return switch (work) {
            case RETIRED_EMPLOYEE ->
                Optional.of(
                        month(person.born().plusYears(person.sex() == Sex.MALE ? PENSION_AGE : WOMENS_PENSION_AGE)));
            case RETIRED_RESIDENT -> Optional.of(month(person.born().plusYears(PENSION_AGE)));
            case EMPLOYED, FLEXIBLE, CHILD -> Optional.empty();
        };
    }

    private Optional<PensionRecord> employees(Person person, Community community, Optional<YearMonth> retired) {
        var dice = Dice.of(seed, person.id() + "/pension");
        var first = later(month(person.born().plusYears(dice.between(20, 25)).plusMonths(dice.below(12))), FIRST_BOOKS);
        var last = earlier(month(today).minusMonths(1), retired.map(each -> each.minusMonths(1)));
        double wealth = dice.between(65, 190) / 100.0;
        var years = new ArrayList<PensionRecord.Year>();
        String employer = employer(dice, community);
        var leaves = first.plusMonths(dice.between(20, 110));
        for (var from = first; !from.isAfter(last); ) {
            var to = earlier(YearMonth.of(from.getYear(), 12), Optional.of(last));
            to = earlier(to, Optional.of(leaves));
            years.addFirst(new PensionRecord.Year(from, to, employer, base(from.getYear(), wealth)));
            from = to.plusMonths(1);
            if (to.equals(leaves)) {
                employer = employer(dice, community);
                wealth *= dice.between(96, 115) / 100.0;
                leaves = from.plusMonths(dice.between(30, 150));
            }
        }
        return years.isEmpty()
                ? Optional.empty()
                : Optional.of(new PensionRecord(PensionRecord.Scheme.EMPLOYEES, years, retired));
    }

    /** In whole tens, as bases are declared. */
    private static int base(int year, double wealth) {
        return (int) Math.round(AVERAGE_BASE_2026 * wealth / Math.pow(GROWTH, 2026 - year) / 10) * 10;
    }

    static String employer(Dice dice, Community community) {
        String city = community.city().replace("市", "");
        return city + dice.pick(WORDS) + dice.pick(TRADES);
    }

    private Optional<PensionRecord> residents(Person person, Optional<YearMonth> drawn) {
        var dice = Dice.of(seed, person.id() + "/pension");
        var first = later(month(person.born().plusYears(ADULT + dice.below(6))), RESIDENTS_SCHEME);
        var last = earlier(month(today), drawn.map(each -> each.minusMonths(1)));
        int[] tiers = {200, 400, 600, 800, 1000, 1500};
        int tier = dice.below(3);
        var years = new ArrayList<PensionRecord.Year>();
        // The year that runs is paid in autumn.
        int lastYear =
                last.getYear() == today.getYear() && today.getMonthValue() < 10 ? last.getYear() - 1 : last.getYear();
        for (int year = first.getYear(); year <= lastYear; year++) {
            tier = Math.min(tiers.length - 1, tier + (dice.chance(90) ? 1 : 0));
            years.addFirst(new PensionRecord.Year(YearMonth.of(year, 1), YearMonth.of(year, 12), "个人缴费", tiers[tier]));
        }
        return years.isEmpty()
                ? Optional.empty()
                : Optional.of(new PensionRecord(PensionRecord.Scheme.RESIDENTS, years, drawn));
    }

    private MedicalRecord medical(Person person, Community community, Member.Work work) {
        boolean asEmployee = work == Member.Work.EMPLOYED || work == Member.Work.RETIRED_EMPLOYEE;
        int firstYear = Math.max(FIRST_MEDICAL_SHOWN.getYear(), person.born().getYear());
        var years = new ArrayList<MedicalRecord.Year>();
        var bases = asEmployee
                ? pension(person, community, work).map(PensionRecord::years).orElse(List.of())
                : List.<PensionRecord.Year>of();
        for (int year = firstYear; year <= today.getYear(); year++) {
            int of = year;
            int months = year == today.getYear() && asEmployee ? today.getMonthValue() : 12;
            if (asEmployee) {
                var base = bases.stream()
                        .filter(each -> each.from().getYear() == of)
                        .findFirst();
                years.addFirst(new MedicalRecord.Year(
                        year,
                        months,
                        base.map(PensionRecord.Year::payer).orElse("退休人员,个人不缴费"),
                        base.map(PensionRecord.Year::yuan).orElse(0)));
            } else {
                int at = Math.min(year - FIRST_MEDICAL_SHOWN.getYear(), MEDICAL_YUAN_FROM_2021.length - 1);
                years.addFirst(new MedicalRecord.Year(year, months, "个人缴费", MEDICAL_YUAN_FROM_2021[at]));
            }
        }
        return new MedicalRecord(asEmployee ? MedicalRecord.Scheme.EMPLOYEES : MedicalRecord.Scheme.RESIDENTS, years);
    }

    private static YearMonth month(LocalDate day) {
        return YearMonth.from(day);
    }

    private static YearMonth later(YearMonth one, YearMonth other) {
        return one.isAfter(other) ? one : other;
    }

    private static YearMonth earlier(YearMonth one, Optional<YearMonth> other) {
        return other.filter(each -> each.isBefore(one)).orElse(one);
    }
}

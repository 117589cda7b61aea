package org.linli.central.server.community;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.linli.foundation.money.Fen;

/**
 * Keeps the accounts that people have with the state: the medical one and the housing fund. The same seed and person give
 * the same history; each day adds to it and changes nothing before. Pure.
 */
final class AccountKeeper {
    /** What was before is in the balance with which the books begin. */
    private static final YearMonth MEDICAL_BOOKS = YearMonth.of(2023, 1);

    private static final YearMonth FUND_BOOKS = YearMonth.of(2012, 1);
    private static final int YEARS_SHOWN = 3;
    private static final int OLD = 60;

    /** Of a hundred: sixty at the doctor's, three in hospital, the others at the pharmacy. */
    private static final List<MedicalBook.Kind> KINDS = kinds();

    /** 住房公积金 bears the one-year rate that stands since 2016: 1.50 %. */
    private static final double FUND_INTEREST = 0.015;

    private final long seed;
    private final LocalDate today;

    AccountKeeper(long seed, LocalDate today) {
        this.seed = seed;
        this.today = today;
    }

    private static List<MedicalBook.Kind> kinds() {
        var kinds = new ArrayList<>(Collections.nCopies(60, MedicalBook.Kind.OUTPATIENT));
        kinds.addAll(Collections.nCopies(3, MedicalBook.Kind.INPATIENT));
        kinds.addAll(Collections.nCopies(37, MedicalBook.Kind.PHARMACY));
        return List.copyOf(kinds);
    }

    MedicalBook medical(Person person, Community community, MedicalRecord record, Optional<PensionRecord> pension) {
        boolean account = record.scheme() == MedicalRecord.Scheme.EMPLOYEES;
        var opening = Dice.of(seed, person.id() + "/medical-account");
        long balance = account ? opening.between(300, 4_200) * 100L + opening.below(100) : 0;
        int pensioners = opening.between(92, 140) * 100;
        var visits = new ArrayList<MedicalBook.Visit>();
        var months = Dice.of(seed, person.id() + "/visits");
        var born = YearMonth.from(person.born());
        var first = born.isAfter(MEDICAL_BOOKS) ? born.plusMonths(1) : MEDICAL_BOOKS;
        for (var month = first; !month.atDay(1).isAfter(today); month = month.plusMonths(1)) {
            if (account && !month.atDay(5).isAfter(today)) {
                balance += deposit(pension, month).orElse(pensioners);
            }
            var dice = months.at(month.getYear() * 12L + month.getMonthValue());
            if (!dice.chance(person.ageOn(month.atDay(1)) >= OLD ? 450 : 180)) {
                continue;
            }
            var visit = visit(dice, month, community, account, balance);
            if (!visit.day().isAfter(today)) {
                visits.addFirst(visit);
                balance -= visit.account().value();
            }
        }
        int since = today.getYear() - YEARS_SHOWN + 1;
        return new MedicalBook(
                record.scheme(),
                account ? Optional.of(Fen.of(balance)) : Optional.empty(),
                visits.stream().filter(visit -> visit.day().getYear() >= since).toList());
    }

    /** Two per cent of the base goes into the account of who works; of who draws a pension, the same amount each month. */
    private static Optional<Integer> deposit(Optional<PensionRecord> pension, YearMonth month) {
        return pension.filter(record -> record.drawnFrom().isEmpty())
                .flatMap(record -> record.years().stream()
                        .filter(year -> year.from().getYear() == month.getYear())
                        .findFirst())
                .map(year -> year.yuan() * 2);
    }

    private static MedicalBook.Visit visit(
            Dice dice, YearMonth month, Community community, boolean account, long balance) {
        var kind = dice.pick(KINDS);
        var day = month.atDay(dice.between(6, 28));
        int odd = dice.below(100);
        long total;
        int fundPercent;
        String place;
        switch (kind) {
            case OUTPATIENT -> {
                total = dice.between(60, 680) * 100L + odd;
                fundPercent = account ? dice.between(50, 70) : dice.between(38, 52);
                place = dice.chance(550) ? hospital(community) : community.street() + "社区卫生服务中心";
            }
            case INPATIENT -> {
                total = dice.between(4_200, 26_000) * 100L + odd;
                fundPercent = account ? dice.between(76, 89) : dice.between(55, 72);
                place = hospital(community);
            }
            default -> {
                total = dice.between(18, 260) * 100L + odd;
                fundPercent = 0;
                place = community.street().replace("街道", "") + "大药房";
            }
        }
        long fund = total * fundPercent / 100;
        long fromAccount = account ? Math.min(balance, total - fund) : 0;
        return new MedicalBook.Visit(
                day, place, kind, Fen.of(fund), Fen.of(fromAccount), Fen.of(total - fund - fromAccount));
    }

    private static String hospital(Community community) {
        return community.billers().stream()
                .filter(biller -> biller.kinds().contains(Kind.HOSPITAL))
                .findFirst()
                .map(Biller::name)
                .orElseGet(() -> community.city() + "人民医院");
    }

    /** Of who works, and sealed of some who did; whoever draws a pension has been paid out. */
    Optional<HousingFund> fund(Person person, Community community, Member.Work work, Optional<PensionRecord> pension) {
        var dice = Dice.of(seed, person.id() + "/fund");
        String tail = IdNumber.digits(dice.below(10_000), 4);
        boolean has = dice.chance(work == Member.Work.EMPLOYED ? 850 : work == Member.Work.FLEXIBLE ? 250 : 0);
        if (!has) {
            return Optional.empty();
        }
        int percent = dice.between(5, 12);
        long opening = dice.between(800, 46_000) * 100L + dice.below(100);
        if (work == Member.Work.FLEXIBLE) {
            return Optional.of(sealed(tail, RecordKeeper.employer(dice, community), opening));
        }
        return pension.filter(record -> record.scheme() == PensionRecord.Scheme.EMPLOYEES)
                .map(record -> paidIn(person, tail, percent, record));
    }

    private HousingFund sealed(String tail, String employer, long opening) {
        var book = new Book(opening);
        for (int year = MEDICAL_BOOKS.getYear(); year <= today.getYear(); year++) {
            book.interest(LocalDate.of(year, 6, 30));
        }
        return book.closed(tail, false, employer, Fen.ZERO);
    }

    private HousingFund paidIn(Person person, String tail, int percent, PensionRecord record) {
        var withdrawals = Dice.of(seed, person.id() + "/fund-withdrawn");
        boolean borrows = withdrawals.chance(300);
        int withdrawsIn = withdrawals.between(1, 12);
        var book = new Book(0);
        for (var year : record.years().reversed()) {
            for (var month = year.from(); !month.isAfter(year.to()); month = month.plusMonths(1)) {
                if (month.isBefore(FUND_BOOKS)) {
                    continue;
                }
                book.add(month.atDay(20), HousingFund.Kind.DEPOSIT, 2L * year.yuan() * percent);
                if (month.getMonthValue() == 6) {
                    book.interest(month.atEndOfMonth());
                }
                if (borrows && month.getMonthValue() == withdrawsIn && month.getYear() % 2 == 0) {
                    book.withdraw(
                            month.atDay(26), withdrawals.at(month.getYear()).between(30, 70));
                }
            }
        }
        var newest = record.years().getFirst();
        return book.closed(tail, true, newest.payer(), Fen.of((long) newest.yuan() * percent));
    }

    private final class Book {
        private final List<HousingFund.Entry> entries = new ArrayList<>();
        private long balance;

        Book(long opening) {
            balance = opening;
        }

        void add(LocalDate day, HousingFund.Kind kind, long fen) {
            if (day.isAfter(today) || fen == 0) {
                return;
            }
            balance += kind == HousingFund.Kind.WITHDRAWAL ? -fen : fen;
            entries.addFirst(new HousingFund.Entry(day, kind, Fen.of(fen), Fen.of(balance)));
        }

        void interest(LocalDate day) {
            add(day, HousingFund.Kind.INTEREST, Math.round(balance * FUND_INTEREST));
        }

        /** In whole hundreds of yuan, as one asks for it. */
        void withdraw(LocalDate day, int percent) {
            add(day, HousingFund.Kind.WITHDRAWAL, balance * percent / 100 / 10_000 * 10_000);
        }

        HousingFund closed(String tail, boolean paysIn, String employer, Fen monthly) {
            int since = today.getYear() - YEARS_SHOWN + 1;
            return new HousingFund(
                    tail,
                    paysIn,
                    employer,
                    monthly,
                    Fen.of(balance),
                    entries.stream()
                            .filter(entry -> entry.day().getYear() >= since)
                            .toList());
        }
    }
}

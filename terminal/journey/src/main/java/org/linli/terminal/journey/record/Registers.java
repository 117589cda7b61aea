package org.linli.terminal.journey.record;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.linli.foundation.money.Fen;
import org.linli.terminal.journey.kernel.Fact;
import org.linli.terminal.journey.kernel.Personal;
import org.linli.terminal.journey.kernel.Query;
import org.linli.terminal.journey.screen.Text;

/**
 * What the registers are asked and what they answer of one person. Amounts and what is named as a {@link Text} with a masked
 * gap are the resident's own: a voice says them in a hall only when asked to.
 */
public final class Registers {
    private Registers() {}

    /** What there is to look up, in the order of the screen. */
    public enum Kind {
        PENSION,
        MEDICAL,
        HOUSING_FUND,
        SUBSIDIES,
        INSURANCE
    }

    public sealed interface Question extends Query {}

    /** Somebody is about to look something up. Answered by {@link Opened}. */
    public record Open(Personal who) implements Question {}

    /** @param folder where what is found lies as long as this resident is here, to be printed from */
    public record Opened(Personal folder) implements Fact {}

    /** Answered by the {@link Found} of this kind. */
    public record Find(Personal who, Personal folder, Kind kind) implements Question {}

    /** What one register says. */
    public sealed interface Found extends Fact {
        Kind kind();

        About about();

        /** The days and months it tells of, in any order. */
        Stream<YearMonth> months();
    }

    /**
     * @param keeper which office says so
     * @param asOf the day for which it says so
     */
    public record About(String keeper, LocalDate asOf) {}

    /** One payment of something that comes every month. */
    public record Payment(YearMonth month, LocalDate paidOn, Fen amount) {}

    /**
     * @param employees whether of the employees' scheme, else of the residents'
     * @param drawnFrom empty while somebody pays in
     * @param confirmedUntil the last day on which the entitlement counts as confirmed
     * @param suspended not paid until somebody confirms it
     * @param payments the newest first
     */
    public record Pension(
            About about,
            boolean employees,
            Optional<YearMonth> drawnFrom,
            Optional<LocalDate> confirmedUntil,
            boolean suspended,
            List<Payment> payments)
            implements Found {
        public Pension {
            payments = List.copyOf(payments);
        }

        @Override
        public Kind kind() {
            return Kind.PENSION;
        }

        @Override
        public Stream<YearMonth> months() {
            return payments.stream().map(Payment::month);
        }
    }

    /**
     * @param balance of the personal account; empty where there is none
     * @param visits the newest first
     */
    public record Medical(About about, boolean employees, Optional<Fen> balance, List<Visit> visits) implements Found {
        public Medical {
            visits = List.copyOf(visits);
        }

        @Override
        public Kind kind() {
            return Kind.MEDICAL;
        }

        @Override
        public Stream<YearMonth> months() {
            return visits.stream().map(visit -> YearMonth.from(visit.day()));
        }
    }

    /** What was paid for. */
    public enum Care {
        OUTPATIENT,
        INPATIENT,
        PHARMACY
    }

    /** @param place masked: where somebody was treated is for the screen */
    public record Visit(LocalDate day, Text place, Care care, Fen total, Fen fund, Fen account, Fen self) {}

    /**
     * @param employer masked
     * @param monthly what a month brings
     * @param entries the newest first
     */
    public record HousingFund(
            About about, String tail, boolean paysIn, Fen balance, Text employer, Monthly monthly, List<Entry> entries)
            implements Found {
        public HousingFund {
            entries = List.copyOf(entries);
        }

        @Override
        public Kind kind() {
            return Kind.HOUSING_FUND;
        }

        @Override
        public Stream<YearMonth> months() {
            return entries.stream().map(entry -> YearMonth.from(entry.day()));
        }
    }

    /** Two halves of a deposit. */
    public record Monthly(Fen fromEmployer, Fen fromWage) {}

    /** What moved. */
    public enum Move {
        DEPOSIT,
        INTEREST,
        WITHDRAWAL
    }

    /** @param balance afterwards */
    public record Entry(LocalDate day, Move move, Fen amount, Fen balance) {}

    public record Subsidies(About about, List<Subsidy> subsidies) implements Found {
        public Subsidies {
            subsidies = List.copyOf(subsidies);
        }

        @Override
        public Kind kind() {
            return Kind.SUBSIDIES;
        }

        @Override
        public Stream<YearMonth> months() {
            return subsidies.stream()
                    .flatMap(subsidy -> subsidy.payments().stream())
                    .map(Payment::month);
        }
    }

    /** What a subsidy is for. */
    public enum Aim {
        OLD_AGE,
        DISABILITY_LIVING,
        DISABILITY_CARE,
        MINIMUM_LIVING
    }

    /**
     * @param granted false while somebody looks at it
     * @param since granted from, or applied for in
     */
    public record Subsidy(Aim aim, boolean granted, YearMonth since, Fen monthly, List<Payment> payments) {
        public Subsidy {
            payments = List.copyOf(payments);
        }
    }

    /**
     * @param employees whether a base is a month's, else a year's amount
     * @param years the newest first
     */
    public record Insured(About about, boolean employees, List<Insurance> insurances, List<Year> years)
            implements Found {
        public Insured {
            insurances = List.copyOf(insurances);
            years = List.copyOf(years);
        }

        @Override
        public Kind kind() {
            return Kind.INSURANCE;
        }

        @Override
        public Stream<YearMonth> months() {
            return years.stream().map(Year::from);
        }
    }

    /** Of the Social Insurance Law. */
    public enum Branch {
        PENSION,
        MEDICAL,
        UNEMPLOYMENT,
        WORK_INJURY
    }

    /** @param drawn the pension is paid; nothing is paid in any more */
    public record Insurance(Branch branch, boolean drawn, YearMonth since, int months) {}

    /** @param payer masked */
    public record Year(YearMonth from, YearMonth to, Text payer, Fen base) {}
}

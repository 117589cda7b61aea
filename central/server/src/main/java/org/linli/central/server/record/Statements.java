package org.linli.central.server.record;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linli.central.api.record.FundEntry;
import org.linli.central.api.record.FundEntryKind;
import org.linli.central.api.record.HousingFundState;
import org.linli.central.api.record.HousingFundStatement;
import org.linli.central.api.record.Insurance;
import org.linli.central.api.record.InsuranceKind;
import org.linli.central.api.record.InsuranceState;
import org.linli.central.api.record.InsuranceStatement;
import org.linli.central.api.record.InsuranceYear;
import org.linli.central.api.record.MedicalScheme;
import org.linli.central.api.record.MedicalStatement;
import org.linli.central.api.record.MedicalVisit;
import org.linli.central.api.record.MonthlyPayment;
import org.linli.central.api.record.PensionScheme;
import org.linli.central.api.record.PensionStage;
import org.linli.central.api.record.PensionStatement;
import org.linli.central.api.record.Subsidy;
import org.linli.central.api.record.SubsidyKind;
import org.linli.central.api.record.SubsidyState;
import org.linli.central.api.record.SubsidyStatement;
import org.linli.central.api.record.VisitKind;
import org.linli.central.server.community.Grant;
import org.linli.central.server.community.HousingFund;
import org.linli.central.server.community.MedicalBook;
import org.linli.central.server.community.MedicalRecord;
import org.linli.central.server.community.Payout;
import org.linli.central.server.community.PensionDraw;
import org.linli.central.server.community.PensionRecord;
import org.linli.central.server.community.PersonalBooks;
import org.linli.foundation.money.Fen;

/** Says what the demo communities' registers have in the words of the contract. Pure. */
final class Statements {
    private Statements() {}

    private static String insuranceCentre(PersonalBooks books) {
        return books.dossier().community().city() + "社会保险事业中心";
    }

    static Optional<PensionStatement> pension(PersonalBooks books) {
        var drawn = books.pension().filter(draw -> !draw.from().isAfter(YearMonth.from(books.asOf())));
        if (drawn.isEmpty()) {
            return books.dossier()
                    .pension()
                    .map(record -> new PensionStatement(
                            insuranceCentre(books),
                            books.asOf(),
                            scheme(record.scheme()),
                            PensionStage.PAYING_IN,
                            Optional.empty(),
                            Optional.empty(),
                            List.of()));
        }
        return drawn.map(draw -> new PensionStatement(
                insuranceCentre(books),
                books.asOf(),
                scheme(draw.scheme()),
                isSuspended(draw, books) ? PensionStage.SUSPENDED : PensionStage.DRAWING,
                Optional.of(draw.from()),
                Optional.of(draw.confirmedUntil()),
                payments(draw.payouts())));
    }

    private static boolean isSuspended(PensionDraw draw, PersonalBooks books) {
        return YearMonth.from(draw.confirmedUntil()).isBefore(YearMonth.from(books.asOf()));
    }

    private static PensionScheme scheme(PensionRecord.Scheme scheme) {
        return switch (scheme) {
            case EMPLOYEES -> PensionScheme.EMPLOYEES;
            case RESIDENTS -> PensionScheme.RESIDENTS;
        };
    }

    private static List<MonthlyPayment> payments(List<Payout> payouts) {
        return payouts.stream()
                .map(payout -> new MonthlyPayment(payout.month(), payout.paidOn(), payout.amount()))
                .toList();
    }

    static Optional<MedicalStatement> medical(PersonalBooks books) {
        return books.medical()
                .map(book -> new MedicalStatement(
                        books.dossier().community().city() + "医疗保障事务中心",
                        books.asOf(),
                        switch (book.scheme()) {
                            case EMPLOYEES -> MedicalScheme.EMPLOYEES;
                            case RESIDENTS -> MedicalScheme.RESIDENTS;
                        },
                        book.balance(),
                        book.visits().stream().map(Statements::visit).toList()));
    }

    private static MedicalVisit visit(MedicalBook.Visit visit) {
        return new MedicalVisit(
                visit.day(),
                visit.place(),
                switch (visit.kind()) {
                    case OUTPATIENT -> VisitKind.OUTPATIENT;
                    case INPATIENT -> VisitKind.INPATIENT;
                    case PHARMACY -> VisitKind.PHARMACY;
                },
                visit.total(),
                visit.fund(),
                visit.account(),
                visit.self());
    }

    static Optional<HousingFundStatement> housingFund(PersonalBooks books) {
        return books.fund()
                .map(fund -> new HousingFundStatement(
                        books.dossier().community().city() + "住房公积金管理中心",
                        books.asOf(),
                        fund.tail(),
                        fund.paysIn() ? HousingFundState.PAYING_IN : HousingFundState.SEALED,
                        fund.balance(),
                        fund.employer(),
                        fund.monthly(),
                        fund.monthly(),
                        fund.entries().stream().map(Statements::entry).toList()));
    }

    private static FundEntry entry(HousingFund.Entry entry) {
        return new FundEntry(
                entry.day(),
                switch (entry.kind()) {
                    case DEPOSIT -> FundEntryKind.DEPOSIT;
                    case INTEREST -> FundEntryKind.INTEREST;
                    case WITHDRAWAL -> FundEntryKind.WITHDRAWAL;
                },
                entry.amount(),
                entry.balance());
    }

    static Optional<SubsidyStatement> subsidies(PersonalBooks books) {
        return books.grants().isEmpty()
                ? Optional.empty()
                : Optional.of(new SubsidyStatement(
                        books.dossier().community().district() + "民政局",
                        books.asOf(),
                        books.grants().stream().map(Statements::subsidy).toList()));
    }

    private static Subsidy subsidy(Grant grant) {
        return new Subsidy(
                switch (grant.kind()) {
                    case OLD_AGE -> SubsidyKind.OLD_AGE;
                    case DISABILITY_LIVING -> SubsidyKind.DISABILITY_LIVING;
                    case DISABILITY_CARE -> SubsidyKind.DISABILITY_CARE;
                    case MINIMUM_LIVING -> SubsidyKind.MINIMUM_LIVING;
                },
                grant.granted() ? SubsidyState.GRANTED : SubsidyState.UNDER_REVIEW,
                grant.since(),
                grant.monthly(),
                payments(grant.payouts()));
    }

    /** Who works is insured against losing the work and against accidents at it, from the first month of the pension's. */
    static Optional<InsuranceStatement> insurance(PersonalBooks books) {
        var pension = books.dossier().pension();
        var medical = books.dossier().medical();
        if (pension.isEmpty() && medical.isEmpty()) {
            return Optional.empty();
        }
        var insurances = new ArrayList<Insurance>();
        pension.ifPresent(record -> {
            boolean draws = record.drawnFrom()
                    .filter(from -> !from.isAfter(YearMonth.from(books.asOf())))
                    .isPresent();
            var since = record.years().getLast().from();
            insurances.add(new Insurance(
                    InsuranceKind.PENSION,
                    draws ? InsuranceState.DRAWING : InsuranceState.INSURED,
                    since,
                    record.months()));
            if (!draws && record.scheme() == PensionRecord.Scheme.EMPLOYEES) {
                insurances.add(
                        new Insurance(InsuranceKind.UNEMPLOYMENT, InsuranceState.INSURED, since, record.months()));
                insurances.add(
                        new Insurance(InsuranceKind.WORK_INJURY, InsuranceState.INSURED, since, record.months()));
            }
        });
        medical.ifPresent(record -> insurances.add(new Insurance(
                InsuranceKind.MEDICAL,
                InsuranceState.INSURED,
                YearMonth.of(record.years().getLast().year(), 1),
                record.years().stream().mapToInt(MedicalRecord.Year::months).sum())));
        return Optional.of(new InsuranceStatement(
                insuranceCentre(books),
                books.asOf(),
                pension.map(record -> scheme(record.scheme())).orElse(PensionScheme.RESIDENTS),
                insurances,
                pension.map(record -> record.years().stream()
                                .map(year -> new InsuranceYear(
                                        year.from(), year.to(), year.payer(), Fen.ofYuan(year.yuan())))
                                .toList())
                        .orElse(List.of())));
    }
}

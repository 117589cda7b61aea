package org.linli.terminal.core.record;

import java.time.LocalDate;
import java.util.List;
import org.linli.central.api.record.FundEntry;
import org.linli.central.api.record.HousingFundState;
import org.linli.central.api.record.HousingFundStatement;
import org.linli.central.api.record.Insurance;
import org.linli.central.api.record.InsuranceState;
import org.linli.central.api.record.InsuranceStatement;
import org.linli.central.api.record.MedicalScheme;
import org.linli.central.api.record.MedicalStatement;
import org.linli.central.api.record.MedicalVisit;
import org.linli.central.api.record.MonthlyPayment;
import org.linli.central.api.record.PensionScheme;
import org.linli.central.api.record.PensionStage;
import org.linli.central.api.record.PensionStatement;
import org.linli.central.api.record.Subsidy;
import org.linli.central.api.record.SubsidyState;
import org.linli.central.api.record.SubsidyStatement;
import org.linli.terminal.journey.record.Registers;
import org.linli.terminal.journey.record.Registers.Found;
import org.linli.terminal.journey.screen.Text;
import org.linli.terminal.journey.screen.Text.Gap;

/** From central's statements to what a journey reads. Employers and hospitals are for the screen, and masked to a voice. */
final class Statements {
    private Statements() {}

    private static Registers.About about(String keeper, LocalDate asOf) {
        return new Registers.About(keeper, asOf);
    }

    private static Text masked(String words) {
        return Text.of("value.masked", new Gap.Masked(words));
    }

    static Found of(PensionStatement told) {
        return new Registers.Pension(
                about(told.keeper(), told.asOf()),
                told.scheme() == PensionScheme.EMPLOYEES,
                told.drawnFrom(),
                told.confirmedUntil(),
                told.stage() == PensionStage.SUSPENDED,
                payments(told.payments()));
    }

    private static List<Registers.Payment> payments(List<MonthlyPayment> payments) {
        return payments.stream()
                .map(payment -> new Registers.Payment(payment.month(), payment.paidOn(), payment.amountFen()))
                .toList();
    }

    static Found of(MedicalStatement told) {
        return new Registers.Medical(
                about(told.keeper(), told.asOf()),
                told.scheme() == MedicalScheme.EMPLOYEES,
                told.balanceFen(),
                told.visits().stream().map(Statements::visit).toList());
    }

    private static Registers.Visit visit(MedicalVisit visit) {
        return new Registers.Visit(
                visit.day(),
                masked(visit.place()),
                switch (visit.kind()) {
                    case OUTPATIENT -> Registers.Care.OUTPATIENT;
                    case INPATIENT -> Registers.Care.INPATIENT;
                    case PHARMACY -> Registers.Care.PHARMACY;
                },
                visit.totalFen(),
                visit.fundFen(),
                visit.accountFen(),
                visit.selfFen());
    }

    static Found of(HousingFundStatement told) {
        return new Registers.HousingFund(
                about(told.keeper(), told.asOf()),
                told.accountTail(),
                told.state() == HousingFundState.PAYING_IN,
                told.balanceFen(),
                masked(told.employer()),
                new Registers.Monthly(told.employerFen(), told.ownFen()),
                told.entries().stream().map(Statements::entry).toList());
    }

    private static Registers.Entry entry(FundEntry entry) {
        return new Registers.Entry(
                entry.day(),
                switch (entry.kind()) {
                    case DEPOSIT -> Registers.Move.DEPOSIT;
                    case INTEREST -> Registers.Move.INTEREST;
                    case WITHDRAWAL -> Registers.Move.WITHDRAWAL;
                },
                entry.amountFen(),
                entry.balanceFen());
    }

    static Found of(SubsidyStatement told) {
        return new Registers.Subsidies(
                about(told.keeper(), told.asOf()),
                told.subsidies().stream().map(Statements::subsidy).toList());
    }

    private static Registers.Subsidy subsidy(Subsidy subsidy) {
        return new Registers.Subsidy(
                switch (subsidy.kind()) {
                    case OLD_AGE -> Registers.Aim.OLD_AGE;
                    case DISABILITY_LIVING -> Registers.Aim.DISABILITY_LIVING;
                    case DISABILITY_CARE -> Registers.Aim.DISABILITY_CARE;
                    case MINIMUM_LIVING -> Registers.Aim.MINIMUM_LIVING;
                },
                subsidy.state() == SubsidyState.GRANTED,
                subsidy.since(),
                subsidy.monthlyFen(),
                payments(subsidy.payments()));
    }

    static Found of(InsuranceStatement told) {
        return new Registers.Insured(
                about(told.keeper(), told.asOf()),
                told.scheme() == PensionScheme.EMPLOYEES,
                told.insurances().stream().map(Statements::insurance).toList(),
                told.years().stream()
                        .map(year -> new Registers.Year(year.from(), year.to(), masked(year.payer()), year.baseFen()))
                        .toList());
    }

    private static Registers.Insurance insurance(Insurance insurance) {
        return new Registers.Insurance(
                switch (insurance.kind()) {
                    case PENSION -> Registers.Branch.PENSION;
                    case MEDICAL -> Registers.Branch.MEDICAL;
                    case UNEMPLOYMENT -> Registers.Branch.UNEMPLOYMENT;
                    case WORK_INJURY -> Registers.Branch.WORK_INJURY;
                },
                insurance.state() == InsuranceState.DRAWING,
                insurance.since(),
                insurance.months());
    }
}

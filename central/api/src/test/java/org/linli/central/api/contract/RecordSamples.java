package org.linli.central.api.contract;

import java.time.LocalDate;
import java.time.YearMonth;
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
import org.linli.foundation.money.Fen;

/** One record of each kind of what a register says. */
final class RecordSamples {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final YearMonth MONTH = YearMonth.of(2026, 11);

    private RecordSamples() {}

    static List<Record> messages() {
        var paid = new MonthlyPayment(MONTH, TODAY.withDayOfMonth(12), Fen.of(328_640));
        return List.of(
                new PensionStatement(
                        "松澄市社会保险事业中心",
                        TODAY,
                        PensionScheme.EMPLOYEES,
                        PensionStage.DRAWING,
                        Optional.of(YearMonth.of(2019, 5)),
                        Optional.of(TODAY.plusDays(40)),
                        List.of(paid)),
                new PensionStatement(
                        "松澄市社会保险事业中心",
                        TODAY,
                        PensionScheme.RESIDENTS,
                        PensionStage.PAYING_IN,
                        Optional.empty(),
                        Optional.empty(),
                        List.of()),
                new MedicalStatement(
                        "松澄市医疗保障中心",
                        TODAY,
                        MedicalScheme.EMPLOYEES,
                        Optional.of(Fen.of(182_033)),
                        List.of(new MedicalVisit(
                                TODAY,
                                "松澄市平禾区人民医院",
                                VisitKind.OUTPATIENT,
                                Fen.of(21_450),
                                Fen.of(12_000),
                                Fen.of(6_000),
                                Fen.of(3_450)))),
                new MedicalStatement("松澄市医疗保障中心", TODAY, MedicalScheme.RESIDENTS, Optional.empty(), List.of()),
                new HousingFundStatement(
                        "松澄市住房公积金管理中心",
                        TODAY,
                        "0387",
                        HousingFundState.PAYING_IN,
                        Fen.of(4_102_200),
                        "松澄云杉食品有限公司",
                        Fen.of(43_200),
                        Fen.of(43_200),
                        List.of(new FundEntry(TODAY, FundEntryKind.DEPOSIT, Fen.of(86_400), Fen.of(4_102_200)))),
                new SubsidyStatement(
                        "平禾区民政局",
                        TODAY,
                        List.of(new Subsidy(
                                SubsidyKind.OLD_AGE, SubsidyState.GRANTED, MONTH, Fen.of(10_000), List.of(paid)))),
                new InsuranceStatement(
                        "松澄市社会保险事业中心",
                        TODAY,
                        PensionScheme.EMPLOYEES,
                        List.of(new Insurance(
                                InsuranceKind.PENSION, InsuranceState.INSURED, YearMonth.of(2008, 3), 221)),
                        List.of(new InsuranceYear(YearMonth.of(2026, 1), MONTH, "松澄云杉食品有限公司", Fen.of(720_000)))));
    }
}

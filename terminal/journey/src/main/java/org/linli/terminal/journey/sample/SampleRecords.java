package org.linli.terminal.journey.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.foundation.money.Fen;
import org.linli.terminal.journey.identify.Identify;
import org.linli.terminal.journey.kernel.Personal;
import org.linli.terminal.journey.record.LookUp;
import org.linli.terminal.journey.record.Registers;
import org.linli.terminal.journey.record.Registers.Found;
import org.linli.terminal.journey.record.Registers.Payment;
import org.linli.terminal.journey.screen.Screen;
import org.linli.terminal.journey.screen.Text;
import org.linli.terminal.journey.screen.Text.Gap;

/** What registers say: of a pensioner, of somebody who works, of somebody whose pension was suspended; and offices that do not answer. */
final class SampleRecords {
    private static final Personal CARD = new Personal(Personal.Kind.ID_CARD, 1);
    private static final Personal FOLDER = new Personal(Personal.Kind.RECORDS, 2);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final YearMonth MONTH = YearMonth.of(2026, 11);
    private static final Text EMPLOYER = masked("松澄云杉食品有限公司");

    private SampleRecords() {}

    private static Text masked(String words) {
        return Text.of("value.masked", new Gap.Masked(words));
    }

    static void all(Map<String, Screen> all) {
        all.put("record-opening", identified().screen());
        all.put(
                "record-failed",
                identified().refused("open-2", "idcard.not-served").screen());
        all.put("record-list-awaited", opened().screen());
        all.put("record-list", pensioner().screen());
        all.put(
                "record-list-troubled",
                opened().told("record-pension-1", pension(true, TODAY.minusDays(80)))
                        .unsure("record-medical-1", "record.source-slow")
                        .unsure("record-housing-fund-1", "record.source-down")
                        .told("record-subsidies-1", reviewed())
                        .refused("record-insurance-1", "record.none")
                        .screen());
        all.put("record-pension", pensioner().acts("open-pension").screen());
        all.put(
                "record-pension-earlier",
                pensioner().acts("open-pension").acts("earlier").screen());
        all.put(
                "record-pension-suspended",
                opened().told("record-pension-1", pension(true, TODAY.minusDays(80)))
                        .acts("open-pension")
                        .screen());
        all.put(
                "record-pension-paying-in",
                opened().told(
                                "record-pension-1",
                                new Registers.Pension(
                                        insurance(), true, Optional.empty(), Optional.empty(), false, List.of()))
                        .acts("open-pension")
                        .screen());
        all.put("record-medical", pensioner().acts("open-medical").screen());
        all.put(
                "record-medical-residents",
                opened().told(
                                "record-medical-1",
                                new Registers.Medical(medicalOffice(), false, Optional.empty(), List.of()))
                        .acts("open-medical")
                        .screen());
        all.put("record-subsidies", pensioner().acts("open-subsidies").screen());
        all.put(
                "record-fund",
                opened().told("record-housing-fund-1", fund())
                        .acts("open-housing-fund")
                        .screen());
        all.put("record-insurance", pensioner().acts("open-insurance").screen());
    }

    private static Walk<?, LookUp.Begun, LookUp.Ended> identified() {
        return Walk.of(new LookUp(), new LookUp.Begun(), Samples.scene())
                .returned("identify-1", new Identify.Shown.Identified(CARD, "周*林"));
    }

    private static Walk<?, LookUp.Begun, LookUp.Ended> opened() {
        return identified().told("open-2", new Registers.Opened(FOLDER));
    }

    private static Walk<?, LookUp.Begun, LookUp.Ended> pensioner() {
        return opened().told("record-pension-1", pension(false, TODAY.plusDays(17)))
                .told("record-medical-1", medical())
                .refused("record-housing-fund-1", "record.none")
                .told("record-subsidies-1", granted())
                .told("record-insurance-1", insured());
    }

    private static Registers.About insurance() {
        return new Registers.About("松澄市社会保险事业中心", TODAY);
    }

    private static Registers.About medicalOffice() {
        return new Registers.About("松澄市医疗保障事务中心", TODAY);
    }

    private static Found pension(boolean suspended, LocalDate until) {
        return new Registers.Pension(
                insurance(),
                true,
                Optional.of(YearMonth.of(2021, 10)),
                Optional.of(until),
                suspended,
                payments(Fen.of(328_640), suspended ? MONTH.minusMonths(3) : MONTH, 20));
    }

    private static List<Payment> payments(Fen amount, YearMonth last, int months) {
        var payments = new ArrayList<Payment>();
        for (int i = 0; i < months; i++) {
            var month = last.minusMonths(i);
            payments.add(new Payment(month, month.atDay(12), amount));
        }
        return payments;
    }

    private static Found medical() {
        return new Registers.Medical(
                medicalOffice(),
                true,
                Optional.of(Fen.of(182_033)),
                List.of(
                        visit(3, "松澄市平禾区人民医院", Registers.Care.OUTPATIENT, 21_450, 12_870, 8_580, 0),
                        visit(19, "枫望大药房", Registers.Care.PHARMACY, 8_620, 0, 8_620, 0),
                        visit(64, "松澄市平禾区人民医院", Registers.Care.INPATIENT, 1_264_000, 1_036_480, 160_000, 67_520)));
    }

    private static Registers.Visit visit(
            int daysAgo, String place, Registers.Care care, long total, long fund, long account, long self) {
        return new Registers.Visit(
                TODAY.minusDays(daysAgo),
                masked(place),
                care,
                Fen.of(total),
                Fen.of(fund),
                Fen.of(account),
                Fen.of(self));
    }

    private static Found fund() {
        var entries = new ArrayList<Registers.Entry>();
        long balance = 4_102_233;
        for (int i = 0; i < 14; i++) {
            var month = MONTH.minusMonths(i);
            entries.add(new Registers.Entry(month.atDay(20), Registers.Move.DEPOSIT, Fen.of(86_400), Fen.of(balance)));
            balance -= 86_400;
            if (month.getMonthValue() == 7) {
                entries.add(new Registers.Entry(
                        month.minusMonths(1).atEndOfMonth(), Registers.Move.INTEREST, Fen.of(51_300), Fen.of(balance)));
                balance -= 51_300;
            }
        }
        return new Registers.HousingFund(
                new Registers.About("松澄市住房公积金管理中心", TODAY),
                "0387",
                true,
                Fen.of(4_102_233),
                EMPLOYER,
                new Registers.Monthly(Fen.of(43_200), Fen.of(43_200)),
                entries);
    }

    private static Found granted() {
        return new Registers.Subsidies(
                new Registers.About("平禾区民政局", TODAY),
                List.of(
                        new Registers.Subsidy(
                                Registers.Aim.OLD_AGE,
                                true,
                                YearMonth.of(2024, 3),
                                Fen.ofYuan(100),
                                payments(Fen.ofYuan(100), MONTH, 11)),
                        new Registers.Subsidy(
                                Registers.Aim.DISABILITY_CARE,
                                true,
                                YearMonth.of(2022, 8),
                                Fen.ofYuan(120),
                                payments(Fen.ofYuan(120), MONTH, 11))));
    }

    private static Found reviewed() {
        return new Registers.Subsidies(
                new Registers.About("平禾区民政局", TODAY),
                List.of(new Registers.Subsidy(
                        Registers.Aim.OLD_AGE, false, MONTH.minusMonths(1), Fen.ofYuan(100), List.of())));
    }

    private static Found insured() {
        var years = new ArrayList<Registers.Year>();
        for (int year = 2021; year > 1997; year--) {
            years.add(new Registers.Year(
                    YearMonth.of(year, 1),
                    YearMonth.of(year, year == 2021 ? 9 : 12),
                    EMPLOYER,
                    Fen.ofYuan(2_000 + (year - 1997) * 160L)));
        }
        return new Registers.Insured(
                insurance(),
                true,
                List.of(
                        new Registers.Insurance(Registers.Branch.PENSION, true, YearMonth.of(1998, 1), 285),
                        new Registers.Insurance(Registers.Branch.MEDICAL, false, YearMonth.of(2021, 1), 71)),
                years);
    }
}

package org.linli.central.server.community;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linli.foundation.money.Fen;

class TiersTest {
    private final PriceList monthly = list(PriceList.Basis.MONTH, "180", "280");
    private final PriceList yearly = list(PriceList.Basis.YEAR, "144", "216");

    @Test
    void aQuantityOnTheLimitStaysBelowIt() {
        assertEquals("180@1", told(PriceBook.lines(monthly, 180, 0, 1)));
        assertEquals("180@1 1@2", told(PriceBook.lines(monthly, 181, 0, 1)));
        assertEquals("180@1 100@2", told(PriceBook.lines(monthly, 280, 0, 1)));
        assertEquals("180@1 100@2 1@3", told(PriceBook.lines(monthly, 281, 0, 1)));
    }

    @Test
    void twoMonthsHaveTwiceTheLimits() {
        assertEquals("360@1", told(PriceBook.lines(monthly, 360, 0, 2)));
        assertEquals("360@1 200@2 5@3", told(PriceBook.lines(monthly, 565, 0, 2)));
    }

    @Test
    void yearlyTiersGoOnFromJanuary() {
        assertEquals("26@1", told(PriceBook.lines(yearly, 26, 118, 2)));
        assertEquals("25@1 1@2", told(PriceBook.lines(yearly, 26, 119, 2)));
        assertEquals("26@2", told(PriceBook.lines(yearly, 26, 144, 2)));
        assertEquals("72@2 3@3", told(PriceBook.lines(yearly, 75, 144, 2)));
        assertEquals("9@3", told(PriceBook.lines(yearly, 9, 400, 2)));
    }

    @Test
    void monthlyTiersForgetWhatCameBefore() {
        assertEquals("180@1", told(PriceBook.lines(monthly, 180, 5_000, 1)));
    }

    @Test
    void nothingUsedIsOneLineOfZero() {
        List<PriceItem> lines = PriceBook.lines(monthly, 0, 0, 1);
        assertEquals("0@1", told(lines));
        assertEquals(Fen.ZERO, lines.getFirst().amount());
    }

    @Test
    void halfAFenIsRoundedUpLineByLine() {
        assertEquals(Fen.of(8_294), line("157", "0.5283").amount());
        assertEquals(Fen.of(1), line("1", "0.005").amount());
        assertEquals(Fen.of(0), line("1", "0.0049").amount());
        assertThrows(
                IllegalArgumentException.class,
                () -> new PriceItem("电", BigDecimal.ONE, Unit.ITEM, BigDecimal.ONE, 0, Fen.of(99), "无"));
    }

    @Test
    void aPriceHoldsOnItsFirstAndOnItsLastDay() {
        PriceList ended = new PriceList(
                Kind.WATER,
                "到户水价",
                Unit.TON,
                PriceList.Basis.FLAT,
                1,
                12,
                List.of(new PriceList.Step(BigDecimal.ZERO, BigDecimal.ONE)),
                LocalDate.of(2025, 7, 1),
                Optional.of(LocalDate.of(2026, 6, 30)),
                "某发改价〔2025〕1号");
        assertEquals(
                List.of(false, true, true, false),
                List.of(
                        ended.holdsOn(LocalDate.of(2025, 6, 30)),
                        ended.holdsOn(LocalDate.of(2025, 7, 1)),
                        ended.holdsOn(LocalDate.of(2026, 6, 30)),
                        ended.holdsOn(LocalDate.of(2026, 7, 1))));
    }

    @Test
    void summerPricesHoldInSummerAndTheOthersAcrossTheNewYear() {
        PriceBook south = new TownPlan("qingrong.txt").prices();
        for (int month = 1; month <= 12; month++) {
            List<PriceList> power = south.inForce(Kind.POWER, LocalDate.of(2026, month, 15));
            assertEquals(1, power.size(), "month " + month);
            assertEquals(
                    month >= 5 && month <= 10 ? "居民电价(夏季)" : "居民电价(非夏季)",
                    power.getFirst().label());
        }
    }

    /** Between 2025, from which arrears can date, and the last day there is. */
    @Test
    void noDayIsWithoutAPriceAndNoneHasTwo() {
        for (String town : List.of("fenghe.txt", "qingrong.txt")) {
            PriceBook book = new TownPlan(town).prices();
            for (LocalDate day = LocalDate.of(2025, 1, 1);
                    !day.isAfter(DemoCommunities.LATEST);
                    day = day.plusDays(7)) {
                for (Kind kind : List.of(Kind.WATER, Kind.POWER, Kind.GAS, Kind.MEDICAL_INSURANCE, Kind.PROPERTY)) {
                    List<String> labels = book.inForce(kind, day).stream()
                            .map(PriceList::label)
                            .toList();
                    assertEquals(kind == Kind.WATER ? 2 : 1, labels.size(), town + " " + kind + " " + day);
                    assertEquals(labels.size(), labels.stream().distinct().count());
                }
            }
        }
    }

    private static PriceList list(PriceList.Basis basis, String second, String third) {
        return new PriceList(
                Kind.POWER,
                "居民电价",
                Unit.KILOWATT_HOUR,
                basis,
                1,
                12,
                List.of(
                        new PriceList.Step(BigDecimal.ZERO, new BigDecimal("0.5")),
                        new PriceList.Step(new BigDecimal(second), new BigDecimal("0.55")),
                        new PriceList.Step(new BigDecimal(third), new BigDecimal("0.8"))),
                LocalDate.of(2021, 1, 1),
                Optional.empty(),
                "某发改价〔2020〕1号");
    }

    private static PriceItem line(String quantity, String price) {
        return PriceItem.of("电", new BigDecimal(quantity), Unit.KILOWATT_HOUR, new BigDecimal(price), 0, "无");
    }

    private static String told(List<PriceItem> lines) {
        return String.join(
                " ",
                lines.stream()
                        .map(line -> line.quantity().toPlainString() + "@" + line.tier())
                        .toList());
    }
}

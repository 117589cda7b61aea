package org.linli.terminal.core.journeys;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.linli.foundation.money.Fen;
import org.linli.terminal.journey.kernel.Fact;
import org.linli.terminal.journey.kernel.Personal;
import org.linli.terminal.journey.notice.Notices;
import org.linli.terminal.journey.record.Registers;
import org.linli.terminal.journey.screen.Text;

/** What registers and the notice board may say. */
final class RecordChance {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Registers.About ABOUT = new Registers.About("松澄市社会保险事业中心", TODAY);

    private final Random random;

    RecordChance(Random random) {
        this.random = random;
    }

    Fact fact() {
        return switch (random.nextInt(6)) {
            case 0 -> new Registers.Opened(new Personal(Personal.Kind.RECORDS, random.nextInt(100)));
            case 1 ->
                new Registers.Pension(
                        ABOUT,
                        random.nextBoolean(),
                        random.nextBoolean() ? Optional.empty() : Optional.of(month()),
                        random.nextBoolean() ? Optional.empty() : Optional.of(TODAY.plusDays(random.nextInt(90) - 30)),
                        random.nextBoolean(),
                        payments());
            case 2 ->
                new Registers.Medical(
                        ABOUT,
                        random.nextBoolean(),
                        random.nextBoolean() ? Optional.empty() : Optional.of(amount()),
                        visits());
            case 3 ->
                new Registers.HousingFund(
                        ABOUT,
                        "0387",
                        random.nextBoolean(),
                        amount(),
                        masked(),
                        new Registers.Monthly(amount(), amount()),
                        entries());
            case 4 ->
                new Registers.Subsidies(
                        ABOUT,
                        List.of(new Registers.Subsidy(
                                any(List.of(Registers.Aim.values())),
                                random.nextBoolean(),
                                month(),
                                amount(),
                                payments())));
            default ->
                new Registers.Insured(
                        ABOUT,
                        random.nextBoolean(),
                        List.of(new Registers.Insurance(
                                any(List.of(Registers.Branch.values())), random.nextBoolean(), month(), 12)),
                        years());
        };
    }

    Fact notices() {
        var headlines = new ArrayList<Notices.Headline>();
        for (int i = random.nextInt(4); i > 0; i--) {
            headlines.add(headline(i));
        }
        return random.nextBoolean()
                ? new Notices.Board(
                        headlines, random.nextBoolean() ? Optional.empty() : Optional.of(TODAY.atTime(10, 24)))
                : new Notices.Whole(
                        headline(1), List.of(new Notices.Part(Optional.of("时间"), List.of("9:00至16:00。"))), "示例");
    }

    private Notices.Headline headline(int number) {
        return new Notices.Headline(
                "n" + number,
                any(List.of(Notices.Kind.values())),
                "停水",
                "9:00至16:00，2号楼到6号楼停水。",
                "水务公司",
                TODAY,
                random.nextBoolean() ? Optional.empty() : Optional.of(TODAY.plusDays(number)),
                random.nextBoolean(),
                random.nextBoolean());
    }

    private YearMonth month() {
        return YearMonth.of(2026, 11).minusMonths(random.nextInt(40));
    }

    private Fen amount() {
        return Fen.of(random.nextInt(1_000_000));
    }

    private static Text masked() {
        return Text.of("value.masked", new Text.Gap.Masked("松澄云杉食品有限公司"));
    }

    private List<Registers.Payment> payments() {
        var payments = new ArrayList<Registers.Payment>();
        for (int i = random.nextInt(4); i > 0; i--) {
            payments.add(new Registers.Payment(month(), TODAY, amount()));
        }
        return payments;
    }

    private List<Registers.Visit> visits() {
        return random.nextBoolean()
                ? List.of()
                : List.of(new Registers.Visit(
                        TODAY.minusDays(random.nextInt(900)),
                        masked(),
                        any(List.of(Registers.Care.values())),
                        Fen.of(300),
                        Fen.of(100),
                        Fen.of(150),
                        Fen.of(50)));
    }

    private List<Registers.Entry> entries() {
        return random.nextBoolean()
                ? List.of()
                : List.of(new Registers.Entry(
                        TODAY.minusDays(random.nextInt(900)),
                        any(List.of(Registers.Move.values())),
                        amount(),
                        amount()));
    }

    private List<Registers.Year> years() {
        var years = new ArrayList<Registers.Year>();
        for (int i = random.nextInt(4); i > 0; i--) {
            years.add(new Registers.Year(
                    YearMonth.of(1990 + 9 * i, 1),
                    YearMonth.of(1990 + 9 * i, 1 + random.nextInt(12)),
                    masked(),
                    amount()));
        }
        return years.reversed();
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}

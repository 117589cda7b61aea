package org.linli.terminal.core.days;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.foundation.code.Code;
import org.linli.foundation.money.Fen;
import org.linli.terminal.core.contract.Machine;
import org.linli.terminal.journey.kernel.Outcome;
import org.linli.terminal.journey.kernel.Personal;
import org.linli.terminal.journey.record.Registers;
import org.linli.terminal.journey.record.Registers.Kind;
import org.linli.terminal.journey.screen.Listing;
import org.linli.terminal.journey.screen.Reading;
import org.linli.terminal.journey.screen.Text;
import org.linli.terminal.journey.screen.Words;
import org.linli.terminal.journey.text.Texts;

/** Five registers are asked at once; one is slow, one is down, and the others are read. */
final class LookingUpOnesRecordsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Registers.About ABOUT = new Registers.About("松澄市社会保险事业中心", TODAY);
    private static final Code DOWN = Code.of("record.source-down");
    private static final Code NONE = Code.of("record.none");

    private final Machine machine = Machine.inline();
    private final Map<Kind, Consumer<Outcome>> awaited = new EnumMap<>(Kind.class);
    private final List<Kind> asked = new ArrayList<>();

    @BeforeEach
    void identified() {
        machine.world.answers((query, reply) -> {
            switch (query) {
                case Registers.Open open ->
                    reply.accept(new Outcome.Done(new Registers.Opened(new Personal(Personal.Kind.RECORDS, 77))));
                case Registers.Find find -> {
                    asked.add(find.kind());
                    awaited.put(find.kind(), reply);
                }
                default -> {}
            }
        });
        machine.presses("look-up");
        machine.world.laysCard("周守林", "999999196109250010");
        assertEquals("record.list", machine.screen());
    }

    private void answers(Kind kind, Outcome outcome) {
        Optional.ofNullable(awaited.remove(kind)).orElseThrow().accept(outcome);
    }

    private static Outcome pension() {
        var payments = new ArrayList<Registers.Payment>();
        for (var month = YearMonth.of(2026, 11); month.isAfter(YearMonth.of(2025, 6)); month = month.minusMonths(1)) {
            payments.add(new Registers.Payment(month, month.atDay(12), Fen.of(328_640)));
        }
        return new Outcome.Done(new Registers.Pension(
                ABOUT, true, Optional.of(YearMonth.of(2021, 10)), Optional.of(TODAY.plusDays(90)), false, payments));
    }

    private Listing list() {
        return (Listing) machine.shown().screen();
    }

    private String words() {
        var texts = Texts.in(Locale.SIMPLIFIED_CHINESE);
        return Words.of(machine.shown().screen()).stream().map(texts::of).reduce("", (all, one) -> all + "\n" + one);
    }

    @Test
    void eachAnswersForItselfAndTheListTellsNoAmount() {
        assertEquals(List.of(Kind.values()), asked);
        assertTrue(list().rows().stream().noneMatch(row -> row.opens().isPresent()), "nothing has come yet");
        answers(Kind.PENSION, pension());
        answers(Kind.HOUSING_FUND, new Outcome.Unknown(DOWN));
        answers(Kind.SUBSIDIES, new Outcome.NotDone(NONE));
        var rows = list().rows();
        assertEquals("open-pension", rows.get(0).opens().orElseThrow().id().name());
        assertFalse(words().contains("3,286.40") || words().contains("3286.40"), words());
        assertTrue(rows.get(1).opens().isEmpty(), "still awaited");
        assertEquals("open-housing-fund", rows.get(2).opens().orElseThrow().id().name(), "can be asked again");
        assertTrue(rows.get(3).opens().isEmpty(), "there is nothing to ask for again");
        machine.presses("open-pension");
        assertEquals("record.read", machine.screen());
        assertTrue(words().contains("286.40"), words());
    }

    @Test
    void whatComesWhileAnotherIsReadIsThereAfterwards() {
        answers(Kind.PENSION, pension());
        machine.presses("open-pension");
        answers(Kind.SUBSIDIES, new Outcome.NotDone(NONE));
        assertEquals("record.read", machine.screen());
        machine.goesBack();
        assertEquals("record.list", machine.screen());
        assertTrue(words().contains("没有查到您的记录"), words());
    }

    @Test
    void oneThatWasDownIsAskedAgainAlone() {
        answers(Kind.HOUSING_FUND, new Outcome.Unknown(DOWN));
        int before = asked.size();
        machine.presses("open-housing-fund");
        assertEquals(List.of(Kind.HOUSING_FUND), asked.subList(before, asked.size()));
        answers(
                Kind.HOUSING_FUND,
                new Outcome.Done(new Registers.HousingFund(
                        ABOUT,
                        "0387",
                        true,
                        Fen.of(4_102_233),
                        Text.of("value.masked", new Text.Gap.Masked("某公司")),
                        new Registers.Monthly(Fen.of(43_200), Fen.of(43_200)),
                        List.of())));
        machine.presses("open-housing-fund");
        assertTrue(words().contains("41,022.33") || words().contains("41022.33"), words());
    }

    @Test
    void theYearsAreTurnedAndThePaperSaysNothingThatIsKept() {
        answers(Kind.PENSION, pension());
        machine.presses("open-pension");
        assertEquals(1, ((Reading) machine.shown().screen()).parts().size() - 1);
        machine.presses("earlier");
        assertTrue(words().contains("2025年7月") && !words().contains("2026年11月12日"), words());
        machine.presses("print-this");
        assertEquals("sheet.take", machine.screen());
        var sheet = machine.world.sheets().getFirst().sheet();
        assertEquals(List.of(), sheet.paragraphs());
        assertEquals(List.of(), sheet.facts());
        assertEquals("PENSION/1", sheet.withheld().orElseThrow().page());
        machine.presses("taken");
        assertEquals("record.read", machine.screen());
        machine.presses("list");
        machine.presses("home");
        assertEquals("home.menu", machine.screen());
    }
}

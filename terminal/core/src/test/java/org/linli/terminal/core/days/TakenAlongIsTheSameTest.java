package org.linli.terminal.core.days;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linli.foundation.money.Fen;
import org.linli.terminal.core.contract.Bills;
import org.linli.terminal.core.contract.Machine;
import org.linli.terminal.core.contract.MemoryShelf;
import org.linli.terminal.core.session.Counter;
import org.linli.terminal.core.session.Input;
import org.linli.terminal.core.session.Shown;
import org.linli.terminal.journey.bill.Business;
import org.linli.terminal.journey.bill.Business.Stage;
import org.linli.terminal.journey.bill.DueBill;
import org.linli.terminal.journey.screen.Action;
import org.linli.terminal.journey.screen.Entry;
import org.linli.terminal.journey.screen.Origin;
import org.linli.terminal.journey.screen.Pick;
import org.linli.terminal.journey.screen.Text;

/** Wherever a random resident stands when the task may leave: it stands the same elsewhere, to the last character. */
final class TakenAlongIsTheSameTest {
    private static final String ID_NUMBER = "999999195203070023";
    private static final int WALKS = 120;
    private static final int STEPS = 14;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void notACharacterIsLost(long seed) {
        var random = new Random(seed);
        var seen = new TreeSet<String>();
        for (int walk = 0; walk < WALKS; walk++) {
            var shelf = new MemoryShelf();
            var here = machine(shelf, "here");
            here.presses("pay-bill");
            for (int step = random.nextInt(STEPS); step >= 0; step--) {
                move(here, random);
            }
            var before = here.shown();
            here.give(new Input.TakeAlong(before.question(), Origin.TERMINAL));
            if (shelf.tokens().isEmpty()) {
                continue;
            }
            seen.add(before.screen().id());
            var there = machine(shelf, "there");
            there.world.showsTask(shelf.tokens().getFirst());
            there.presses("go-on");
            if (there.screen().equals("identify.card") && shelf.confirmed().isEmpty()) {
                there.world.laysCard("王小芳", ID_NUMBER);
            }
            same(before, there.shown(), seed + "/" + walk);
            while (here.shown().journey().equals("take-along")) {
                here.presses("home");
            }
            assertEquals("home.menu", here.screen());
        }
        assertTrue(seen.size() >= 8, "too few different screens: " + seen);
    }

    private static void same(Shown before, Shown after, String where) {
        assertEquals(before.journey(), after.journey(), where);
        assertEquals(before.screen(), after.screen(), where);
        assertEquals(before.draft(), after.draft(), where);
        assertEquals(before.bar(), after.bar(), where);
    }

    private static Machine machine(MemoryShelf shelf, String name) {
        var machine = Machine.inline();
        machine.world.shelf(shelf.at(name));
        machine.world.accountIs("310100387");
        machine.world.owes(
                Bills.home(),
                new Business.Home(
                        "h2",
                        Text.of("bill.tail", new Text.Gap.Digits("0388")),
                        List.of(
                                Bills.bill("c1", "bill.water", 1200),
                                new DueBill(
                                        "c2",
                                        1,
                                        Text.of("bill.phone"),
                                        Text.of("bill.tail", new Text.Gap.Digits("0389")),
                                        "和平社区收费处",
                                        Fen.ZERO,
                                        DueBill.Standing.DUE,
                                        List.of(
                                                new DueBill.Choice("a", Text.verbatim("第一档"), Fen.of(5000)),
                                                new DueBill.Choice("b", Text.verbatim("第二档"), Fen.of(10_000)))))));
        return machine;
    }

    /** One move of a resident's: a key, a tick, a figure, a card, or news of the payment. */
    private static void move(Machine machine, Random random) {
        var shown = machine.shown();
        var screen = shown.screen();
        switch (random.nextInt(10)) {
            case 0 -> machine.goesBack();
            case 1 -> machine.world.laysCard("王小芳", ID_NUMBER);
            case 2 -> machine.give(new Input.Turn(shown.question(), random.nextInt(2), Origin.TERMINAL));
            case 3 -> payment(machine, random);
            case 4, 5, 6 -> half(machine, shown, random);
            default -> {
                var keys = new ArrayList<>(screen.choices().stream()
                        .filter(action -> !action.id().equals(Action.TAKE_ALONG)
                                && !action.id().equals(Action.HELP)
                                && !action.id().name().equals("home"))
                        .toList());
                if (!keys.isEmpty()) {
                    machine.give(new Input.Act(
                            shown.question(),
                            keys.get(random.nextInt(keys.size())).id(),
                            Origin.TERMINAL));
                }
            }
        }
        if (machine.screen().equals("home.menu")) {
            machine.presses("pay-bill");
        }
    }

    private static void payment(Machine machine, Random random) {
        if (machine.world.payments() > 0) {
            machine.world.paymentIs(random.nextBoolean() ? Stage.CLOSED : Stage.AWAITING_CODE, "pay.declined");
        }
    }

    private static void half(Machine machine, Shown shown, Random random) {
        switch (shown.screen()) {
            case Pick pick -> {
                var open = pick.rows().stream().filter(Pick.Row::open).toList();
                if (!open.isEmpty()) {
                    machine.ticks(open.get(random.nextInt(open.size())).id(), random.nextBoolean());
                }
            }
            case Entry entry -> {
                String whole = "310100387";
                String text = whole.substring(0, random.nextInt(whole.length() + 1));
                Counter.Answer answer = machine.give(new Input.Type(
                        shown.question(),
                        entry.field().name(),
                        text,
                        random.nextInt(text.length() + 1),
                        Origin.TERMINAL));
                assertTrue(answer instanceof Counter.Answer.Taken);
            }
            default -> {
                // Nothing to do by halves.
            }
        }
    }
}

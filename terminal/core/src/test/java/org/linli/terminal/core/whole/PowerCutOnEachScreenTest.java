package org.linli.terminal.core.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.linli.terminal.core.session.Input;
import org.linli.terminal.journey.screen.Origin;

/** The power goes on each screen of a visit, one after the other; whatever it was, nobody is charged twice or forgotten. */
final class PowerCutOnEachScreenTest {
    /** Where the machine may stand ten seconds after the power is back. */
    private static final Set<String> AFTERWARDS = Set.of(
            "home.menu",
            "restart.confirming",
            "restart.closed",
            "restart.handed-off",
            "receipt.take",
            "receipt.printing");

    /** One step of a resident, and the screen it leads to. */
    record Move(String to, Consumer<Kiosk> how) {
        @Override
        public String toString() {
            return to;
        }
    }

    private static final List<Move> VISIT = List.of(
            new Move("home.menu", kiosk -> {}),
            new Move("identify.card", kiosk -> kiosk.presses("pay-bill")),
            new Move("bills.pick", kiosk -> kiosk.devices.reader.lays(HandDevices.card("王小芳", Kiosk.ID_NUMBER))),
            new Move("bills.review", kiosk -> {
                kiosk.give(new Input.Tick(kiosk.shown().question(), "bill-power", false, Origin.TERMINAL));
                kiosk.presses("review");
            }),
            new Move("bills.ways", kiosk -> kiosk.presses("no-phone")),
            new Move("bills.window", kiosk -> kiosk.presses("window")),
            new Move("bills.review", kiosk -> kiosk.presses("by-phone")),
            new Move("pay.code", kiosk -> kiosk.presses("pay")),
            new Move("pay.paid", kiosk -> kiosk.showsCode()),
            new Move("receipt.take", kiosk -> {
                kiosk.central.billersPost();
                kiosk.waits(10);
            }),
            new Move("bills.more", kiosk -> kiosk.presses("taken")),
            new Move("rate.ask", kiosk -> kiosk.presses("enough")),
            new Move("rate.thanks", kiosk -> kiosk.presses("good")),
            new Move("home.menu", kiosk -> kiosk.waits(5)));

    static List<Integer> places() {
        return IntStream.range(0, VISIT.size()).boxed().toList();
    }

    @ParameterizedTest
    @MethodSource("places")
    void nobodyIsChargedTwiceAndTheFrontPageComes(int place) {
        var kiosk = new Kiosk();
        VISIT.subList(0, place + 1).forEach(move -> {
            move.how().accept(kiosk);
            kiosk.shows(move.to());
        });
        int charges = kiosk.central.charges();
        int papers = kiosk.devices.printer.papers();
        kiosk.losesPower();
        String screen = kiosk.screen().id();
        assertTrue(AFTERWARDS.contains(screen), VISIT.get(place) + " leads to " + screen);
        kiosk.central.billersPost();
        kiosk.waits(120);
        kiosk.shows("home.menu");
        assertEquals(charges, kiosk.central.charges(), "charged again by a power cut");
        assertEquals(charges == 1 ? 1 : 0, kiosk.devices.printer.papers(), "papers, and before the cut " + papers);
        kiosk.presses("pay-bill");
        kiosk.shows("identify.card");
        assertTrue(kiosk.devices.reader.isWaiting(), "somebody is still known");
    }
}

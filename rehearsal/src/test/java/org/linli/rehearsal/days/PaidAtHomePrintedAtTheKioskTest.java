package org.linli.rehearsal.days;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.central.api.operator.PaymentDossier;
import org.linli.central.api.payment.NumberedPaper;
import org.linli.central.api.payment.ReceiptState;
import org.linli.central.server.community.DemoCommunities;
import org.linli.foundation.time.Monotonic;
import org.linli.rehearsal.house.CentralLine;
import org.linli.rehearsal.house.Display;
import org.linli.rehearsal.house.House;
import org.linli.rehearsal.house.Launch;
import org.linli.rehearsal.house.Plan;
import org.linli.rehearsal.house.ProgramFailed;
import org.linli.rehearsal.visit.Album;
import org.linli.rehearsal.visit.Audit;
import org.linli.rehearsal.visit.Counter;
import org.linli.rehearsal.visit.LookingBack;
import org.linli.rehearsal.visit.Means;
import org.linli.rehearsal.visit.Resident;
import org.linli.rehearsal.visit.Route;
import org.linli.rehearsal.visit.Sofa;
import org.linli.rehearsal.visit.Visit;

/**
 * Paid on the television with arrows and OK, printed at the kiosk with the id card: first the receipt itself, then a marked
 * copy; with the kiosk's cable cut neither, and nothing is lost for it. The papers are read by {@code zbarimg}.
 */
final class PaidAtHomePrintedAtTheKioskTest {
    @Test
    void theReceiptItselfThenACopyAndNothingWithTheCableCut(@TempDir Path data) throws Exception {
        var resident = resident();
        var plan = new Plan(data.resolve("house"), 0, DemoCommunities.DEFAULT_SEED, "fenghe", true, true);
        try (var sofa = Sofa.setUp(Monotonic.system());
                var display = Display.virtual(data.resolve("xvfb.log"));
                var house = House.open(Launch.ofThisCheckout(), plan.with(sofa.television()), display, told -> {});
                var hall = Counter.of(house);
                var home = sofa.sitDown(house)) {
            var payment = paysAtHome(house, home, resident);
            String number = payment.payment().receiptNumber().orElseThrow();

            var visit = new LookingBack(hall, resident, Album.none());
            var page = visit.opens();
            assertTrue(String.join("", page.words()).contains(number), String.valueOf(page.words()));
            house.line().orElseThrow().cut(CentralLine.State.REFUSED);
            visit.tap("print");
            var trouble = visit.await("receipt.trouble");
            assertTrue(trouble.target("action", "electronic").isPresent());
            assertEquals(List.of(), out(new Audit(house, hall.street()), resident), "no number was used up");

            house.line().orElseThrow().restore();
            visit.tap("print");
            visit.await("receipt.take");
            String original = hall.desk().takePaper();
            visit.tap("taken");
            visit.await("history.receipt");
            String copy = visit.prints();
            for (String paper : List.of(original, copy)) {
                String code = Audit.qrText(house.paperFolder().resolve(paper));
                assertTrue(code.contains(payment.payment().id().value()), code);
            }
            var papers = out(new Audit(house, hall.street()), resident);
            assertEquals(
                    List.of(ReceiptState.PRINTED, ReceiptState.PRINTED),
                    papers.stream().map(NumberedPaper::state).toList());
            assertEquals(0, papers.getFirst().copy());
            assertTrue(
                    papers.stream().noneMatch(paper -> paper.terminal().equals(Optional.of(payment.terminalId()))),
                    "the kiosk's, not the television's");
        }
    }

    private static PaymentDossier paysAtHome(House house, Counter home, Resident resident) throws Exception {
        new Visit(home, resident, Album.none())
                .by(Route.ACCOUNT)
                .paying(Means.QR)
                .go();
        return new Audit(house, home.street()).chargedOnce(resident);
    }

    /** The papers that may be in somebody's hand. */
    private static List<NumberedPaper> out(Audit audit, Resident resident) throws ProgramFailed {
        return audit.chargedOnce(resident).papers().stream()
                .filter(paper -> paper.terminal().isPresent())
                .toList();
    }

    private static Resident resident() {
        var communities = DemoCommunities.of(
                DemoCommunities.DEFAULT_SEED,
                LocalDate.ofInstant(InstantSource.system().instant(), ZoneId.of("Asia/Shanghai")));
        for (long seed = 0; ; seed++) {
            var next = Resident.ofSeed(communities, seed);
            if (next.community().id().equals("fenghe") && next.canCome(Route.ACCOUNT)) {
                return next.coming(Route.ACCOUNT);
            }
        }
    }
}

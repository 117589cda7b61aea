package org.linli.terminal.core.days;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.terminal.core.contract.Bills;
import org.linli.terminal.core.contract.Machine;
import org.linli.terminal.journey.bill.Business;
import org.linli.terminal.journey.bill.Business.Stage;
import org.linli.terminal.journey.kernel.Scene.Facility;
import org.linli.terminal.journey.kernel.Want;
import org.linli.terminal.journey.sample.Samples;
import org.linli.terminal.journey.screen.Entry;
import org.linli.terminal.journey.screen.Menu;
import org.linli.terminal.journey.screen.Notice;
import org.linli.terminal.journey.screen.Text;

/** No card reader, no scanner, no printer: a screen, a remote and the line to central. The journeys are the kiosk's. */
final class OnATelevisionTest {
    private static final String ACCOUNT = "120380010387";

    private final Machine machine = Machine.inline();

    @BeforeEach
    void noDeviceWasEverBuiltIn() {
        machine.world.hasOnly(Facility.CENTRAL);
        machine.world.owes(Bills.home());
        machine.world.accountIs(ACCOUNT);
    }

    @Test
    void theFrontPageSpeaksOfNothingThatWasNeverThere() {
        assertEquals(
                Samples.premises().news(), front().board().orElseThrow().lines(), "only the news hangs on the board");
        assertEquals(
                Text.of("home.pay-bill.at-home"),
                front().actions().getFirst().support().orElseThrow());
    }

    @Test
    void theFrontPageStillSaysThatTheNetworkIsDown() {
        machine.world.online(false);
        assertTrue(front().board().orElseThrow().lines().size()
                > Samples.premises().news().size());
    }

    @Test
    void aBillIsPaidWithTheNumberTheQrAndTheElectronicReceipt() {
        machine.presses("pay-bill");
        assertInstanceOf(Entry.class, machine.shown().screen());
        assertFalse(machine.world.awaits(Want.Port.ID_CARD));
        machine.types("account", ACCOUNT);
        machine.presses("find");
        machine.presses("review");
        machine.presses("pay");
        assertEquals("pay.qr", machine.screen());
        assertEquals(List.of(Business.Method.QR), machine.world.methods());
        machine.world.paymentIs(Stage.POSTED);
        assertEquals("receipt.electronic", machine.screen());
        assertTrue(((Notice) machine.shown().screen()).qr().isPresent());
        assertEquals(0, machine.world.count("PrintReceipt"));
        assertEquals(1, machine.world.count("KeepElectronicReceipt"));
        machine.presses("finish");
        assertEquals("rate.ask", machine.screen());
    }

    @Test
    void thePracticeHasNoDevicesEither() {
        machine.presses("rehearse");
        machine.presses("begin");
        assertFalse(
                machine.history().stream().anyMatch(shown -> shown.screen().id().equals("identify.card")));
    }

    @Test
    void aPrinterThatBreaksIsStillCalledBroken() {
        var kiosk = Machine.inline();
        kiosk.world.loses(Facility.RECEIPT_PRINTER);
        var board = ((Menu) kiosk.shown().screen()).board().orElseThrow();
        assertTrue(board.lines().stream().anyMatch(line -> line.words().equals(Text.of("home.trouble.printer"))));
    }

    private Menu front() {
        return (Menu) machine.shown().screen();
    }
}

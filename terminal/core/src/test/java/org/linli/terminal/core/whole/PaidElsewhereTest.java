package org.linli.terminal.core.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.central.api.client.LinkTrouble;
import org.linli.central.api.payment.ReceiptState;
import org.linli.peripherals.spi.receipt.ReceiptPrinterFault;
import org.linli.terminal.journey.screen.Notice;

/** What was paid on a television is printed at a kiosk, which knows the payment from central alone. */
final class PaidElsewhereTest {
    private final Kiosk kiosk = new Kiosk();

    @BeforeEach
    void isPaidOnATelevision() {
        kiosk.central.paidElsewhere("bill-water");
    }

    private void opensTheReceipt() {
        kiosk.presses("look-back");
        kiosk.devices.reader.lays(HandDevices.card("王小芳", Kiosk.ID_NUMBER));
        kiosk.shows("history.list");
        kiosk.presses("open-1");
        kiosk.shows("history.receipt");
    }

    private void prints() {
        opensTheReceipt();
        kiosk.presses("print");
    }

    private String paper() {
        return kiosk.devices.printer.lastPaper();
    }

    @Test
    void itIsTheReceiptItselfAndAfterItComeMarkedCopies() {
        prints();
        kiosk.shows("receipt.take");
        assertTrue(paper().contains("凭条号 | R-000042"), paper());
        assertTrue(paper().contains("合计 | 31.50 元"), paper());
        assertFalse(paper().contains("补打"), paper());
        assertEquals(List.of(ReceiptState.PRINTED), kiosk.central.outcomes());
        kiosk.presses("taken");
        kiosk.shows("history.receipt");
        kiosk.presses("print");
        kiosk.shows("receipt.take");
        assertTrue(paper().contains("补打 1"), paper());
        assertEquals(2, kiosk.devices.printer.ids().stream().distinct().count());
    }

    @Test
    void aDeadLineIsSaidTheElectronicReceiptIsThereAndNothingIsLost() {
        opensTheReceipt();
        kiosk.central.reachable(false);
        kiosk.presses("print");
        kiosk.shows("receipt.trouble");
        var notice = assertInstanceOf(Notice.class, kiosk.screen());
        assertTrue(notice.qr().orElseThrow().content().startsWith("https://central.example/r/"), notice.toString());
        assertEquals(LinkTrouble.NO_CONNECTION, notice.code().orElseThrow());
        assertEquals(0, kiosk.devices.printer.papers());
        kiosk.central.reachable(true);
        kiosk.presses("print");
        kiosk.shows("receipt.take");
        assertFalse(paper().contains("补打"), paper());
    }

    @Test
    void withTheAnswerLostNothingIsPrintedAndTheNumberGoesBack() {
        kiosk.central.losesGrants(true);
        prints();
        kiosk.shows("receipt.trouble");
        assertEquals(List.of(ReceiptState.NOT_PRINTED), kiosk.central.outcomes());
        kiosk.central.losesGrants(false);
        kiosk.presses("print");
        kiosk.shows("receipt.take");
        assertFalse(paper().contains("补打"), paper());
    }

    @Test
    void withoutPaperTheNumberGoesBack() {
        kiosk.devices.printer.fails(ReceiptPrinterFault.PAPER_OUT);
        prints();
        kiosk.shows("receipt.trouble");
        kiosk.devices.printer.works();
        kiosk.presses("print");
        kiosk.shows("receipt.take");
        assertFalse(paper().contains("补打"), paper());
        assertEquals(List.of(ReceiptState.NOT_PRINTED, ReceiptState.PRINTED), kiosk.central.outcomes());
    }

    @Test
    void withoutProofTheResidentIsAskedAndTheNextPaperIsMarked() {
        kiosk.devices.printer.provesNothing(ReceiptPrinterFault.NO_PROOF);
        prints();
        kiosk.shows("receipt.unknown");
        assertEquals(List.of(ReceiptState.PRINT_UNKNOWN), kiosk.central.outcomes());
        kiosk.devices.printer.works();
        kiosk.presses("print");
        kiosk.shows("receipt.take");
        assertTrue(paper().contains("补打 1"), paper());
    }

    @Test
    void aPowerCutWhilePrintingIsToldAsUnknownAndTheNextPaperIsMarked() {
        kiosk.devices.printer.hangs();
        prints();
        kiosk.shows("receipt.printing");
        kiosk.losesPower();
        kiosk.shows("home.menu");
        assertEquals(List.of(ReceiptState.PRINT_UNKNOWN), kiosk.central.outcomes());
        kiosk.devices.printer.works();
        prints();
        kiosk.shows("receipt.take");
        assertTrue(paper().contains("补打 1"), paper());
    }

    @Test
    void whatCentralCouldNotBeToldItIsToldLaterAlsoAfterAPowerCut() {
        kiosk.devices.printer.hangs();
        prints();
        kiosk.central.reachable(false);
        kiosk.losesPower();
        kiosk.waits(120);
        assertEquals(List.of(), kiosk.central.outcomes());
        kiosk.central.reachable(true);
        kiosk.waits(120);
        assertEquals(List.of(ReceiptState.PRINT_UNKNOWN), kiosk.central.outcomes());
        kiosk.waits(120);
        assertEquals(1, kiosk.central.outcomes().size(), "told once");
    }

    @Test
    void whatCannotBeWrittenDownIsNotPrinted() {
        opensTheReceipt();
        kiosk.disk.leaveRoomFor(0);
        kiosk.presses("print");
        kiosk.shows("receipt.trouble");
        assertEquals(0, kiosk.devices.printer.papers());
        assertEquals(List.of(ReceiptState.NOT_PRINTED), kiosk.central.outcomes());
    }
}

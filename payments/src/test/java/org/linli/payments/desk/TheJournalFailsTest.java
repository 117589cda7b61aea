package org.linli.payments.desk;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.Test;
import org.linli.central.api.id.PaymentId;
import org.linli.central.api.payment.ReceiptState;
import org.linli.foundation.journal.Journal;
import org.linli.payments.machine.AttemptState;
import org.linli.payments.machine.Reason;

/** The disk fails its fsync, fills up, or holds a journal this program does not know. */
class TheJournalFailsTest {
    private final Counter counter = new Counter();
    private final StartPayment order = Counter.water(1);

    @Test
    void aFailedSyncSendsNothingAndStopsPayments() {
        counter.isAskedForTheCode(order);
        counter.central.forgetCalls();
        counter.disk.failSync(0);
        assertEquals(new Taking.NotTaken(Journal.BROKEN), counter.showsACode(order.id()));
        counter.waits(600);
        assertEquals(List.of(), counter.central.calls(), "no code left, nothing is asked");
        assertEquals(Journal.BROKEN, counter.desk().stopped().orElseThrow());
        var refused = assertInstanceOf(Starting.NotStarted.class, counter.starts(Counter.power(2)));
        assertEquals(Journal.BROKEN, refused.why());
    }

    @Test
    void whatWasUnsettledThenIsShownAsUnknownAndResolvedAfterTheRepair() {
        counter.central.phone(FakeCentral.Phone.PAYS_AFTER_A_WHILE);
        counter.isAskedForTheCode(order);
        counter.showsACode(order.id());
        counter.waits(3);
        counter.disk.failSync(0);
        counter.waits(30);
        assertEquals(AttemptState.UNKNOWN, counter.state(order.id()), "paid at central, and not proven here");
        assertEquals(Journal.BROKEN, counter.why(order.id()).orElseThrow());
        assertTrue(counter.holds("water-2026-10"));
        counter.losesPower();
        counter.waits(30);
        assertEquals(AttemptState.PAID, counter.state(order.id()));
        counter.proof.isAtRest();
    }

    @Test
    void aStartWhoseIntentIsNotWrittenIsNoStart() {
        counter.disk.failSync(0);
        assertInstanceOf(Starting.NotStarted.class, Counter.now(counter.desk().start(order)));
        assertEquals(List.of(), counter.central.calls());
        counter.losesPower();
        counter.waits(60);
        assertEquals(0, counter.central.chargesEver());
        counter.pays(Counter.water(2));
    }

    @Test
    void aFullDiskRefusesNewPaymentsAndGoesOnWhenThereIsRoom() {
        counter.central.beforeEachCall(call -> {});
        counter.disk.leaveRoomFor(0);
        int number = 1;
        var last = Counter.now(counter.desk().start(Counter.water(number)));
        while (last instanceof Starting.Started) {
            counter.waits(1);
            counter.cancels(Counter.payment(number));
            counter.waits(1);
            last = Counter.now(counter.desk().start(Counter.water(++number)));
        }
        assertEquals(Journal.DISK_FULL, ((Starting.NotStarted) last).why());
        counter.disk.leaveRoomFor(Long.MAX_VALUE);
        counter.waits(60);
        counter.pays(Counter.power(9000));
        counter.waits(60);
        counter.proof.isAtRest();
    }

    @Test
    void anEntryOfANewerProgramRefusesToOpen() {
        counter.desk().close();
        var opened = (org.linli.foundation.journal.Opening.Opened)
                Journal.open(counter.disk, Counter.folder(), counter.parts().journal());
        try (var journal = opened.journal()) {
            journal.append("{\"t\":\"hologram\",\"id\":\"payment-000000-0001\"}"
                    .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        var refused = assertInstanceOf(DeskOpening.Refused.class, counter.openAnother());
        assertEquals(PaymentDesk.JOURNAL_UNREADABLE, refused.why());
        assertTrue(refused.sentence().contains("newer program"), refused::sentence);
    }

    @Test
    void aJournalOfANewerFormatIsLeftAsItIs() {
        counter.desk().close();
        var segment = Counter.folder().resolve("segment-0000000001.linj");
        byte[] newer = counter.disk.content(segment);
        newer[11] = 2;
        var crc = new CRC32C();
        crc.update(newer, 0, 88);
        ByteBuffer.wrap(newer).putInt(88, (int) crc.getValue());
        counter.disk.replace(segment, newer);
        var refused = assertInstanceOf(DeskOpening.Refused.class, counter.openAnother());
        assertEquals(Journal.NEWER_FORMAT, refused.why());
        assertTrue(refused.sentence().contains("install the newer program again"), refused::sentence);
        assertArrayEquals(newer, counter.disk.content(segment));
    }

    @Test
    void whatEndedWhileTheDiskWasFullEndsWhenThereIsRoom() {
        counter.pays(Counter.power(2));
        counter.isAskedForTheCode(order);
        fillsTheDiskByPrinting(Counter.payment(2));
        counter.waits(240);
        assertEquals(
                AttemptState.INTENT, counter.state(order.id()), "nobody showed a code, and that cannot be written");
        counter.disk.leaveRoomFor(Long.MAX_VALUE);
        counter.waits(60);
        assertEquals(AttemptState.CLOSED, counter.state(order.id()));
        assertFalse(counter.holds("water-2026-10"));
    }

    @Test
    void aPaymentNobodyKnowsOfIsHandedOffWhenThereIsRoom() {
        counter.pays(Counter.power(2));
        counter.isAskedForTheCode(order);
        counter.central.link(FakeCentral.Link.LOSES_REQUEST);
        counter.showsACode(order.id());
        counter.waits(20);
        var before = counter.state(order.id());
        fillsTheDiskByPrinting(Counter.payment(2));
        counter.waits(300);
        assertEquals(before, counter.state(order.id()));
        counter.disk.leaveRoomFor(Long.MAX_VALUE);
        counter.waits(240);
        assertEquals(AttemptState.HANDED_OFF, counter.state(order.id()));
    }

    @Test
    void aRecoveryThatCannotBeWrittenIsMadeUpForWhenThereIsRoom() {
        counter.pays(Counter.power(2));
        counter.isAskedForTheCode(order);
        fillsTheDiskByPrinting(Counter.payment(2));
        counter.losesPower();
        counter.waits(300);
        assertTrue(counter.holds("water-2026-10"));
        counter.disk.leaveRoomFor(Long.MAX_VALUE);
        counter.waits(60);
        assertEquals(AttemptState.CLOSED, counter.state(order.id()));
        assertEquals(Reason.TERMINAL_RESTARTED, counter.why(order.id()).orElseThrow());
    }

    @Test
    void aProofOfPaperIsWrittenWhenThereIsRoom() {
        counter.pays(order);
        counter.pays(Counter.power(2));
        assertInstanceOf(Printing.Print.class, Counter.now(counter.desk().receiptSending(order.id())));
        fillsTheDiskByPrinting(Counter.payment(2));
        assertEquals(
                new Taking.NotTaken(Journal.DISK_FULL),
                Counter.now(counter.desk().receiptPrinted(order.id(), 0)));
        assertEquals(ReceiptState.PRINT_SENT, counter.attempt(order.id()).receipt());
        counter.disk.leaveRoomFor(Long.MAX_VALUE);
        counter.waits(60);
        assertEquals(ReceiptState.PRINTED, counter.attempt(order.id()).receipt());
    }

    /** Papers that stay empty are no copies, so there is no end to them but the disk's. */
    private void fillsTheDiskByPrinting(PaymentId paid) {
        counter.disk.leaveRoomFor(0);
        Printing printing;
        do {
            printing = Counter.now(counter.desk().receiptSending(paid));
        } while (printing instanceof Printing.Print
                && Counter.now(counter.desk().receiptNotPrinted(paid, 0)) instanceof Taking.Taken);
    }
}

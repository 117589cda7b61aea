package org.linli.payments.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.linli.foundation.journal.Journal;
import org.linli.payments.machine.AttemptState;

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
}

package org.linli.central.server.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.linli.central.api.id.BillId;
import org.linli.central.api.id.PaymentId;
import org.linli.central.api.id.TerminalId;
import org.linli.central.api.id.TradeNumber;
import org.linli.central.api.office.Difference;
import org.linli.central.api.office.DifferenceKind;
import org.linli.central.api.payment.OrderLine;
import org.linli.central.api.payment.PaymentMethod;
import org.linli.central.api.payment.PaymentOrder;
import org.linli.central.server.channel.DayBill;
import org.linli.central.server.ledger.Ledger;
import org.linli.central.server.ledger.LedgerEntry;
import org.linli.central.server.ledger.LedgerOpening;
import org.linli.central.server.ledger.OfficeBook;
import org.linli.central.server.payment.PaymentFact;
import org.linli.foundation.code.Code;
import org.linli.foundation.file.FaultyDisk;
import org.linli.foundation.journal.JournalSettings;
import org.linli.foundation.money.Fen;
import org.linli.foundation.time.ManualTime;

/** Every way in which a row can be here and not there, and no two ways told as one. */
class ReconciliationTest {
    private static final Fen WATER = Fen.of(3150);
    private static final Fen POWER = Fen.of(8000);
    private static final Fen BOTH = WATER.plus(POWER);
    private static final BillId WATER_BILL = new BillId("W-000001");
    private static final BillId POWER_BILL = new BillId("P-000001");
    private static final Code WHY = Code.of("test.why");

    private final ManualTime time = new ManualTime();
    private final Instant noon = time.instant();
    private final LocalDate day = noon.atOffset(OfficeBook.CALENDAR).toLocalDate();
    private final Ledger ledger = assertInstanceOf(
                    LedgerOpening.Opened.class,
                    Ledger.openAlone(
                            new FaultyDisk(),
                            Path.of("/journal"),
                            JournalSettings.standard().withIds(() -> new UUID(1, 2)),
                            time))
            .ledger();
    private final List<DayBill.Charge> charges = new ArrayList<>();
    private final List<DayBill.Return> returns = new ArrayList<>();

    @AfterEach
    void closes() {
        ledger.close();
    }

    private static PaymentId id(int number) {
        return new PaymentId("payment-000000-%04d".formatted(number));
    }

    private static String order(int number) {
        return "LL%07d".formatted(number);
    }

    private void happened(int number, PaymentFact... facts) throws Exception {
        var opened = new PaymentOrder(
                id(number),
                new TradeNumber(order(number)),
                PaymentMethod.CODE,
                List.of(new OrderLine(WATER_BILL, 1, WATER), new OrderLine(POWER_BILL, 1, POWER)),
                BOTH);
        ledger.ask(turn -> {
            var steps = new ArrayList<PaymentFact>();
            if (turn.books().payment(id(number)).isEmpty()) {
                steps.add(new PaymentFact.Opened(opened, new TerminalId("t-0001"), List.of()));
                steps.add(new PaymentFact.CodeSent());
            }
            steps.addAll(List.of(facts));
            steps.forEach(fact -> turn.record(new LedgerEntry.PaymentStep(turn.now(), id(number), fact)));
            return true;
        });
    }

    private PaymentFact captured() {
        return new PaymentFact.Captured("4200", time.instant(), BOTH);
    }

    private static PaymentFact posted(BillId bill) {
        return new PaymentFact.Posted(bill);
    }

    private static PaymentFact refundSent(BillId bill) {
        return new PaymentFact.RefundSent(bill, "unused", WHY);
    }

    private void listed(int number, Fen fen) {
        charges.add(new DayBill.Charge(order(number), fen));
    }

    private void returned(String order, String refund, Fen fen) {
        returns.add(new DayBill.Return(order, Optional.of(refund), fen));
    }

    private void reversed(int number, Fen fen) {
        returns.add(new DayBill.Return(order(number), Optional.empty(), fen));
    }

    private Reconciliation.Found found(LocalDate on) throws Exception {
        return ledger.ask(turn -> Reconciliation.of(new DayBill(on, "ab", charges, returns), turn.books(), turn.now()));
    }

    private void differs(DifferenceKind kind, Fen ours, Fen theirs) throws Exception {
        var differences = found(day).report().differences();
        assertEquals(List.of(kind), differences.stream().map(Difference::kind).toList());
        assertEquals(ours, differences.getFirst().oursFen());
        assertEquals(theirs, differences.getFirst().channelFen());
    }

    private void agrees() throws Exception {
        assertEquals(List.of(), found(day).report().differences());
    }

    @Test
    void nothingOnBothSides() throws Exception {
        agrees();
    }

    @Test
    void chargedAndListed() throws Exception {
        happened(1, captured(), posted(WATER_BILL), posted(POWER_BILL));
        listed(1, BOTH);
        agrees();
        var report = found(day).report();
        assertEquals(1, report.charges());
        assertEquals(BOTH, report.chargedFen());
        assertEquals("ab", report.listHash());
    }

    @Test
    void chargedAndNotListed() throws Exception {
        happened(1, captured());
        differs(DifferenceKind.CHARGE_NOT_LISTED, BOTH, Fen.ZERO);
        assertEquals(
                Optional.of(id(1)), found(day).report().differences().getFirst().payment());
    }

    @Test
    void onAnotherDayItIsThatDaysBusiness() throws Exception {
        happened(1, captured());
        assertEquals(List.of(), found(day.minusDays(1)).report().differences());
        assertEquals(List.of(), found(day.plusDays(1)).report().differences());
    }

    @Test
    void listedWithAnotherSum() throws Exception {
        happened(1, captured());
        listed(1, BOTH.minus(Fen.of(1)));
        differs(DifferenceKind.CHARGE_DIFFERS, BOTH, BOTH.minus(Fen.of(1)));
    }

    @Test
    void listedTwiceIsChargedTwice() throws Exception {
        happened(1, captured());
        listed(1, BOTH);
        listed(1, BOTH);
        differs(DifferenceKind.CHARGE_DIFFERS, BOTH, BOTH.plus(BOTH));
    }

    @Test
    void listedAndNeverProvenTheChannelIsAsked() throws Exception {
        happened(1, new PaymentFact.Closed(WHY));
        listed(1, BOTH);
        differs(DifferenceKind.CHARGE_UNKNOWN_HERE, Fen.ZERO, BOTH);
        assertEquals(Set.of(id(1)), found(day).doubted());
    }

    @Test
    void listedAndNoOrderOfOurs() throws Exception {
        charges.add(new DayBill.Charge("某商户的单号 7", WATER));
        differs(DifferenceKind.CHARGE_UNKNOWN_HERE, Fen.ZERO, WATER);
        assertEquals(
                Optional.empty(), found(day).report().differences().getFirst().payment());
        assertEquals(Set.of(), found(day).doubted());
    }

    @Test
    void chargedAndTakenBackBeforeAnybodyHereKnew() throws Exception {
        happened(1, new PaymentFact.ClosingBegan(WHY), new PaymentFact.ReversalSent(1), new PaymentFact.Closed(WHY));
        listed(1, BOTH);
        reversed(1, BOTH);
        agrees();
    }

    @Test
    void takenBackAsTheAnswerSaid() throws Exception {
        happened(
                1,
                new PaymentFact.ClosingBegan(WHY),
                new PaymentFact.ReversalSent(1),
                new PaymentFact.ReversedAfterCapture(BOTH));
        listed(1, BOTH);
        reversed(1, BOTH);
        agrees();
    }

    @Test
    void takenBackThatDayAndItsChargeIsMissing() throws Exception {
        happened(
                1,
                new PaymentFact.ClosingBegan(WHY),
                new PaymentFact.ReversalSent(1),
                new PaymentFact.ReversedAfterCapture(BOTH));
        reversed(1, BOTH);
        differs(DifferenceKind.CHARGE_NOT_LISTED, BOTH, Fen.ZERO);
        assertEquals(
                List.of(), found(day.plusDays(1)).report().differences(), "it may have been charged before midnight");
    }

    @Test
    void takenBackByNobodyHere() throws Exception {
        happened(1, captured(), posted(WATER_BILL), posted(POWER_BILL));
        listed(1, BOTH);
        reversed(1, BOTH);
        differs(DifferenceKind.RETURN_UNKNOWN_HERE, Fen.ZERO, BOTH);
    }

    @Test
    void aLineGoesBack() throws Exception {
        happened(1, captured(), posted(WATER_BILL), refundSent(POWER_BILL));
        listed(1, BOTH);
        returned(order(1), "R" + order(1) + "-2", POWER);
        agrees();
        assertEquals(List.of("R" + order(1) + "-2"), found(day).returnsListed());
    }

    @Test
    void aLineGoesBackWithAnotherSum() throws Exception {
        happened(1, captured(), posted(WATER_BILL), refundSent(POWER_BILL));
        listed(1, BOTH);
        returned(order(1), "R" + order(1) + "-2", WATER);
        differs(DifferenceKind.RETURN_DIFFERS, POWER, WATER);
    }

    @Test
    void aLineGoesBackThatNobodyAskedBack() throws Exception {
        happened(1, captured(), posted(WATER_BILL), posted(POWER_BILL));
        listed(1, BOTH);
        returned(order(1), "R" + order(1) + "-2", POWER);
        differs(DifferenceKind.RETURN_UNKNOWN_HERE, Fen.ZERO, POWER);
    }

    @Test
    void aReturnIsWaitedForOneDay() throws Exception {
        happened(1, captured(), posted(WATER_BILL), refundSent(POWER_BILL), new PaymentFact.Refunded(POWER_BILL));
        listed(1, BOTH);
        agrees();
        charges.clear();
        var missed = found(day.plusDays(1)).report().differences();
        assertEquals(
                List.of(DifferenceKind.RETURN_NOT_LISTED),
                missed.stream().map(Difference::kind).toList());
        assertEquals(day, missed.getFirst().day(), "the day on which the proof came");
        returned(order(1), "R" + order(1) + "-2", POWER);
        assertEquals(List.of(), found(day.plusDays(1)).report().differences());
    }

    @Test
    void onceListedItIsNotWaitedForAgain() throws Exception {
        happened(1, captured(), posted(WATER_BILL), refundSent(POWER_BILL));
        ledger.ask(turn -> {
            turn.record(new LedgerEntry.ReturnsListed(turn.now(), day, List.of("R" + order(1) + "-2")));
            return true;
        });
        happened(1, new PaymentFact.Refunded(POWER_BILL));
        assertEquals(List.of(), found(day.plusDays(3)).report().differences());
    }

    @Test
    void aDayOfWhichSomethingBecomesKnownIsDueAgain() throws Exception {
        happened(1);
        assertEquals(List.of(day), due());
        var report = found(day).report();
        ledger.ask(turn -> {
            turn.record(new LedgerEntry.DayReconciled(turn.now(), report));
            return true;
        });
        assertEquals(List.of(), due());
        happened(1, captured());
        assertEquals(List.of(day), due());
    }

    @Test
    void aClockThatWasAheadAtTheFirstPaymentHidesNoDay() throws Exception {
        time.setWallClock(noon.plus(Duration.ofDays(1)));
        happened(1);
        time.setWallClock(noon);
        happened(1, captured());
        assertEquals(List.of(day), due());
    }

    private List<LocalDate> due() throws Exception {
        return ledger.ask(turn -> turn.books().office().due(day));
    }

    @Test
    void moreThanAnEntryHoldsIsCounted() throws Exception {
        for (int i = 0; i < Reconciliation.MOST_DIFFERENCES + 7; i++) {
            charges.add(new DayBill.Charge("nobodys-" + i, WATER));
        }
        var report = found(day).report();
        assertEquals(Reconciliation.MOST_DIFFERENCES, report.differences().size());
        assertEquals(7, report.furtherDifferences());
        boolean kept = ledger.ask(turn -> {
            turn.record(new LedgerEntry.DayReconciled(turn.now(), report));
            return true;
        });
        assertTrue(kept, "it fits an entry");
    }

    @Test
    void whenYesterdaysListIsThere() {
        assertEquals(LocalDate.of(2026, 11, 19), Reconciler.lastListed(Instant.parse("2026-11-21T01:59:59Z")));
        assertEquals(LocalDate.of(2026, 11, 20), Reconciler.lastListed(Instant.parse("2026-11-21T02:00:00Z")));
    }
}

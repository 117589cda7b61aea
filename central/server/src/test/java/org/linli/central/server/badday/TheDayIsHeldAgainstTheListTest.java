package org.linli.central.server.badday;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.central.api.client.OfficeDoor;
import org.linli.central.api.office.ClerkName;
import org.linli.central.api.office.DayReport;
import org.linli.central.api.office.Deed;
import org.linli.central.api.office.DeedDecision;
import org.linli.central.api.office.DeedId;
import org.linli.central.api.office.DeedKind;
import org.linli.central.api.office.DeedState;
import org.linli.central.api.office.Difference;
import org.linli.central.api.office.DifferenceKind;
import org.linli.central.api.office.OfficeTask;
import org.linli.central.api.office.TaskKind;
import org.linli.central.api.payment.LineState;
import org.linli.central.api.payment.PaymentOrder;
import org.linli.central.api.payment.PaymentState;
import org.linli.central.api.wire.ProblemKind;
import org.linli.central.server.sandbox.Lie;
import org.linli.central.server.town.Terminal;
import org.linli.central.server.town.Town;
import org.linli.foundation.money.Fen;

/** The morning after: the channel's list, the ledger, and the office between them. */
class TheDayIsHeldAgainstTheListTest {
    private static final Duration DAY = Duration.ofDays(1);

    @TempDir
    private Path folder;

    private Town town;
    private Terminal terminal;
    private OfficeDoor first;
    private OfficeDoor second;

    @BeforeEach
    void opens() throws Exception {
        town = new Town(folder);
        terminal = town.terminal("一号机");
        first = clerk("zhang-01");
        second = clerk("li-02");
    }

    @AfterEach
    void closes() {
        first.close();
        second.close();
        town.close();
    }

    private OfficeDoor clerk(String name) throws Exception {
        var made = Town.answered(town.operator().beginClerk(new ClerkName(name), Town.WITHIN));
        return OfficeDoor.open(town.address(), town.anchor(), made.token());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(town.time().instant(), ZoneOffset.ofHours(8));
    }

    private PaymentOrder paid() {
        var order = town.order(terminal.owed(town.cardOfSomebodyOwing(2)).getFirst());
        terminal.pay(order, "grandma");
        town.passUntil(
                terminal, order, view -> view.lines().stream().allMatch(line -> line.state() == LineState.POSTED));
        return order;
    }

    private DayReport goneThrough(LocalDate day) {
        return Town.answered(first.goThrough(day, Town.WITHIN));
    }

    /** Central goes through it by itself meanwhile; what is told to the sandbox after is for the next who asks. */
    private void passADay() {
        var day = today();
        town.time().pass(DAY);
        town.passUntil(
                () -> Town.answered(first.days(Town.WITHIN)).days(),
                days -> days.stream().anyMatch(report -> report.day().equals(day)),
                Duration.ofMinutes(1));
    }

    private List<OfficeTask> tasks() {
        return Town.answered(first.tasks(Town.WITHIN)).tasks();
    }

    @Test
    void everyRowMatchesToTheFen() {
        var day = today();
        var charged = paid().totalFen().plus(paid().totalFen());
        passADay();
        var report = goneThrough(day);
        assertEquals(2, report.charges());
        assertEquals(charged, report.chargedFen());
        assertEquals(List.of(), report.differences());
        assertEquals(List.of(), tasks());
    }

    @Test
    void byItselfAsSoonAsTheListIsThere() {
        var day = today();
        paid();
        town.sandbox().tell(Lie.LIST_LATE, 1);
        var found = town.passUntil(
                () -> Town.answered(first.days(Town.WITHIN)).days(), days -> !days.isEmpty(), Duration.ofMinutes(30));
        assertEquals(List.of(day), found.stream().map(DayReport::day).toList());
        assertFalse(town.time().instant().isBefore(day.plusDays(1).atTime(10, 0).toInstant(ZoneOffset.ofHours(8))));
    }

    @Test
    void aListThatIsNotWhatItsHashSaysIsNotRead() {
        var day = today();
        paid();
        passADay();
        town.sandbox().tell(Lie.LIST_DAMAGED, 1);
        assertTrue(ProblemKind.DAY_NOT_LISTED.is(
                Town.refused(first.goThrough(day, Town.WITHIN)).code()));
        town.sandbox().tell(Lie.BAD_SIGNATURE, 1);
        assertTrue(ProblemKind.DAY_NOT_LISTED.is(
                Town.refused(first.goThrough(day, Town.WITHIN)).code()));
        assertEquals(List.of(), goneThrough(day).differences());
    }

    @Test
    void aRowThatIsMissingStandsOnTheListOfPersonsUntilTwoOfThemExplainIt() {
        var day = today();
        var order = paid();
        paid();
        passADay();
        town.sandbox().tell(Lie.LIST_MISSES_A_ROW, 1);
        var difference = goneThrough(day).differences().getFirst();
        assertEquals(DifferenceKind.CHARGE_NOT_LISTED, difference.kind());
        assertEquals(order.outTradeNo().value(), difference.order());
        assertEquals(order.totalFen(), difference.oursFen());
        assertEquals(Fen.ZERO, difference.channelFen());
        var task = tasks().getFirst();
        assertEquals(TaskKind.DIFFERENCE, task.kind());
        assertEquals(List.of(DeedKind.DIFFERENCE_EXPLAINED), task.deeds());

        var deed = Deed.ofRow(new DeedId("deed-000000000001"), difference.id(), "2026-CQ-17");
        assertEquals(
                DeedState.ASKED, Town.answered(first.ask(deed, Town.WITHIN)).state());
        assertEquals(1, tasks().size(), "one person is not enough");
        Town.answered(second.decide(deed.id(), new DeedDecision(true), Town.WITHIN));
        assertEquals(List.of(), tasks());
    }

    @Test
    void goneThroughAgainWhenTheListIsRightItIsRight() {
        var day = today();
        paid();
        paid();
        passADay();
        town.sandbox().tell(Lie.LIST_MISSES_A_ROW, 1);
        assertEquals(1, goneThrough(day).differences().size());
        assertEquals(List.of(), goneThrough(day).differences());
        assertEquals(List.of(), tasks());
    }

    @Test
    void moneyGivenBackByHandIsSeen() {
        var day = today();
        var order = paid();
        assertTrue(town.sandbox().giveBackByHand(order.outTradeNo().value(), "DESK-1", 100));
        passADay();
        var difference = goneThrough(day).differences().getFirst();
        assertEquals(DifferenceKind.RETURN_UNKNOWN_HERE, difference.kind());
        assertEquals(Fen.of(100), difference.channelFen());
        assertEquals(order.paymentId(), difference.payment().orElseThrow());
        assertEquals(1, tasks().size());
    }

    @Test
    void aChargeThatNobodyHereKnewOfIsAskedForAndGoesBack() {
        var order = town.order(terminal.owed(town.cardOfSomebodyOwing(1)).getFirst());
        Town.answered(terminal.open(order));
        var day = today();
        closedHereAndChargedThere(order);
        assertEquals(order.totalFen(), town.kept(order));
        passADay();
        town.passUntil(terminal, order, view -> view.state() == PaymentState.REFUNDED);
        assertEquals(Fen.ZERO, town.kept(order));
        // Central goes through the day again by itself: what was unknown is known.
        town.passUntil(this::tasks, List::isEmpty, Duration.ofMinutes(10));
        assertEquals(order.totalFen(), goneThrough(day).chargedFen());
    }

    @Test
    void aQuestionThatGotNoAnswerIsAskedAgain() {
        var order = town.order(terminal.owed(town.cardOfSomebodyOwing(1)).getFirst());
        Town.answered(terminal.open(order));
        closedHereAndChargedThere(order);
        town.sandbox().tell(Lie.QUERY_ERROR, 1);
        passADay();
        town.passUntil(
                () -> Town.answered(terminal.central().payment(order.paymentId(), Town.WITHIN)),
                view -> view.state() == PaymentState.REFUNDED,
                Duration.ofMinutes(10));
        assertEquals(Fen.ZERO, town.kept(order));
        town.passUntil(this::tasks, List::isEmpty, Duration.ofMinutes(10));
    }

    private void closedHereAndChargedThere(PaymentOrder order) {
        town.sandbox().tell(Lie.DECLINES, 1);
        Town.answered(terminal.give(order, town.sandbox().showCode("grandma")));
        town.passUntil(terminal, order, view -> view.state() == PaymentState.CLOSED);
        town.sandbox().chargeAllTheSame(order.outTradeNo().value());
    }

    @Test
    void aReturnIsMissedOnlyWhenTheNextListLacksItToo() {
        var order = paid();
        var bill = order.lines().getFirst().billId();
        var refund =
                Deed.ofLine(new DeedId("deed-000000000002"), DeedKind.REFUND, order.paymentId(), bill, "2026-TK-3");
        Town.answered(first.ask(refund, Town.WITHIN));
        var day = today();
        Town.answered(second.decide(refund.id(), new DeedDecision(true), Town.WITHIN));
        town.passUntil(terminal, order, view -> view.state() == PaymentState.REFUNDED);
        assertEquals(Fen.ZERO, town.kept(order));
        town.sandbox().tell(Lie.LIST_WITHOUT_RETURNS, 100);
        passADay();
        assertEquals(List.of(), goneThrough(day).differences(), "it may stand on the next one");
        passADay();
        assertEquals(
                List.of(DifferenceKind.RETURN_NOT_LISTED),
                goneThrough(day.plusDays(1)).differences().stream()
                        .map(Difference::kind)
                        .toList());
        passADay();
        assertEquals(List.of(), goneThrough(day.plusDays(2)).differences(), "told once");
        assertEquals(1, tasks().size());
    }

    @Test
    void anOldListIsStillThereAfterARestart() throws Exception {
        var day = today();
        paid();
        passADay();
        var before = goneThrough(day);
        town.restartCentral();
        assertEquals(before, Town.answered(first.day(day, Town.WITHIN)));
        assertTrue(ProblemKind.DAY_UNKNOWN.is(
                Town.refused(first.day(day.minusDays(9), Town.WITHIN)).code()));
    }
}

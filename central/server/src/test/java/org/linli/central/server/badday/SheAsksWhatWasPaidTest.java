package org.linli.central.server.badday;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.central.api.bill.Identity;
import org.linli.central.api.bill.SocialCard;
import org.linli.central.api.id.PaymentId;
import org.linli.central.api.payment.ClosingRequest;
import org.linli.central.api.payment.HistoryQuery;
import org.linli.central.api.payment.PastPayment;
import org.linli.central.api.payment.PaymentHistory;
import org.linli.central.api.payment.PaymentOrder;
import org.linli.central.api.payment.PaymentView;
import org.linli.central.server.town.Terminal;
import org.linli.central.server.town.Town;
import org.linli.foundation.code.Code;

class SheAsksWhatWasPaidTest {
    @TempDir
    private Path folder;

    private Town town;
    private Terminal terminal;
    private Identity card;

    @BeforeEach
    void opens() throws Exception {
        town = new Town(folder);
        terminal = town.terminal("一号机");
        card = town.cardOfSomebodyOwing(3);
    }

    @AfterEach
    void closes() {
        town.close();
    }

    @Test
    void theNewestFirstWithNumberAndAddressOnEveryTerminalAndForTheOtherCardToo() throws Exception {
        var bills = terminal.owed(card);
        var first = paid(town.order(bills.get(0)));
        town.time().pass(Duration.ofMinutes(1));
        var second = paid(town.order(bills.get(1)));
        var cancelled = town.order(bills.get(2));
        Town.answered(terminal.open(cancelled));
        Town.answered(terminal.central()
                .closePayment(
                        cancelled.paymentId(), new ClosingRequest(Code.of("pay.resident-cancelled")), Town.WITHIN));

        var history = history(town.terminal("二号机"), card, Optional.empty());
        assertEquals(
                List.of(second.id(), first.id()),
                history.payments().stream().map(PastPayment::id).toList());
        assertFalse(history.more());
        var newest = history.payments().getFirst();
        assertEquals(second.receiptNumber(), newest.receiptNumber());
        assertEquals(second.eReceiptUrl(), newest.eReceiptUrl());
        assertFalse(history.toString().contains(card.name()));

        town.restartCentral();
        var person = town.communities().personByIdNumber(card.idNumber()).orElseThrow();
        var social = new HistoryQuery(
                Optional.empty(), Optional.of(new SocialCard(person.socialCard(), person.name())), Optional.empty());
        assertEquals(history, Town.answered(terminal.central().history(social, Town.WITHIN)));
    }

    @Test
    void afterTheLastOfThePageBeforeComesTheNext() {
        var bills = terminal.owed(card);
        paid(town.order(bills.get(0)));
        town.time().pass(Duration.ofMinutes(1));
        var second = paid(town.order(bills.get(1)));
        var rest = history(terminal, card, Optional.of(second.id()));
        assertEquals(1, rest.payments().size());
        assertTrue(
                history(terminal, card, Optional.of(rest.payments().getFirst().id()))
                        .payments()
                        .isEmpty());
    }

    @Test
    void thePaymentsOfOthersAreNotAmongThem() {
        paid(town.order(terminal.owed(card).getFirst()));
        var other = town.card(org.linli.central.server.community.Special.TWO_HOMES);
        assertEquals(new PaymentHistory(List.of(), false), history(terminal, other, Optional.empty()));
    }

    private PaymentHistory history(Terminal at, Identity whose, Optional<PaymentId> after) {
        return Town.answered(
                at.central().history(new HistoryQuery(Optional.of(whose), Optional.empty(), after), Town.WITHIN));
    }

    private PaymentView paid(PaymentOrder order) {
        terminal.pay(order, "grandma");
        return town.passUntil(terminal, order, PaymentView::isFinal);
    }
}

package org.linli.central.server.badday;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.central.api.bill.BillState;
import org.linli.central.api.payment.ClosingRequest;
import org.linli.central.api.payment.NextStep;
import org.linli.central.api.payment.Offer;
import org.linli.central.api.payment.PaymentMethod;
import org.linli.central.api.payment.PaymentOrder;
import org.linli.central.api.payment.PaymentState;
import org.linli.central.api.payment.PaymentView;
import org.linli.central.server.payment.PaymentMachine;
import org.linli.central.server.sandbox.Lie;
import org.linli.central.server.town.Terminal;
import org.linli.central.server.town.Town;
import org.linli.foundation.code.Code;
import org.linli.foundation.money.Fen;

/** A code on the screen: there is no order at the channel before somebody scans it, and it can be paid all the same. */
class PayingByQrTest {
    private static final Code CANCELLED = Code.of("pay.resident-cancelled");

    @TempDir
    private Path folder;

    private Town town;
    private Terminal terminal;
    private PaymentOrder order;

    @BeforeEach
    void opens() throws Exception {
        town = new Town(folder);
        terminal = town.terminal("一号机");
        order = town.order(
                PaymentMethod.QR, terminal.owed(town.cardOfSomebodyOwing(1)).getFirst());
    }

    @AfterEach
    void closes() {
        town.close();
    }

    @Test
    void theOfferComesWithTheOpeningAndIsPaid() {
        var offer = offered();
        assertEquals(NextStep.SCAN_OFFER, terminal.view(order).next());
        assertEquals(town.time().instant().plus(Duration.ofMillis(offer.leftMillis())), offer.expiresAt());
        assertTrue(offer.leftMillis() > 118_000 && offer.leftMillis() <= 120_000, offer::toString);

        assertTrue(town.sandbox().scan("grandma", offer.content()));
        town.passUntil(terminal, order, view -> view.state() == PaymentState.PENDING);
        assertEquals(NextStep.CONFIRM_ON_PHONE, terminal.view(order).next());
        assertEquals(Optional.empty(), terminal.view(order).offer(), "scanned, so nobody else needs to see it");
        assertTrue(town.sandbox().confirm("grandma"));
        assertEquals(PaymentState.PAID, end().state());
        assertEquals(order.totalFen(), town.kept(order));
    }

    @Test
    void theSameOrderAgainIsTheSameOffer() {
        assertEquals(offered().content(), offered().content());
    }

    @Test
    void nobodyScansAndAMinuteAfterTheExpiryItIsClosed() {
        var offer = offered();
        town.time().pass(Duration.ofSeconds(119));
        assertEquals(PaymentState.OFFERED, terminal.view(order).state());
        var closing = town.passUntil(terminal, order, view -> view.state() == PaymentState.CLOSING);
        assertEquals(PaymentMachine.OFFER_EXPIRED, closing.reason().orElseThrow());
        assertEquals(Optional.empty(), closing.offer());
        town.time().pass(Duration.ofSeconds(1));
        assertFalse(town.sandbox().payOffer("late-grandma", offer.content()));
        town.time().pass(Duration.ofSeconds(30));
        assertEquals(PaymentState.CLOSING, terminal.view(order).state(), "not found is not unpaid, for a minute more");
        assertEquals(PaymentState.CLOSED, end().state());
        assertEquals(Fen.ZERO, town.kept(order));
    }

    @Test
    void cancelledBeforeAScanItCanStillBePaidAndThenItIsPaid() {
        var offer = offered();
        assertEquals(PaymentState.CLOSING, cancel().state());
        town.time().pass(Duration.ofSeconds(20));
        assertEquals(PaymentState.CLOSING, terminal.view(order).state(), "the channel knows of no order to close");
        assertTrue(town.sandbox().payOffer("grandma", offer.content()));
        assertEquals(PaymentState.PAID, end().state());
        assertEquals(order.totalFen(), town.kept(order));
    }

    @Test
    void cancelledAfterAScanItIsClosedAtOnce() {
        var offer = offered();
        assertTrue(town.sandbox().scan("grandma", offer.content()));
        cancel();
        assertEquals(PaymentState.CLOSED, end().state());
        assertEquals(CANCELLED, terminal.view(order).reason().orElseThrow());
        assertFalse(town.sandbox().confirm("grandma"));
        assertFalse(town.sandbox().payOffer("grandma", offer.content()));
    }

    /** Between the last query and the close: close answers ORDERPAID, and the query after it is the proof. */
    @Test
    void theResidentIsFasterThanTheClose() {
        var offer = offered();
        assertTrue(town.sandbox().scan("grandma", offer.content()));
        town.sandbox().tell(Lie.QUERY_ERROR, 1);
        assertTrue(town.sandbox().confirm("grandma"));
        cancel();
        assertEquals(PaymentState.PAID, end().state());
        assertEquals(order.totalFen(), town.kept(order));
    }

    @Test
    void whatIsPaidThoughClosedIsReturned() {
        var card = town.cardOfSomebodyOwing(1);
        var offer = offered();
        assertTrue(town.sandbox().scan("grandma", offer.content()));
        cancel();
        assertEquals(PaymentState.CLOSED, end().state());
        town.sandbox().tell(Lie.PAYS_THOUGH_CLOSED, 1);
        assertTrue(town.sandbox().payOffer("grandma", offer.content()));
        var returned = town.passUntil(terminal, order, view -> view.state() == PaymentState.REFUNDED);
        assertEquals(PaymentMachine.LATE_SUCCESS, returned.reason().orElseThrow());
        assertEquals(Fen.ZERO, town.kept(order));
        assertEquals(BillState.OPEN, terminal.owed(card).getFirst().state());
    }

    @Test
    void aNotificationThatComesTwiceIsOnePayment() {
        var offer = offered();
        town.sandbox().tell(Lie.NOTIFIES_TWICE, 1);
        assertTrue(town.sandbox().payOffer("grandma", offer.content()));
        var paid = end();
        town.time().pass(Duration.ofMinutes(1));
        assertEquals(paid, terminal.view(order));
        assertEquals(order.totalFen(), town.kept(order));
    }

    @Test
    void anOfferThatWasMadeAndNeverArrivedIsClosedWithoutBeingShown() {
        town.sandbox().tell(Lie.ANSWER_LOST, 1);
        var opened = Town.answered(terminal.open(order));
        assertEquals(Optional.empty(), opened.offer());
        town.passUntil(terminal, order, view -> view.state() == PaymentState.CLOSING);
        assertEquals(PaymentState.CLOSED, end().state());
    }

    @Test
    void aQueryWithoutAnAnswerIsUnknownAndThenTheOfferStandsAgain() {
        var offer = offered();
        town.sandbox().tell(Lie.QUERY_ERROR, 1);
        town.passUntil(terminal, order, view -> view.state() == PaymentState.UNKNOWN);
        var again = town.passUntil(terminal, order, view -> view.state() == PaymentState.OFFERED);
        assertEquals(offer.content(), again.offer().orElseThrow().content());
        assertTrue(town.sandbox().payOffer("grandma", offer.content()));
        assertEquals(PaymentState.PAID, end().state());
    }

    @Test
    void centralRestartsWhileTheCodeIsShownAndForgetsWhatItSays() throws Exception {
        var offer = offered();
        town.restartCentral();
        var after = town.passUntil(terminal, order, view -> view.state() == PaymentState.OFFERED);
        assertEquals(Optional.empty(), after.offer());
        assertTrue(town.sandbox().payOffer("grandma", offer.content()), "the terminal may still show it");
        assertEquals(PaymentState.PAID, end().state());
    }

    @Test
    void whatTheCodeSaysLiesOnNoDisk() throws Exception {
        String content = offered().content();
        town.sandbox().payOffer("grandma", content);
        end();
        town.stopCentral();
        String token = content.substring(content.lastIndexOf('/') + 1);
        town.everyFile(file -> !read(file).contains(token));
    }

    private Offer offered() {
        var opened = Town.answered(terminal.open(order));
        var view = opened.offer().isPresent()
                ? opened
                : town.see(() -> terminal.view(order), each -> each.offer().isPresent());
        assertEquals(PaymentState.OFFERED, view.state());
        return view.offer().orElseThrow();
    }

    private PaymentView cancel() {
        return Town.answered(
                terminal.central().closePayment(order.paymentId(), new ClosingRequest(CANCELLED), Town.WITHIN));
    }

    private PaymentView end() {
        return town.passUntil(terminal, order, PaymentView::isFinal);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (java.io.IOException unreadable) {
            throw new AssertionError(file.toString(), unreadable);
        }
    }
}

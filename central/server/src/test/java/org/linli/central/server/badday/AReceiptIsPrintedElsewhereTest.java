package org.linli.central.server.badday;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.central.api.bill.Identity;
import org.linli.central.api.bill.SocialCard;
import org.linli.central.api.client.Answer;
import org.linli.central.api.id.PrintingId;
import org.linli.central.api.known.CardShown;
import org.linli.central.api.payment.NumberedPaper;
import org.linli.central.api.payment.PaymentOrder;
import org.linli.central.api.payment.PaymentView;
import org.linli.central.api.payment.PrintingGrant;
import org.linli.central.api.payment.PrintingReport;
import org.linli.central.api.payment.PrintingRequest;
import org.linli.central.api.payment.ReceiptReport;
import org.linli.central.api.payment.ReceiptState;
import org.linli.central.api.wire.ProblemKind;
import org.linli.central.server.community.Special;
import org.linli.central.server.town.Terminal;
import org.linli.central.server.town.Town;
import org.linli.foundation.code.Code;

/** Paid on a television, printed at a kiosk: central counts the papers, and there are never two of one number. */
class AReceiptIsPrintedElsewhereTest {
    @TempDir
    private Path folder;

    private Town town;
    private Terminal television;
    private Terminal kiosk;
    private Identity card;
    private PaymentOrder order;

    @BeforeEach
    void isPaid() throws Exception {
        town = new Town(folder);
        television = town.terminal("客厅");
        kiosk = town.terminal("一号机");
        card = town.cardOfSomebodyOwing(2);
        order = town.order(television.owed(card).getFirst());
        television.pay(order, "grandma");
        town.passUntil(television, order, view -> view.receiptNumber().isPresent());
    }

    @AfterEach
    void closes() {
        town.close();
    }

    @Test
    void whatTheTelevisionLeavesElectronicIsTheReceiptItselfAtTheKiosk() throws Exception {
        tells(television, ReceiptState.E_ONLY, 0);
        var grant = given(kiosk, 1);
        assertEquals(0, grant.copy());
        assertEquals(order.totalFen(), grant.receipt().totalFen());
        assertEquals(ReceiptState.PRINTED, came(kiosk, 1, ReceiptState.PRINTED).state());
        assertEquals(1, given(kiosk, 2).copy());
        assertEquals(2, given(town.terminal("二号机"), 3).copy());
        assertEquals(2, look().copies());
    }

    @Test
    void whatTheTelevisionStillHasIsACopyEverywhereElse() {
        assertEquals(1, given(kiosk, 1).copy());
        tells(television, ReceiptState.E_ONLY, 0);
        // A copy is out: what comes after it is none the less no original.
        assertEquals(2, given(kiosk, 2).copy());
    }

    @Test
    void thePayersOwnCopiesAreCountedWithTheOthers() {
        tells(television, ReceiptState.PRINT_SENT, 0);
        tells(television, ReceiptState.PRINTED, 0);
        assertEquals(1, given(kiosk, 1).copy());
        assertEquals(2, Town.answered(asks(television, 2, Optional.empty())).copy());
        tells(television, ReceiptState.PRINTED, 2);
        assertEquals(
                ProblemKind.PAPER_TAKEN.code(),
                Town.refused(television
                                .central()
                                .reportReceipt(
                                        order.paymentId(), new ReceiptReport(ReceiptState.PRINTED, 1), Town.WITHIN))
                        .code());
        assertEquals(ReceiptState.PRINT_SENT, papers().get(1).state());
    }

    @Test
    void whateverBecomesOfTheAnswerTheSamePrintingIsTheSameNumber() throws Exception {
        tells(television, ReceiptState.E_ONLY, 0);
        assertEquals(0, given(kiosk, 1).copy());
        assertEquals(0, given(kiosk, 1).copy());
        town.restartCentral();
        assertEquals(0, given(kiosk, 1).copy());
        assertEquals(1, given(kiosk, 2).copy());
        assertEquals(
                ProblemKind.PRINTING_OVER.code(),
                Town.refused(asks(television, 1, Optional.empty())).code(),
                "another terminal cannot have that paper by its name");
    }

    @Test
    void paperProvenEmptyGivesItsNumberBackAndUnknownPaperNever() {
        tells(television, ReceiptState.E_ONLY, 0);
        given(kiosk, 1);
        assertEquals(Optional.empty(), came(kiosk, 1, ReceiptState.NOT_PRINTED).terminal());
        assertEquals(Optional.empty(), came(kiosk, 1, ReceiptState.NOT_PRINTED).terminal(), "told again");
        assertEquals(
                ProblemKind.PRINTING_OVER.code(),
                Town.refused(asks(kiosk, 1, shown())).code());
        assertEquals(0, given(kiosk, 2).copy());
        came(kiosk, 2, ReceiptState.PRINT_UNKNOWN);
        came(kiosk, 2, ReceiptState.NOT_PRINTED);
        assertEquals(ReceiptState.PRINT_UNKNOWN, papers().getFirst().state(), "what may be out is never taken back");
        assertEquals(1, given(kiosk, 3).copy());
        assertEquals(ReceiptState.PRINTED, came(kiosk, 2, ReceiptState.PRINTED).state());
    }

    @Test
    void onlyACardOfThatHomeOpensIt() {
        assertEquals(
                ProblemKind.PAYMENT_UNKNOWN.code(),
                Town.refused(asks(kiosk, 1, Optional.empty())).code());
        var other = CardShown.of(town.card(Special.TWO_HOMES));
        assertEquals(
                ProblemKind.PAYMENT_UNKNOWN.code(),
                Town.refused(asks(kiosk, 1, Optional.of(other))).code());
        var nobody = CardShown.of(new Identity(card.idNumber(), "别人"));
        assertEquals(
                ProblemKind.RESIDENT_UNKNOWN.code(),
                Town.refused(asks(kiosk, 1, Optional.of(nobody))).code());
        var person = town.communities().personByIdNumber(card.idNumber()).orElseThrow();
        var social = CardShown.of(new SocialCard(person.socialCard(), person.name()));
        assertEquals(1, Town.answered(asks(kiosk, 1, Optional.of(social))).copy());
        assertEquals(
                ProblemKind.PAPER_TAKEN.code(),
                Town.refused(tellsWhatCame(television, 1, ReceiptState.PRINTED)).code());
        assertEquals(
                ProblemKind.PRINTING_UNKNOWN.code(),
                Town.refused(tellsWhatCame(kiosk, 9, ReceiptState.PRINTED)).code());
    }

    @Test
    void thereIsNoPaperBeforeTheMoneyIsPosted() {
        var open = town.order(television.owed(card).getFirst());
        Town.answered(television.open(open));
        assertEquals(
                ProblemKind.RECEIPT_EARLY.code(),
                Town.refused(kiosk.central()
                                .grantPrinting(
                                        open.paymentId(), new PrintingRequest(printing(1), shown()), Town.WITHIN))
                        .code());
    }

    @Test
    void staffSeeEachPaperAndWhoHasIt() {
        tells(television, ReceiptState.E_ONLY, 0);
        given(kiosk, 1);
        came(kiosk, 1, ReceiptState.PRINTED);
        given(kiosk, 2);
        var listed = papers();
        assertEquals(
                List.of(ReceiptState.PRINTED, ReceiptState.PRINT_SENT),
                listed.stream().map(NumberedPaper::state).toList());
        assertEquals(1, listed.stream().map(NumberedPaper::terminal).distinct().count(), "both are the kiosk's");
    }

    @Test
    void afterTheLastCopyThereIsNone() {
        for (int copy = 1; copy <= PrintingGrant.MOST_COPIES; copy++) {
            assertEquals(copy, given(kiosk, copy).copy());
        }
        assertEquals(
                Code.of("pay.receipt-copies"),
                Town.refused(asks(kiosk, PrintingGrant.MOST_COPIES + 1, shown()))
                        .code());
    }

    private Optional<CardShown> shown() {
        return Optional.of(CardShown.of(card));
    }

    private PrintingGrant given(Terminal at, int which) {
        return Town.answered(asks(at, which, shown()));
    }

    private Answer<PrintingGrant> asks(Terminal at, int which, Optional<CardShown> who) {
        return at.central().grantPrinting(order.paymentId(), new PrintingRequest(printing(which), who), Town.WITHIN);
    }

    private NumberedPaper came(Terminal at, int which, ReceiptState state) {
        return Town.answered(tellsWhatCame(at, which, state));
    }

    private Answer<NumberedPaper> tellsWhatCame(Terminal at, int which, ReceiptState state) {
        return at.central().reportPrinting(order.paymentId(), printing(which), new PrintingReport(state), Town.WITHIN);
    }

    private void tells(Terminal at, ReceiptState state, int copy) {
        Town.answered(at.central().reportReceipt(order.paymentId(), new ReceiptReport(state, copy), Town.WITHIN));
    }

    private PaymentView look() {
        return Town.answered(television.central().payment(order.paymentId(), Town.WITHIN));
    }

    private List<NumberedPaper> papers() {
        return town.listed(() -> town.operator().payment(order.paymentId(), Town.WITHIN))
                .papers();
    }

    private static PrintingId printing(int which) {
        return new PrintingId("r-%020d".formatted(which));
    }
}

package org.linli.terminal.core.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.foundation.code.Code;
import org.linli.foundation.money.Fen;
import org.linli.terminal.core.session.Counter;
import org.linli.terminal.journey.bill.Business.Stage;
import org.linli.terminal.journey.screen.Text;
import org.linli.terminal.journey.screen.Text.Gap;
import org.linli.terminal.journey.text.Texts;

/**
 * Paying a bill, whole, through one face. The script is the same for all: what a resident perceives is asked for in the
 * catalogue's words, as this face writes or says them.
 */
public abstract class PayBillContract {
    /** In the area code that belongs to nobody. */
    protected static final String ID_NUMBER = "999999194910010010";

    private Machine machine;
    private Hand hand;
    private Texts texts = Texts.in(Locale.SIMPLIFIED_CHINESE);

    /** Puts the face on the machine. */
    protected abstract Hand face(Machine machine);

    /** How this face words things. */
    protected Texts texts() {
        return Texts.in(Locale.SIMPLIFIED_CHINESE);
    }

    /** A terminal of the test's own making where a face needs another thread. */
    protected Machine machine() {
        return Machine.inline();
    }

    @BeforeEach
    final void standBeforeTheMachine() {
        machine = machine();
        machine.world.owes(Bills.home());
        texts = texts();
        hand = face(machine);
    }

    @Test
    final void paysTwoOfThreeBillsAndTakesTheReceipt() {
        identifies();
        hand.perceives(words("bills.question"));
        hand.ticks(words("bill.cable-tv"));
        hand.perceives(texts.amount(Fen.of(12822)));
        hand.chooses(words("bills.continue", new Gap.Amount(Fen.of(12822))));
        hand.perceives(words("bills.review.question"));
        pays(12822);
        machine.world.paymentIs(Stage.SENT);
        machine.world.paymentIs(Stage.PENDING);
        hand.perceives(words("pay.pending"));
        machine.world.paymentIs(Stage.PAID);
        hand.perceives(words("pay.paid"));
        machine.world.paymentIs(Stage.POSTED);
        hand.perceives(words("receipt.take.question"));
        hand.chooses(words("receipt.take.done"));
        hand.perceives(words("bills.more.question", new Gap.Count(1)));
        hand.chooses(words("bills.more.enough"));
        hand.perceives(words("rate.question"));
        hand.chooses(words("rate.word.very-good"));
        hand.perceives(words("rate.thanks"));
        hand.chooses(words("action.home"));
        hand.perceives(words("home.question"));
        assertEquals(ID_NUMBER, machine.world.lastIdNumber());
        assertEquals(List.of("StartPayment", "PresentCode", "PrintReceipt", "Give"), machine.world.deeds());
        assertEquals(1, machine.world.papers());
    }

    @Test
    final void goesBackFromTheSheetAndFindsTheTicksAsTheyWere() {
        identifies();
        hand.perceives(words("bills.question"));
        hand.ticks(words("bill.water"));
        hand.chooses(words("bills.continue", new Gap.Amount(Fen.of(12072))));
        hand.perceives(words("bills.review.question"));
        hand.goesBack();
        hand.perceives(words("bills.question"));
        hand.chooses(words("bills.continue", new Gap.Amount(Fen.of(12072))));
        hand.perceives(words("bills.review.question"));
    }

    @Test
    final void isToldInPlainWordsThatTheCardWasTakenTooSoon() {
        hand.chooses(words("home.pay-bill"));
        machine.world.cardIsMisread("idcard.read-failed");
        hand.perceives(texts.of(Code.of("idcard.read-failed"), Texts.Reader.RESIDENT));
        machine.world.laysCard("王小芳", ID_NUMBER);
        hand.perceives(words("bills.question"));
    }

    @Test
    final void isAskedForAFreshCodeWhenTheFirstWasUsed() {
        identifies();
        hand.chooses(words("bills.continue", new Gap.Amount(Fen.of(15222))));
        machine.world.refusesTheNextCode("pay.code-form");
        pays(15222);
        hand.perceives(texts.of(Code.of("pay.code-form"), Texts.Reader.RESIDENT));
        machine.world.showsCode("134567890123456780");
        machine.world.paymentIs(Stage.POSTED);
        hand.perceives(words("receipt.take.question"));
        assertEquals(1, machine.world.payments());
        assertEquals(2, machine.world.count("PresentCode"));
    }

    @Test
    final void isNeverToldToPayAgainWhileNobodyKnows() {
        identifies();
        hand.chooses(words("bills.continue", new Gap.Amount(Fen.of(15222))));
        pays(15222);
        machine.world.paymentIs(Stage.UNKNOWN);
        hand.perceives(words("pay.confirming"));
        hand.perceives(words("value.digits", new Gap.Digits("T01pay-1")));
        assertThrows(AssertionError.class, () -> hand.chooses(words("pay.refused.again")));
        machine.world.paymentIs(Stage.POSTED);
        hand.perceives(words("receipt.take.question"));
    }

    @Test
    final void keepsTheElectronicReceiptWhenThePaperIsOut() {
        machine.world.printer(FakeWorld.Printer.PAPER_OUT);
        identifies();
        hand.chooses(words("bills.continue", new Gap.Amount(Fen.of(15222))));
        pays(15222);
        machine.world.paymentIs(Stage.POSTED);
        hand.perceives(words("receipt.trouble.paid"));
        hand.chooses(words("receipt.trouble.electronic"));
        hand.perceives(words("bills.done.electronic"));
        hand.chooses(words("bills.done.finish"));
        hand.perceives(words("rate.question.sorry"));
        hand.perceives(words("bar.help"));
        hand.chooses(words("rate.skip"));
        hand.perceives(words("home.question"));
        assertEquals(0, machine.world.papers());
    }

    private void identifies() {
        hand.chooses(words("home.pay-bill"));
        hand.perceives(words("identify.support.bills"));
        machine.world.laysCard("王小芳", ID_NUMBER);
    }

    private void pays(long fen) {
        String pay = words("bills.review.pay", new Gap.Amount(Fen.of(fen)));
        if (hand.isAtTheMachine()) {
            hand.chooses(pay);
        } else {
            assertFalse(hand.canPerceive(pay), "a button that may not be pressed here is shown");
            assertInstanceOf(Counter.Answer.Taken.class, machine.presses("pay"));
        }
        hand.perceives(words("pay.code.support"));
        machine.world.showsCode("134567890123456789");
    }

    protected final String words(String key, Gap... gaps) {
        return texts.of(Text.of(key, gaps));
    }
}

package org.linli.terminal.journey.bill;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.linli.foundation.code.Code;
import org.linli.foundation.money.Fen;
import org.linli.terminal.journey.kernel.Deed;
import org.linli.terminal.journey.kernel.Fact;
import org.linli.terminal.journey.kernel.Personal;
import org.linli.terminal.journey.kernel.Query;
import org.linli.terminal.journey.kernel.Subject;
import org.linli.terminal.journey.screen.Text;

/**
 * The questions, deeds and facts of paying bills: what the journeys of this package ask of the terminal and what they are
 * told. The terminal's core answers them from central, the payment desk and the printer.
 */
public final class Business {
    private Business() {}

    /** Which bills does the holder of this card, or this account, have? Answered by {@link BillsFound}. */
    public record FindBills(Personal who) implements Query {}

    /** How the money is to come. */
    public enum Method {
        /** The resident shows a payment code to the scanner. */
        CODE,
        /** The resident's phone scans a QR on the screen. */
        QR,
        /** A bank card at the card terminal, which asks for it and for the secret number by itself. */
        CARD
    }

    /**
     * Open a payment over these bills. Answered by {@link PaymentStarted} as soon as the intent is journaled; what
     * becomes of it is told to whoever watches {@link PaymentOf}.
     */
    public record StartPayment(Method method, List<Line> lines, Fen total) implements Deed {
        public StartPayment {
            lines = List.copyOf(lines);
        }
    }

    /** Hand the resident's payment code to the channel. The code leaves the vault with this. */
    public record PresentCode(String paymentId, Personal code) implements Deed {}

    /** The resident does not want to pay after all. The payment then closes, or proves to be paid already. */
    public record CancelPayment(String paymentId) implements Deed {}

    /**
     * Print this payment's receipt; a second one is a marked copy. Answered by {@link ReceiptPrinted}.
     *
     * @param card whose payment it is, where it may have begun at another machine
     */
    public record PrintReceipt(String paymentId, Optional<Personal> card) implements Deed {}

    /** Leave it at the electronic receipt. */
    public record KeepElectronicReceipt(String paymentId) implements Deed {}

    /** The life of one payment. News arrives as {@link PaymentSeen}. */
    public record PaymentOf(String paymentId) implements Subject {}

    /**
     * One bill to pay, and how the receipt will name it: the words are kept with the deed, because after a restart nobody
     * else remembers them.
     */
    public record Line(String billId, int billVersion, Text title, Text support, String payee, Fen amount) {
        public static Line of(DueBill bill) {
            return new Line(bill.id(), bill.version(), bill.title(), bill.support(), bill.payee(), bill.amount());
        }
    }

    /**
     * @param resident masked name; nobody's, where only an account was named
     * @param homes each home this person pays for, with its bills
     */
    public record BillsFound(Optional<String> resident, List<Home> homes) implements Fact {
        public BillsFound {
            homes = List.copyOf(homes);
        }
    }

    /**
     * @param id central's id of the household
     * @param about masked: 户号尾号 0387 · 和平社区 3 号楼
     */
    public record Home(String id, Text about, List<DueBill> bills) {
        public Home {
            bills = List.copyOf(bills);
        }
    }

    public record PaymentStarted(String paymentId) implements Fact {}

    public record CodeHandedOver() implements Fact {}

    public record PaymentCancelled() implements Fact {}

    /** @param copy 0 for the receipt itself, n for 补打 n */
    public record ReceiptPrinted(int copy) implements Fact {}

    public record ReceiptKeptElectronic() implements Fact {}

    /**
     * A payment as the terminal's journal proves it at this moment.
     *
     * @param orderNumber out_trade_no, what a resident quotes when asking
     * @param receiptNumber once all lines have come to rest and at least one is posted
     * @param receiptUrl where the electronic receipt stands, together with the number
     * @param offer what the resident's phone can scan now
     * @param partlyReturned some line could not be posted and its money goes back
     * @param why the code of a refusal or of what is unknown
     */
    public record PaymentSeen(
            String paymentId,
            String orderNumber,
            Stage stage,
            Fen total,
            Optional<String> receiptNumber,
            Optional<String> receiptUrl,
            Optional<Offered> offer,
            boolean partlyReturned,
            Optional<Code> why)
            implements Fact {
        /** Without anything to scan. */
        public PaymentSeen(
                String paymentId,
                String orderNumber,
                Stage stage,
                Fen total,
                Optional<String> receiptNumber,
                Optional<String> receiptUrl,
                boolean partlyReturned,
                Optional<Code> why) {
            this(
                    paymentId,
                    orderNumber,
                    stage,
                    total,
                    receiptNumber,
                    receiptUrl,
                    Optional.empty(),
                    partlyReturned,
                    why);
        }
    }

    /**
     * A code for the resident's phone. Whoever sees it can pay this order and nothing else; it is in memory alone.
     *
     * @param until by central's time; nothing is taken for it afterwards
     */
    public record Offered(String content, Instant until) {
        @Override
        public String toString() {
            return "Offered[hidden, until " + until + "]";
        }
    }

    /** The payment machine's states, as far as a resident can tell them apart (docs/payments.md maps all of them). */
    public enum Stage {
        /** Journaled; central has not answered yet. */
        OPENING,
        /** Locked at central, nothing sent to the channel: a code may be shown. */
        AWAITING_CODE,
        /** A code for the resident's phone is on the screen; nobody is known to have scanned it. */
        OFFERED,
        /** The card terminal waits for a card. */
        AWAITING_CARD,
        /** The code is on its way to the channel. */
        SENT,
        /** With the channel; the resident may have to enter a password on the phone. */
        PENDING,
        /** Being closed, after a cancel or an expiry; may still turn out paid. */
        CLOSING,
        /** Nobody knows. 正在确认,请勿重复支付. */
        UNKNOWN,
        /** Central goes on asking without the resident. */
        HANDED_OFF,
        /** Paid, and being written off at the billers. */
        PAID,
        /** Every line is posted. */
        POSTED,
        /** Proven not paid. */
        CLOSED,
        /** Paid and, in whole or part, on its way back. */
        REFUNDING,
        REFUNDED
    }
}

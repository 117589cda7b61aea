package org.linli.central.server.payment;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.util.List;
import org.linli.central.api.id.BillId;
import org.linli.central.api.id.HouseholdId;
import org.linli.central.api.id.PrintingId;
import org.linli.central.api.id.TerminalId;
import org.linli.central.api.payment.PaymentOrder;
import org.linli.central.api.payment.ReceiptHome;
import org.linli.central.api.payment.ReceiptNote;
import org.linli.central.api.payment.ReceiptState;
import org.linli.foundation.code.Code;
import org.linli.foundation.money.Fen;

/**
 * One step of an attempt, as it stands in the journal. Names and members are a storage format: they may be added to,
 * never changed. No payment code, no id number, no full name; what {@link Opened} keeps is masked, but for a fine's decision
 * number.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "fact")
public sealed interface PaymentFact {
    /** For lists and logs. */
    Code code();

    /**
     * @param homes what the receipt will say, as the billers had it when the attempt began, kept in the clear for good:
     *     community, building and entrance, the holder's masked name; of each bill its kind, period, usage, payee, amount,
     *     the account's last four characters and, of a fine, the whole decision number
     */
    record Opened(PaymentOrder order, TerminalId terminal, List<ReceiptHome> homes) implements PaymentFact {
        public Opened {
            homes = List.copyOf(homes);
        }

        @Override
        public Code code() {
            return Code.of("pay.opened");
        }
    }

    /** Before the code goes to the channel. */
    record CodeSent() implements PaymentFact {
        @Override
        public Code code() {
            return Code.of("pay.code-sent");
        }
    }

    record Pending(boolean confirmOnPhone) implements PaymentFact {
        @Override
        public Code code() {
            return Code.of("pay.pending");
        }
    }

    /** Nobody knows any more. */
    record Lost(Code why) implements PaymentFact {
        @Override
        public Code code() {
            return Code.of("pay.lost");
        }
    }

    record ClosingBegan(Code reason) implements PaymentFact {
        @Override
        public Code code() {
            return Code.of("pay.closing");
        }
    }

    /** Before each reversal. */
    record ReversalSent(int attempt) implements PaymentFact {
        @Override
        public Code code() {
            return Code.of("pay.reversal-sent");
        }
    }

    record Closed(Code reason) implements PaymentFact {
        @Override
        public Code code() {
            return Code.of("pay.closed");
        }
    }

    record Captured(String transactionId, Instant at, Fen amountFen) implements PaymentFact {
        @Override
        public Code code() {
            return Code.of("pay.paid");
        }
    }

    /** The reversal met a paid order and returned it whole. */
    record ReversedAfterCapture(Fen amountFen) implements PaymentFact {
        @Override
        public Code code() {
            return Code.of("pay.reversed");
        }
    }

    /** Before the biller is told. */
    record PostSent(BillId bill) implements PaymentFact {
        @Override
        public Code code() {
            return Code.of("pay.post-sent");
        }
    }

    record Posted(BillId bill) implements PaymentFact {
        @Override
        public Code code() {
            return Code.of("pay.posted");
        }
    }

    record PostLost(BillId bill) implements PaymentFact {
        @Override
        public Code code() {
            return Code.of("pay.post-lost");
        }
    }

    /** Before the channel is asked to return a line's money. */
    record RefundSent(BillId bill, String outRefundNo, Code why) implements PaymentFact {
        @Override
        public Code code() {
            return Code.of("pay.refund-sent");
        }
    }

    record Refunded(BillId bill) implements PaymentFact {
        @Override
        public Code code() {
            return Code.of("pay.refunded");
        }
    }

    record ReceiptNumbered(String number) implements PaymentFact {
        @Override
        public Code code() {
            return Code.of("receipt.numbered");
        }
    }

    record ReceiptReported(ReceiptState state, int copy) implements PaymentFact {
        @Override
        public Code code() {
            return switch (state) {
                case NONE, PRINT_SENT -> Code.of("receipt.print-sent");
                case PRINTED -> Code.of("receipt.printed");
                case PRINT_UNKNOWN -> Code.of("receipt.print-unknown");
                case NOT_PRINTED -> Code.of("receipt.not-printed");
                case E_ONLY -> Code.of("receipt.e-only");
            };
        }
    }

    /** Before a terminal is told which paper it may print. */
    record PaperGiven(PrintingId printing, TerminalId terminal, int copy) implements PaymentFact {
        @Override
        public Code code() {
            return Code.of("receipt.paper-given");
        }
    }

    /** What the receipt says of a bill beyond its amount: the choice that was made, what the biller gave back. */
    record Noted(ReceiptNote note) implements PaymentFact {
        @Override
        public Code code() {
            return Code.of("pay.noted");
        }
    }

    /** Before the channel is asked for an offer. What the offer says is kept in memory alone. */
    record OfferSent() implements PaymentFact {
        @Override
        public Code code() {
            return Code.of("pay.offer-sent");
        }
    }

    /** Before the terminal is told what to show. */
    record Offered(Instant expiresAt) implements PaymentFact {
        @Override
        public Code code() {
            return Code.of("pay.offered");
        }
    }

    /** After a silence the channel answers again, and nobody has scanned the offer yet. */
    record OfferStands() implements PaymentFact {
        @Override
        public Code code() {
            return Code.of("pay.offer-stands");
        }
    }

    /** Before each request to close an offer. */
    record CloseSent(int attempt) implements PaymentFact {
        @Override
        public Code code() {
            return Code.of("pay.close-sent");
        }
    }

    /** Before the terminal is told that its card terminal may charge. */
    record CardAwaited() implements PaymentFact {
        @Override
        public Code code() {
            return Code.of("pay.card-awaited");
        }
    }

    /** The card terminal says that it was approved; no proof yet. */
    record CardReported(String reference, String brand) implements PaymentFact {
        @Override
        public Code code() {
            return Code.of("pay.card-reported");
        }
    }

    /** Which homes its bills are for, so that their people find it again. */
    record ForHomes(List<HouseholdId> homes) implements PaymentFact {
        public ForHomes {
            homes = List.copyOf(homes);
        }

        @Override
        public Code code() {
            return Code.of("pay.for-homes");
        }
    }
}

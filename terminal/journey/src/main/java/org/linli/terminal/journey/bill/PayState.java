package org.linli.terminal.journey.bill;

import java.util.Optional;
import org.linli.foundation.code.Code;
import org.linli.terminal.journey.bill.Business.PaymentSeen;
import org.linli.terminal.journey.kernel.Key;

/** Where paying stands, as far as it is proven. */
sealed interface PayState {
    Attempt attempt();

    PayState with(Attempt other);

    /**
     * One attempt to pay the order.
     *
     * @param number from 1; a further one only after the one before is proven closed
     * @param codes how many payment codes were handed over in it
     * @param going the resident wants to leave: cancel whatever can still be cancelled
     */
    record Attempt(Pay.Order order, int number, int codes, boolean going) {
        static Attempt first(Pay.Order order) {
            return new Attempt(order, 1, 0, false);
        }

        Attempt next() {
            return new Attempt(order, number + 1, 0, going);
        }

        Attempt withAnotherCode() {
            return new Attempt(order, number, codes + 1, going);
        }

        Key startKey() {
            return Key.of("start", number);
        }

        Key presentKey() {
            return Key.of("present-" + number, codes);
        }

        Key cancelKey() {
            return Key.of("cancel", number);
        }
    }

    /** The payment this state is about, once there is one. */
    default Optional<String> paymentId() {
        return Optional.empty();
    }

    /** The payment to call back, where that can still be tried. */
    default Optional<String> cancellable() {
        return Optional.empty();
    }

    /** Whether another attempt may begin. */
    default boolean provenUnpaid() {
        return false;
    }

    /** The order number to go with, where central brings it to its end alone. */
    default Optional<String> mayBeLeft() {
        return Optional.empty();
    }

    default PayState leaving() {
        return with(new Attempt(attempt().order(), attempt().number(), attempt().codes(), true));
    }

    /** What is shown once the payment is being called back. */
    default PayState cancelling() {
        return this;
    }

    /** Central could not be reached before anything began. */
    record NotBegun(Attempt attempt, Code why) implements PayState {
        @Override
        public PayState with(Attempt other) {
            return new NotBegun(other, why);
        }

        @Override
        public boolean provenUnpaid() {
            return true;
        }
    }

    /** The intent is being written. */
    record Opening(Attempt attempt) implements PayState {
        @Override
        public PayState with(Attempt other) {
            return new Opening(other);
        }
    }

    /** Nobody can say whether the intent was written; it is asked after under the same key. */
    record Unsure(Attempt attempt) implements PayState {
        @Override
        public PayState with(Attempt other) {
            return new Unsure(other);
        }
    }

    /** Written; central takes the locks. */
    record Opened(Attempt attempt, String payment) implements PayState {
        @Override
        public PayState with(Attempt other) {
            return new Opened(other, payment);
        }

        @Override
        public Optional<String> paymentId() {
            return Optional.of(payment);
        }

        @Override
        public Optional<String> cancellable() {
            return Optional.of(payment);
        }

        @Override
        public PayState cancelling() {
            return new Confirming(attempt, payment, Optional.empty(), true);
        }
    }

    /** @param trouble what was wrong with the last code shown */
    record AwaitingCode(Attempt attempt, PaymentSeen seen, Optional<Code> trouble) implements PayState {
        @Override
        public PayState with(Attempt other) {
            return new AwaitingCode(other, seen, trouble);
        }

        AwaitingCode after(Code why) {
            return new AwaitingCode(attempt, seen, Optional.of(why));
        }

        @Override
        public Optional<String> paymentId() {
            return Optional.of(seen.paymentId());
        }

        @Override
        public Optional<String> cancellable() {
            return paymentId();
        }

        @Override
        public PayState cancelling() {
            return new Confirming(attempt, seen.paymentId(), Optional.of(seen), true);
        }
    }

    /**
     * A code for the phone is on the screen.
     *
     * @param looks how many times it was said anew how long it still counts
     */
    record OnOffer(Attempt attempt, PaymentSeen seen, int looks) implements PayState {
        @Override
        public PayState with(Attempt other) {
            return new OnOffer(other, seen, looks);
        }

        Key lookKey() {
            return Key.of("look", looks);
        }

        OnOffer looked() {
            return new OnOffer(attempt, seen, looks + 1);
        }

        @Override
        public Optional<String> paymentId() {
            return Optional.of(seen.paymentId());
        }

        @Override
        public Optional<String> cancellable() {
            return paymentId();
        }

        @Override
        public PayState cancelling() {
            return new Confirming(attempt, seen.paymentId(), Optional.of(seen), true);
        }
    }

    /** The card terminal asks for a card. */
    record AwaitingCard(Attempt attempt, PaymentSeen seen) implements PayState {
        @Override
        public PayState with(Attempt other) {
            return new AwaitingCard(other, seen);
        }

        @Override
        public Optional<String> paymentId() {
            return Optional.of(seen.paymentId());
        }

        @Override
        public Optional<String> cancellable() {
            return paymentId();
        }

        @Override
        public PayState cancelling() {
            return new Confirming(attempt, seen.paymentId(), Optional.of(seen), true);
        }
    }

    /** A code is on its way to the channel. */
    record Sending(Attempt attempt, PaymentSeen seen) implements PayState {
        @Override
        public PayState with(Attempt other) {
            return new Sending(other, seen);
        }

        @Override
        public Optional<String> paymentId() {
            return Optional.of(seen.paymentId());
        }
    }

    record AwaitingPassword(Attempt attempt, PaymentSeen seen) implements PayState {
        @Override
        public PayState with(Attempt other) {
            return new AwaitingPassword(other, seen);
        }

        @Override
        public Optional<String> paymentId() {
            return Optional.of(seen.paymentId());
        }

        @Override
        public Optional<String> cancellable() {
            return paymentId();
        }

        @Override
        public PayState cancelling() {
            return new Confirming(attempt, seen.paymentId(), Optional.of(seen), true);
        }
    }

    /**
     * Nobody knows, or it is being called back and may still turn out paid.
     *
     * @param cancelled the resident asked for it
     */
    record Confirming(Attempt attempt, String payment, Optional<PaymentSeen> seen, boolean cancelled)
            implements PayState {
        @Override
        public PayState with(Attempt other) {
            return new Confirming(other, payment, seen, cancelled);
        }

        @Override
        public Optional<String> paymentId() {
            return Optional.of(payment);
        }

        /**
         * A code that stood on the screen and was withdrawn. Whoever has a picture of it can pay until it has run out, and
         * some channels prove nothing before; the desk waits for that and nobody need stand here meanwhile. Not so while
         * nobody even knows whether central has heard of it.
         */
        @Override
        public Optional<String> mayBeLeft() {
            return attempt.order().method() == Business.Method.QR
                    ? seen.filter(last -> last.stage() == Business.Stage.CLOSING)
                            .map(PaymentSeen::orderNumber)
                    : Optional.empty();
        }

        /** The desk would not call it back: it stands where it stood. */
        PayState notCancelled(Code why) {
            return seen.filter(last -> last.stage() == Business.Stage.AWAITING_CODE)
                    .<PayState>map(last -> new AwaitingCode(attempt, last, Optional.of(why)))
                    .orElse(this);
        }
    }

    /** Too long to wait: central goes on alone. */
    record HandedOff(Attempt attempt, PaymentSeen seen) implements PayState {
        @Override
        public PayState with(Attempt other) {
            return new HandedOff(other, seen);
        }

        @Override
        public Optional<String> paymentId() {
            return Optional.of(seen.paymentId());
        }

        @Override
        public Optional<String> mayBeLeft() {
            return Optional.of(seen.orderNumber());
        }
    }

    /** @param slow it takes so long that the resident may go */
    record Posting(Attempt attempt, PaymentSeen seen, boolean slow) implements PayState {
        @Override
        public PayState with(Attempt other) {
            return new Posting(other, seen, slow);
        }

        Posting takingLong() {
            return new Posting(attempt, seen, true);
        }

        @Override
        public Optional<String> paymentId() {
            return Optional.of(seen.paymentId());
        }

        @Override
        public Optional<String> mayBeLeft() {
            return slow ? Optional.of(seen.orderNumber()) : Optional.empty();
        }
    }

    /** Proven not charged, and why. */
    record Refused(Attempt attempt, Code why) implements PayState {
        @Override
        public PayState with(Attempt other) {
            return new Refused(other, why);
        }

        @Override
        public boolean provenUnpaid() {
            return true;
        }
    }

    /** Charged, and on its way back. */
    record Returning(Attempt attempt, PaymentSeen seen) implements PayState {
        @Override
        public PayState with(Attempt other) {
            return new Returning(other, seen);
        }

        @Override
        public Optional<String> paymentId() {
            return Optional.of(seen.paymentId());
        }

        @Override
        public Optional<String> mayBeLeft() {
            return Optional.of(seen.orderNumber());
        }
    }
}

package org.linli.rehearsal.simulate;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.linli.central.api.id.TradeNumber;
import org.linli.central.api.payment.PaymentMethod;
import org.linli.foundation.money.Fen;

/** One order in the channel's, or the acquirer's, books. */
final class Trade {
    enum Stage {
        /** Asked for; nobody has paid, and somebody may. */
        OPEN,
        PAID,
        DECLINED,
        /** Never can be paid any more. */
        CLOSED
    }

    /** How what is given back without a refund number is told apart. */
    static final String REVERSAL = "reversal";

    static final String CARD_TERMINAL = "card-terminal";

    /** @param number the merchant's refund number; empty when the whole order was reversed */
    record Back(Optional<String> number, Fen fen, long at) {}

    private final TradeNumber order;
    private final PaymentMethod method;
    private final Fen amount;
    private final long madeAt;
    private final Map<String, Back> refunds = new LinkedHashMap<>();
    private Stage stage = Stage.OPEN;
    private long paidAt;
    private Fen captured = Fen.ZERO;
    private Fen refunded = Fen.ZERO;
    private boolean wordBroken;

    Trade(TradeNumber order, PaymentMethod method, Fen amount, long madeAt) {
        this.order = order;
        this.method = method;
        this.amount = amount;
        this.madeAt = madeAt;
    }

    TradeNumber order() {
        return order;
    }

    PaymentMethod method() {
        return method;
    }

    Fen amount() {
        return amount;
    }

    long madeAt() {
        return madeAt;
    }

    Stage stage() {
        return stage;
    }

    long paidAt() {
        return paidAt;
    }

    Fen captured() {
        return captured;
    }

    Fen refunded() {
        return refunded;
    }

    /** In the order in which it was given back. */
    Collection<Back> returns() {
        return refunds.values();
    }

    Fen kept() {
        return captured.minus(refunded);
    }

    /** It was called closed or declined, and then the money was taken all the same (rule 7). */
    boolean wordBroken() {
        return wordBroken;
    }

    void paid(Fen taken, long when) {
        wordBroken = stage == Stage.CLOSED || stage == Stage.DECLINED;
        stage = Stage.PAID;
        captured = captured.plus(taken);
        paidAt = when;
    }

    void declined() {
        stage = Stage.DECLINED;
    }

    void closed() {
        stage = Stage.CLOSED;
    }

    /** False when this refund was made before. */
    boolean refund(String number, Fen back, long when) {
        boolean whole = number.equals(REVERSAL) || number.equals(CARD_TERMINAL);
        var made = new Back(whole ? Optional.empty() : Optional.of(number), back, when);
        if (refunds.putIfAbsent(number, made) != null) {
            return false;
        }
        refunded = refunded.plus(back);
        return true;
    }
}

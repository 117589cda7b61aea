package org.linli.peripherals.spi.bankcard;

import org.linli.peripherals.spi.NamedFault;
import org.linli.peripherals.spi.Remedy;

/** What keeps a bank card from being charged. */
public enum BankCardFault implements NamedFault {
    /** The bank said no and gave no reason. */
    DECLINED("bankcard.declined", Remedy.RETRY),
    INSUFFICIENT_FUNDS("bankcard.insufficient-funds", Remedy.RETRY),
    WRONG_PIN("bankcard.wrong-pin", Remedy.RETRY),
    /** Too many wrong ones; the bank has closed the card for today. */
    PIN_BLOCKED("bankcard.pin-blocked", Remedy.RETRY),
    OVER_LIMIT("bankcard.over-limit", Remedy.RETRY),
    CARD_EXPIRED("bankcard.card-expired", Remedy.RETRY),
    /** The bank or the terminal does not take this card: locked, reported, or of a kind that is not accepted. */
    CARD_REFUSED("bankcard.card-refused", Remedy.RETRY),
    CARD_UNREADABLE("bankcard.card-unreadable", Remedy.RETRY),
    /** Nobody showed a card in time. */
    NO_CARD("bankcard.no-card", Remedy.RETRY),
    /** Somebody pressed cancel on the terminal's own keys. */
    CANCELLED_THERE("bankcard.cancelled-there", Remedy.RETRY),
    /** The terminal does not reach the acquirer; it was not asked. */
    ACQUIRER_UNREACHABLE("bankcard.acquirer-unreachable", Remedy.RETRY),
    /** The acquirer was asked and has not answered. */
    ACQUIRER_SILENT("bankcard.acquirer-silent", Remedy.RETRY),
    /** The order number was used before; nothing was charged now. */
    ORDER_USED("bankcard.order-used", Remedy.RETRY),
    /** The day is settled, or the acquirer takes nothing back. */
    NOT_REVERSIBLE("bankcard.not-reversible", Remedy.ATTENDANT),
    /** The terminal found that it was opened, and has locked itself. */
    TAMPERED("bankcard.tampered", Remedy.REPLACE),
    BROKEN("bankcard.broken", Remedy.REPLACE),
    /** The terminal answers something else than it was asked, or another amount. */
    BAD_ANSWER("bankcard.bad-answer", Remedy.ATTENDANT),
    LINE_LOST("bankcard.line-lost", Remedy.ATTENDANT),
    NO_ANSWER("bankcard.no-answer", Remedy.ATTENDANT);

    private final String code;
    private final Remedy remedy;

    BankCardFault(String code, Remedy remedy) {
        this.code = code;
        this.remedy = remedy;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Remedy remedy() {
        return remedy;
    }
}

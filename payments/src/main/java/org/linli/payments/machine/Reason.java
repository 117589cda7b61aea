package org.linli.payments.machine;

import org.linli.foundation.code.Code;

/** The machine's own reasons; central's problems keep their own codes. Each has its words in the text catalogue. */
public final class Reason {
    /** The resident went back before showing a code, or asked to stop. */
    public static final Code RESIDENT_CANCELLED = Code.of("pay.resident-cancelled");

    /** Nobody showed a code. */
    public static final Code NO_CODE_SHOWN = Code.of("pay.no-code-shown");

    /** Central did not answer when asked to begin; nothing was sent. */
    public static final Code CENTRAL_SILENT = Code.of("pay.central-silent");

    /** The terminal went off in between. */
    public static final Code TERMINAL_RESTARTED = Code.of("pay.terminal-restarted");

    /** Central never received the code: nothing was charged. */
    public static final Code CODE_NOT_RECEIVED = Code.of("pay.code-not-received");

    /** The phone was not confirmed in time. */
    public static final Code NOT_CONFIRMED_IN_TIME = Code.of("pay.not-confirmed-in-time");

    /** The answer is about another payment, another amount or other bills; it is not believed. */
    public static final Code ANSWER_DIFFERS = Code.of("answer.differs");

    /** A code is not wanted at this moment. */
    public static final Code CODE_NOT_WANTED = Code.of("pay.code-not-wanted");

    /** The money has gone its way; there is nothing to cancel. */
    public static final Code ENDED = Code.of("pay.final");

    /** There is no receipt before the money is posted. */
    public static final Code RECEIPT_EARLY = Code.of("pay.receipt-early");

    /** The receipt is at the printer already. */
    public static final Code RECEIPT_PRINTING = Code.of("pay.receipt-printing");

    /** The receipt itself is out of this terminal's hands: central has to be asked which paper this one is. */
    public static final Code RECEIPT_NUMBER_WANTED = Code.of("pay.receipt-number-wanted");

    /** That copy is not at the printer. */
    public static final Code RECEIPT_NOT_SENT = Code.of("pay.receipt-not-sent");

    /** Central could not make an offer in time; nothing was shown. */
    public static final Code OFFER_NOT_MADE = Code.of("pay.offer-not-made");

    /** Nobody paid while the code stood on the screen. */
    public static final Code OFFER_EXPIRED = Code.of("pay.offer-expired");

    /** The card terminal says that the bank approved; central is asking the bank. */
    public static final Code CARD_APPROVED = Code.of("pay.card-approved");

    /** Neither charged nor declined, as far as the card terminal can say: it is taken back. */
    public static final Code CARD_UNCLEAR = Code.of("pay.card-unclear");

    private Reason() {}
}

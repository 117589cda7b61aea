package org.linli.peripherals.spi.bankcard;

/** Whose card it was. The only thing about a card that crosses. */
public enum CardBrand {
    UNIONPAY,
    VISA,
    MASTERCARD,
    AMEX,
    JCB,
    OTHER
}

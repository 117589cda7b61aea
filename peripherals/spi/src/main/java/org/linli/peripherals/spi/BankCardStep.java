package org.linli.peripherals.spi;

/** What a bank card terminal is doing. Terminals that do not tell stay at {@code WORKING} while they charge. */
public enum BankCardStep {
    /** Nothing is asked of it. */
    IDLE,
    /** It waits for a card to be inserted, swiped or held against it. */
    AWAITING_CARD,
    /** It waits for the secret number, on its own keys. */
    AWAITING_PIN,
    /** It asks the bank. From here on money may move. */
    APPROVING,
    /** It waits for the card to be taken out. */
    AWAITING_REMOVAL,
    /** It is at work and does not say at what. */
    WORKING,
    /** Nobody answers. */
    UNKNOWN
}

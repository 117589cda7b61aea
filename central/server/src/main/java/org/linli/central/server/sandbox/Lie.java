package org.linli.central.server.sandbox;

/** What the sandbox can be told to do wrong, a number of times. */
public enum Lie {
    /** Charges, then breaks the connection without an answer. */
    ANSWER_LOST,
    /** Breaks the connection and charges nothing. */
    REQUEST_LOST,
    /** Answers with a signature that does not hold. */
    BAD_SIGNATURE,
    /** Does as it is asked and answers, well signed, something that its own documents do not know. */
    BROKEN_CONTRACT,
    /** Answers 500 and charges nothing. */
    SYSTEM_ERROR,
    /** Answers 500 although it charged. */
    SYSTEM_ERROR_AFTER_CHARGE,
    /** Answers 202 and charges a moment later, when it is next asked. */
    ACCEPTED,
    /** Wants the payer's password first. */
    NEEDS_PASSWORD,
    /** The payer has not that much money. */
    DECLINES,
    /** A query says that the order does not exist, though it does. */
    NOT_FOUND,
    /** A query names another amount. */
    OTHER_AMOUNT,
    /** A query answers 500. */
    QUERY_ERROR,
    /** A reversal answers that the payer is just paying. */
    REVERSE_USERPAYING,
    /** An offer that was closed is paid all the same. */
    PAYS_THOUGH_CLOSED,
    /** The card's bank says no. */
    CARD_DECLINES,
    /** Charges the card, then breaks the card terminal's line without an answer. */
    CARD_ANSWER_LOST,
    /** Breaks the card terminal's line and charges nothing. */
    CARD_REQUEST_LOST,
    /** The list of a day is not ready yet. */
    LIST_LATE,
    /** The file of a day's list is not the one its hash was told of. */
    LIST_DAMAGED,
    /** A day's list lacks its first row, and its sums agree. */
    LIST_MISSES_A_ROW,
    /** A day's list lacks what was given back, and its sums agree. */
    LIST_WITHOUT_RETURNS,
    /** A notification arrives twice. */
    NOTIFIES_TWICE,
    /** A notification carries a signature that does not hold. */
    NOTIFIES_FORGED
}

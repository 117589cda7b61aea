package org.linli.payments.machine;

/** What an attempt asks its card terminal; one of each at a time, beside what it asks central. */
public enum CardAsk {
    CHARGE,
    STATUS,
    REVERSE
}

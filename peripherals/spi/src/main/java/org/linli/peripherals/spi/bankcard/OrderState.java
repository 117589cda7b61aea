package org.linli.peripherals.spi.bankcard;

import org.linli.peripherals.spi.Fault;

/** What a terminal knows of an order. */
public sealed interface OrderState {
    /** The charge stands. */
    record Charged(Approved approval) implements OrderState {}

    /** It ended without a charge. */
    record NotCharged(Fault why) implements OrderState {}

    /** It was charged and taken back. */
    record TakenBack() implements OrderState {}

    /** It is at work on it, or the acquirer has not answered it yet. Ask again. */
    record Open() implements OrderState {}

    /** It never heard of it, and its memory is whole: the acquirer was never asked. Proof that no money moved. */
    record NeverHeard() implements OrderState {}

    /** It knows nothing, and has lost its memory since: proves nothing. Only the acquirer can tell. */
    record Forgotten() implements OrderState {}
}

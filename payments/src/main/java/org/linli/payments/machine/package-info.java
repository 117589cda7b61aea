/**
 * The terminal's half of the payment machine, without threads, clocks or I/O: an attempt and an event give journal
 * entries, effects and waits. docs/payments.md draws it.
 *
 * <p>Door: {@link org.linli.payments.machine.Machine#on}. Immutable values; safe from any thread. The order in which the
 * desk carries a step out is part of the contract: first the changes into the journal, synced, then the effects.
 */
@NullMarked
package org.linli.payments.machine;

import org.jspecify.annotations.NullMarked;

package org.linli.central.server.community;

import org.linli.foundation.money.Fen;

/**
 * One of the amounts a resident may choose, where nobody bills an amount: a top-up, a pension tier.
 *
 * @param code stable within the bill's kind, never a number that could be an amount: {@code tier-500}
 */
public record Choice(String code, String label, Fen amount) {}

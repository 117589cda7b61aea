package org.linli.central.api.operator;

import org.linli.foundation.money.Fen;

/** A corrected amount, as a biller sends after a disputed reading; the bill's version rises with it. */
public record AmountChange(Fen amountFen) {}

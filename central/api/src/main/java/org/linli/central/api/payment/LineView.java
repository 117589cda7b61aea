package org.linli.central.api.payment;

import org.linli.central.api.id.BillId;
import org.linli.foundation.money.Fen;

/** One bill of an attempt and where it stands. */
public record LineView(BillId billId, int billVersion, Fen amountFen, LineState state) {}

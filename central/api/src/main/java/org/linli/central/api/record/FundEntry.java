package org.linli.central.api.record;

import java.time.LocalDate;
import org.linli.foundation.money.Fen;

/**
 * One line of the account.
 *
 * @param amountFen never negative; its kind says which way it went
 * @param balanceFen afterwards
 */
public record FundEntry(LocalDate day, FundEntryKind kind, Fen amountFen, Fen balanceFen) {}

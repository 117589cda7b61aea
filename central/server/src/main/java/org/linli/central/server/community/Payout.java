package org.linli.central.server.community;

import java.time.LocalDate;
import java.time.YearMonth;
import org.linli.foundation.money.Fen;

/**
 * One payment of something that comes every month.
 *
 * @param month for which it is
 */
public record Payout(YearMonth month, LocalDate paidOn, Fen amount) {}

package org.linli.central.api.record;

import java.time.LocalDate;
import java.time.YearMonth;
import org.linli.foundation.money.Fen;

/**
 * One payment of something that comes every month.
 *
 * @param month for which it is
 */
public record MonthlyPayment(YearMonth month, LocalDate paidOn, Fen amountFen) {}

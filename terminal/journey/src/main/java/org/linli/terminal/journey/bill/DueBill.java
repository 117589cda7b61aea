package org.linli.terminal.journey.bill;

import org.linli.foundation.money.Fen;
import org.linli.terminal.journey.screen.Text;

/**
 * A bill as a journey sees it. Free of personal values.
 *
 * @param id central's id
 * @param version central's version: it changes whenever the amount does, and a payment names it
 * @param title 水费
 * @param support period, usage and the account's last digits: 2026年10月 · 9 吨 · 尾号 0387
 * @param payee who receives the money, in the words of the bill
 * @param standing whether and how it can be paid now
 */
public record DueBill(String id, int version, Text title, Text support, String payee, Fen amount, Standing standing) {
    public enum Standing {
        DUE,
        ARREARS,
        /** The bill says zero. */
        NOTHING_DUE,
        /** The account holds more than is owed. */
        CREDIT,
        /** A reading is in dispute: a person must look. */
        DISPUTED,
        /** Somebody is paying it at this moment, here or elsewhere. */
        BEING_PAID
    }

    public boolean payable() {
        return amount.isPositive() && (standing == Standing.DUE || standing == Standing.ARREARS);
    }
}

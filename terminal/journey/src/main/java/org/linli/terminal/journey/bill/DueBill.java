package org.linli.terminal.journey.bill;

import java.util.List;
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
 * @param amount what is due; zero where the resident names it
 * @param choices where the resident names the amount: exactly one of these is paid
 * @param standing whether and how it can be paid now
 */
public record DueBill(
        String id,
        int version,
        Text title,
        Text support,
        String payee,
        Fen amount,
        Standing standing,
        List<Choice> choices) {
    public DueBill {
        choices = List.copyOf(choices);
    }

    /** One that names its amount itself. */
    public DueBill(String id, int version, Text title, Text support, String payee, Fen amount, Standing standing) {
        this(id, version, title, support, payee, amount, standing, List.of());
    }

    /**
     * One of the amounts a resident may name: a tier of contribution, a top-up.
     *
     * @param code central's, stable within the bill
     */
    public record Choice(String code, Text label, Fen amount) {}

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

    /** Whether an amount has to be chosen before it can be paid. */
    public boolean wantsChoice() {
        return !choices.isEmpty() && !amount.isPositive() && isOpen();
    }

    /** Whether an amount was or has to be chosen. */
    public boolean offersChoice() {
        return !choices.isEmpty() && isOpen();
    }

    /** With this amount; the bill as it is where it offers no such. */
    public DueBill choosing(String code) {
        return choices.stream()
                .filter(choice -> choice.code().equals(code))
                .findFirst()
                .map(choice -> new DueBill(
                        id,
                        version,
                        title,
                        Text.joined(List.of(choice.label(), support)),
                        payee,
                        choice.amount(),
                        standing,
                        choices))
                .orElse(this);
    }

    private boolean isOpen() {
        return standing == Standing.DUE || standing == Standing.ARREARS;
    }

    public boolean payable() {
        return amount.isPositive() && isOpen();
    }
}

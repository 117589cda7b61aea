package org.linli.central.server.wechat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.central.server.channel.DayBill;
import org.linli.foundation.money.Fen;

/**
 * The platform's list of a day, as it writes it (bill type ALL): a line of names, a line for each trade, a line of names of
 * sums, a line of sums. Fields are separated by commas, and each value begins with a backtick, so that spreadsheets take it
 * for words. Columns were added over the years; they are found by their names.
 *
 * <p>Source: the public merchant documentation of WeChat Pay (交易账单: 账单字段说明).
 */
final class BillFile {
    private static final String BEFORE_A_VALUE = "`";
    private static final String BETWEEN_VALUES = ",`";
    private static final String ORDER = "商户订单号";
    private static final String STATE = "交易状态";
    private static final String PAID = "订单金额";
    private static final String REFUND = "商户退款单号";
    private static final String GIVEN_BACK = "申请退款金额";
    private static final String TRADES = "总交易单数";
    private static final String SUM_PAID = "订单总金额";
    private static final String SUM_GIVEN_BACK = "申请退款总金额";

    private final LocalDate day;
    private final String hash;
    private final List<DayBill.Charge> charges = new ArrayList<>();
    private final List<DayBill.Return> returns = new ArrayList<>();

    private BillFile(LocalDate day, String hash) {
        this.day = day;
        this.hash = hash;
    }

    /** Not a list as the platform writes it, or one whose rows do not add up to its sums. */
    static final class UnreadableException extends Exception {
        private static final long serialVersionUID = 1;

        UnreadableException(String what) {
            super(what);
        }
    }

    /** @param hash to be kept with it */
    static DayBill read(LocalDate day, String text, String hash) throws UnreadableException {
        var file = new BillFile(day, hash);
        file.take(text.lines().filter(line -> !line.isBlank()).toList());
        return new DayBill(day, hash, file.charges, file.returns);
    }

    private void take(List<String> lines) throws UnreadableException {
        // Excel wants a byte order mark, and the platform gives one.
        var names = lines.isEmpty() ? List.<String>of() : names(lines.getFirst().replace("\uFEFF", ""));
        int at = 1;
        while (at < lines.size() && lines.get(at).startsWith(BEFORE_A_VALUE)) {
            row(values(names, lines.get(at), at + 1), at + 1);
            at++;
        }
        if (at + 2 != lines.size()) {
            throw new UnreadableException("line " + (at + 1) + ": sums are wanted here and nothing after them");
        }
        sums(values(names(lines.get(at)), lines.get(at + 1), at + 2), at + 2);
    }

    private static List<String> names(String line) {
        return List.of(line.split(",", -1));
    }

    private static Map<String, String> values(List<String> names, String line, int number) throws UnreadableException {
        if (!line.startsWith(BEFORE_A_VALUE)) {
            throw new UnreadableException("line " + number + ": its values do not begin with a backtick");
        }
        var values = line.substring(1).split(BETWEEN_VALUES, -1);
        if (values.length != names.size()) {
            throw new UnreadableException(
                    "line " + number + ": " + values.length + " values for " + names.size() + " names");
        }
        var byName = new HashMap<String, String>();
        for (int i = 0; i < values.length; i++) {
            byName.put(names.get(i), values[i]);
        }
        return byName;
    }

    private void row(Map<String, String> row, int line) throws UnreadableException {
        String order = text(row, ORDER, line);
        switch (text(row, STATE, line)) {
            case "SUCCESS" -> charges.add(new DayBill.Charge(order, fen(row, PAID, line)));
            case "REFUND" ->
                returns.add(
                        new DayBill.Return(order, Optional.of(text(row, REFUND, line)), fen(row, GIVEN_BACK, line)));
            case "REVOKED" -> returns.add(new DayBill.Return(order, Optional.empty(), fen(row, GIVEN_BACK, line)));
            default -> throw new UnreadableException("line " + line + ": a state nobody knows");
        }
    }

    private void sums(Map<String, String> sums, int line) throws UnreadableException {
        var bill = new DayBill(day, hash, charges, returns);
        boolean right = text(sums, TRADES, line).equals(String.valueOf(charges.size() + returns.size()))
                && fen(sums, SUM_PAID, line).equals(bill.charged())
                && fen(sums, SUM_GIVEN_BACK, line).equals(bill.returned());
        if (!right) {
            throw new UnreadableException("line " + line + ": the rows do not add up to these sums");
        }
    }

    private static String text(Map<String, String> values, String name, int line) throws UnreadableException {
        String value = values.get(name);
        if (value == null) {
            throw new UnreadableException("line " + line + ": no column " + name);
        }
        return value;
    }

    /** Yuan with two figures after the point; never less than nothing. */
    private static Fen fen(Map<String, String> values, String name, int line) throws UnreadableException {
        try {
            long fen =
                    new BigDecimal(text(values, name, line)).movePointRight(2).longValueExact();
            if (fen < 0) {
                throw new ArithmeticException("less than nothing");
            }
            return Fen.of(fen);
        } catch (ArithmeticException | IllegalArgumentException noAmount) {
            throw new UnreadableException("line " + line + ": " + name + " is no amount");
        }
    }
}

package org.linli.peripherals.virtual.cardterminal;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** A bank that remembers as long as this process lives: for a desk that stands alone. Safe from any thread. */
public final class BankInTheDrawer implements Acquirer {
    private static final String NO_MONEY = "51";

    private final InstantSource clock;
    private final Map<String, Answer> orders = new HashMap<>();
    private int charges;

    public BankInTheDrawer(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public synchronized Answer charge(String card, String order, long fen) {
        if (orders.containsKey(order)) {
            return Answer.of(Verdict.ORDER_USED);
        }
        Answer answer;
        if (card.startsWith("declined")) {
            answer = new Answer(Verdict.DECLINED, "", brand(card), "", fen, NO_MONEY);
        } else {
            charges++;
            String reference = String.format(Locale.ROOT, "%012d", charges);
            answer = new Answer(
                    Verdict.APPROVED, reference, brand(card), clock.instant().toString(), fen, "00");
        }
        orders.put(order, answer);
        return answer;
    }

    @Override
    public synchronized Answer status(String order) {
        return orders.getOrDefault(order, Answer.of(Verdict.NOT_FOUND));
    }

    @Override
    public synchronized Answer reverse(String order, long fen) {
        var reversed = Answer.of(Verdict.REVERSED);
        orders.put(order, reversed);
        return reversed;
    }

    /** How many charges stand: for tests that count money. */
    public synchronized long standing() {
        return orders.values().stream()
                .filter(answer -> answer.verdict() == Verdict.APPROVED)
                .count();
    }

    private static String brand(String card) {
        String first = card.split("-", 2)[0].toUpperCase(Locale.ROOT);
        return switch (first) {
            case "VISA", "MASTERCARD", "JCB", "AMEX" -> first;
            default -> "UNIONPAY";
        };
    }
}

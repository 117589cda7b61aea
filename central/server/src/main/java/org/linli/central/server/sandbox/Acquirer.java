package org.linli.central.server.sandbox;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;

/** The bank's side of a card terminal: what such a terminal hears when it asks. Knows cards by a name, never a number. */
final class Acquirer {
    private static final String NO_MONEY = "51";

    private final Books books;
    private final Lies lies;
    private final InstantSource clock;

    Acquirer(Books books, Lies lies, InstantSource clock) {
        this.books = books;
        this.lies = lies;
        this.clock = clock;
    }

    /**
     * @param card a name somebody chose; {@code visa-…} is a Visa card, {@code declined-…} has no money
     * @return empty when the line breaks
     */
    Optional<Sandbox.CardAnswer> charge(String card, String order, long fen) {
        if (lies.due(Lie.CARD_REQUEST_LOST)) {
            return Optional.empty();
        }
        boolean declines = card.startsWith("declined") || lies.due(Lie.CARD_DECLINES);
        boolean known = books.trade(order).isPresent();
        var charged = books.chargeCard(
                new Books.CardOrder(order, brand(card), fen),
                declines ? Optional.of(NO_MONEY) : Optional.empty(),
                clock.instant());
        if (lies.due(Lie.CARD_ANSWER_LOST)) {
            return Optional.empty();
        }
        return known ? Optional.of(answer("ORDER_USED")) : charged.map(Acquirer::told);
    }

    Sandbox.CardAnswer status(String order) {
        return books.trade(order).map(Acquirer::told).orElseGet(() -> answer("NOT_FOUND"));
    }

    Sandbox.CardAnswer reverse(String order, long fen) {
        if (books.trade(order).isEmpty()) {
            books.blockCard(order, fen);
        }
        books.revoke(order, clock.instant());
        return status(order);
    }

    private static String brand(String card) {
        int dash = card.indexOf('-');
        String first = (dash < 0 ? card : card.substring(0, dash)).toUpperCase(Locale.ROOT);
        return first.equals("VISA") || first.equals("MASTERCARD") || first.equals("JCB") ? first : "UNIONPAY";
    }

    private static Sandbox.CardAnswer told(Trade trade) {
        return switch (trade.state()) {
            case SUCCESS, REFUND ->
                new Sandbox.CardAnswer(
                        "APPROVED",
                        trade.transactionId(),
                        trade.phone(),
                        trade.chargedAt().orElse(Instant.EPOCH).toString(),
                        trade.totalFen(),
                        "00");
            case PAYERROR -> {
                String code = trade.declinedBecause().orElse("");
                yield new Sandbox.CardAnswer("DECLINED", "", trade.phone(), "", trade.totalFen(), code);
            }
            case REVOKED -> answer("REVERSED");
            case NOTPAY, USERPAYING, CLOSED -> answer("NOT_FOUND");
        };
    }

    private static Sandbox.CardAnswer answer(String outcome) {
        return new Sandbox.CardAnswer(outcome, "", "", "", 0, "");
    }
}

package org.linli.peripherals.drivers.bankcard.terminal;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.linli.peripherals.spi.BankCardStep;
import org.linli.peripherals.spi.CallFault;
import org.linli.peripherals.spi.Fault;
import org.linli.peripherals.spi.bankcard.AcquirerReference;
import org.linli.peripherals.spi.bankcard.Approved;
import org.linli.peripherals.spi.bankcard.BankCardFault;
import org.linli.peripherals.spi.bankcard.CardBrand;
import org.linli.peripherals.spi.bankcard.OrderNumber;
import org.linli.peripherals.spi.bankcard.OrderState;

/** The terminal's words in the contract's. What makes no sense is empty, and nobody guesses. */
final class BankWords {
    private BankWords() {}

    /** What an answer to STATUS says of an order. */
    static Optional<OrderState> state(OrderNumber order, EcrMessage answer) {
        if (!answer.field("order").equals(order.value())) {
            return Optional.empty();
        }
        return switch (answer.word()) {
            case "OPEN" -> Optional.of(new OrderState.Open());
            case "CHARGED" -> approved(order, answer).map(OrderState.Charged::new);
            case "NOT_CHARGED" -> Optional.of(new OrderState.NotCharged(declined(answer.field("code"))));
            case "TAKEN_BACK" -> Optional.of(new OrderState.TakenBack());
            case "NEVER_HEARD" -> Optional.of(new OrderState.NeverHeard());
            case "FORGOTTEN" -> Optional.of(new OrderState.Forgotten());
            default -> Optional.empty();
        };
    }

    static BankCardStep step(EcrMessage answer) {
        return Stream.of(BankCardStep.values())
                .filter(step -> step.name().equals(answer.field("step")))
                .findFirst()
                .orElse(BankCardStep.WORKING);
    }

    /** The response codes of ISO 8583 as China UnionPay uses them, and the terminal's own words beside them. */
    static Fault declined(String code) {
        var meaning = switch (code) {
            case "51" -> BankCardFault.INSUFFICIENT_FUNDS;
            case "55" -> BankCardFault.WRONG_PIN;
            case "38", "75" -> BankCardFault.PIN_BLOCKED;
            case "61", "65" -> BankCardFault.OVER_LIMIT;
            case "33", "54" -> BankCardFault.CARD_EXPIRED;
            case "04", "07", "14", "15", "34", "36", "41", "43", "57", "62" -> BankCardFault.CARD_REFUSED;
            case "UNREADABLE" -> BankCardFault.CARD_UNREADABLE;
            case "NO_CARD" -> BankCardFault.NO_CARD;
            case "CANCELLED_THERE" -> BankCardFault.CANCELLED_THERE;
            case "CANCELLED" -> CallFault.CANCELLED;
            case "UNREACHABLE" -> BankCardFault.ACQUIRER_UNREACHABLE;
            case "TAMPERED" -> BankCardFault.TAMPERED;
            case "BROKEN" -> BankCardFault.BROKEN;
            case "BUSY" -> CallFault.BUSY;
            default -> BankCardFault.DECLINED;
        };
        return meaning.with("code " + code);
    }

    private static Optional<Approved> approved(OrderNumber order, EcrMessage answer) {
        try {
            long amount = Long.parseLong(answer.field("amount"));
            var brand = Stream.of(CardBrand.values())
                    .filter(each -> each.name().equals(answer.field("brand")))
                    .findFirst()
                    .orElse(CardBrand.OTHER);
            var reference = new AcquirerReference(answer.field("ref"));
            return Optional.of(new Approved(order, amount, reference, brand, Instant.parse(answer.field("at"))));
        } catch (IllegalArgumentException | DateTimeException senseless) {
            return Optional.empty();
        }
    }
}

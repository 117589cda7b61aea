package org.linli.peripherals.spi.bankcard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.linli.peripherals.spi.BankCardTerminalCondition;
import org.linli.peripherals.spi.Call;
import org.linli.peripherals.spi.Fault;
import org.linli.peripherals.spi.LongNumber;
import org.linli.peripherals.spi.Outcome;
import org.linli.peripherals.spi.Remedy;

/** Whatever a terminal's driver tries to hand over, a card number does not fit into anything that crosses. */
final class NoCardNumberCanCrossTest {
    /** Made up, with valid check digits: of 13 to 19 figures. */
    private static final List<String> CARD_NUMBERS =
            List.of("4999999999999", "6299999999999996", "349999999999991", "6299999999999999999");

    /** Every text that crosses stands in one of these, which are looked at below. */
    private static final Set<Class<?>> GUARDED = Set.of(OrderNumber.class, AcquirerReference.class, Fault.class);

    private final Set<Type> seen = new HashSet<>();
    private final TreeSet<String> loose = new TreeSet<>();

    @Test
    void everyTextStandsInAGuardedType() {
        for (var verb : BankCardTerminal.class.getDeclaredMethods()) {
            if (verb.getReturnType() == Call.class) {
                look(verb.getGenericReturnType(), verb.getName());
            }
        }
        look(Outcome.NotDone.class, "NotDone");
        look(BankCardTerminalCondition.class, "condition");
        look(BankCardTerminalCapabilities.class, "capabilities");
        assertEquals(Set.of(), loose);
        assertEquals(true, seen.contains(Approved.class) && seen.contains(OrderState.Charged.class), "it looked deep");
    }

    @Test
    void guardedTypesHoldNone() {
        for (String number : CARD_NUMBERS) {
            assertThrows(IllegalArgumentException.class, () -> new OrderNumber(number));
            assertThrows(IllegalArgumentException.class, () -> new OrderNumber("A-" + number));
            assertThrows(IllegalArgumentException.class, () -> new AcquirerReference(number));
            assertThrows(IllegalArgumentException.class, () -> new Fault(Remedy.RETRY, "bankcard.x" + number, ""));
            var fault = new Fault(Remedy.RETRY, "bankcard.declined", "track " + number + "=3012");
            assertFalse(LongNumber.isIn(fault.vendorDetail()), fault.vendorDetail());
        }
    }

    @Test
    void anAmountIsTooSmallForOne() {
        var order = OrderNumber.of("P-1");
        var reference = new AcquirerReference("261122000017");
        for (String number : CARD_NUMBERS) {
            if (number.length() < 19) {
                long amount = Long.parseLong(number);
                assertThrows(
                        IllegalArgumentException.class,
                        () -> new Approved(order, amount, reference, CardBrand.OTHER, Instant.EPOCH));
            }
        }
    }

    private void look(Type type, String at) {
        if (!seen.add(type)) {
            return;
        }
        switch (type) {
            case ParameterizedType of ->
                Arrays.stream(of.getActualTypeArguments()).forEach(each -> look(each, at));
            case Class<?> guarded when GUARDED.contains(guarded) || guarded.isEnum() -> {}
            case Class<?> record
            when record.isRecord() ->
                Arrays.stream(record.getRecordComponents())
                        .forEach(part -> look(part.getGenericType(), at + "." + part.getName()));
            case Class<?> sealed
            when sealed.isSealed() ->
                Arrays.stream(sealed.getPermittedSubclasses()).forEach(each -> look(each, at));
            case Class<?> harmless when harmless == boolean.class || harmless == Instant.class -> {}
            case Class<?> figures
            when figures == long.class && (at.endsWith(".sequence") || at.endsWith(".amountFen")) -> {}
            default -> loose.add(at + " is a " + type.getTypeName());
        }
    }
}

package org.linli.peripherals.drivers.badday;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.peripherals.spi.bankcard.OrderNumber;

/** The card terminal does not reach its bank, or the bank takes its time. */
class BankOutOfReachTest {
    private static final Duration WITHIN = Duration.ofSeconds(50);

    @TempDir
    Path folder;

    @Test
    void notReachedNothingIsCharged() throws Exception {
        try (var counter = new Counter(folder)) {
            var terminal = counter.cardTerminal();
            counter.desk.cardTerminal().cutFromBank(true);
            var call = terminal.charge(OrderNumber.of("B-1"), 100, WITHIN);
            counter.tapsCard("unionpay-1");
            assertEquals("bankcard.acquirer-unreachable", Counter.notDone(call).code());
            assertEquals(
                    "bankcard.acquirer-silent",
                    Counter.unknown(terminal.reverse(OrderNumber.of("B-1"), WITHIN))
                            .code());
            counter.desk.cardTerminal().cutFromBank(false);
            Counter.done(terminal.reverse(OrderNumber.of("B-1"), WITHIN));
        }
    }

    @Test
    void slowerThanTheCallItIsUnknownAndStandsAllTheSame() throws Exception {
        try (var counter = new Counter(folder)) {
            var terminal = counter.cardTerminal();
            counter.desk.cardTerminal().bankThinks(Duration.ofSeconds(6));
            var call = terminal.charge(OrderNumber.of("B-2"), 100, Duration.ofSeconds(5));
            counter.tapsCard("unionpay-1");
            assertEquals("bankcard.acquirer-silent", Counter.unknown(call).code());
            counter.until(() -> counter.bank.standing() == 1);
        }
    }
}

package org.linli.central.server.badday;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.central.api.payment.PaymentOrder;
import org.linli.central.api.payment.PaymentState;
import org.linli.central.api.payment.PaymentView;
import org.linli.central.server.town.Terminal;
import org.linli.central.server.town.Town;

/** Somebody at central's disk writes himself another history. */
class TheLedgerIsAlteredTest {
    @TempDir
    private Path folder;

    private Town town;
    private Terminal terminal;

    @BeforeEach
    void opens() throws Exception {
        town = new Town(folder);
        terminal = town.terminal("一号机");
    }

    @AfterEach
    void closes() {
        town.close();
    }

    @Test
    void oneByteOfOneEntryKeepsCentralFromStartingAndIsNamed() throws Exception {
        var order = paid();
        town.stopCentral();
        var file = journalWith(order);
        var honest = Files.readAllBytes(file);
        var altered = honest.clone();
        int at = textOf(honest).indexOf("\"" + order.lines().getFirst().billId() + "\"");
        altered[at + 1]++;
        Files.write(file, altered);

        var refused = assertThrows(IOException.class, town::startCentral);
        assertTrue(String.valueOf(refused.getMessage()).contains("journal.damaged"), refused.getMessage());

        Files.write(file, honest);
        town.startCentral();
        assertEquals(PaymentState.PAID, terminal.view(order).state());
    }

    private PaymentOrder paid() {
        var order = town.order(terminal.owed(town.cardOfSomebodyOwing(1)).getFirst());
        terminal.pay(order, "grandma");
        town.passUntil(terminal, order, PaymentView::isFinal);
        return order;
    }

    private Path journalWith(PaymentOrder order) throws IOException {
        try (var files = Files.list(town.data().resolve("journal"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (textOf(Files.readAllBytes(file)).contains(order.paymentId().value())) {
                    return file;
                }
            }
        }
        throw new AssertionError("the payment lies nowhere in the journal");
    }

    private static String textOf(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}

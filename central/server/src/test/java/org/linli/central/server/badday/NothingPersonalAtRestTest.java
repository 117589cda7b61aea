package org.linli.central.server.badday;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.central.api.payment.PaymentView;
import org.linli.central.server.town.Terminal;
import org.linli.central.server.town.Town;

/** What somebody finds who takes central's disk along. */
class NothingPersonalAtRestTest {
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
    void noPaymentCodeNoNumberAndNoNameLieThere() throws Exception {
        var card = town.cardOfSomebodyOwing(1);
        String code = town.sandbox().showCode("grandma");
        var order = town.order(terminal.owed(card).getFirst());
        Town.answered(terminal.open(order));
        Town.answered(terminal.give(order, code));
        town.passUntil(terminal, order, PaymentView::isFinal);
        town.await(() -> town.central().progress(), progress -> progress.isLevel());
        town.stopCentral();
        town.everyFile(file -> {
            var bytes = read(file);
            return !bytes.contains(code) && !bytes.contains(card.idNumber()) && !bytes.contains(asBytes(card.name()));
        });
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (java.io.IOException unreadable) {
            throw new AssertionError(file.toString(), unreadable);
        }
    }

    /** The name's UTF-8 bytes, one character each. */
    private static String asBytes(String name) {
        return new String(name.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }
}

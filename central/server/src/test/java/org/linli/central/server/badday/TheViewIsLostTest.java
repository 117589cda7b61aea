package org.linli.central.server.badday;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

/** H2 is deleted, emptied, damaged or from another time, beside a full journal. */
class TheViewIsLostTest {
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
    void deletedItIsFoldedAnew() throws Exception {
        var order = paid();
        town.stopCentral();
        try (var files = Files.list(view())) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        town.startCentral();
        isWhole(order);
    }

    @Test
    void whoAsksBeforeItIsFoldedSeesItWhole() throws Exception {
        var order = paid();
        town.stopCentral();
        try (var files = Files.list(view())) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        town.startCentral();
        assertTrue(town.listed(() -> town.operator().payments(Town.WITHIN)).payments().stream()
                .anyMatch(each -> each.id().equals(order.paymentId()) && each.state() == PaymentState.PAID));
    }

    @Test
    void damagedItIsPutAsideAndFoldedAnew() throws Exception {
        var order = paid();
        town.stopCentral();
        Files.write(view().resolve("books.mv.db"), new byte[8192]);
        town.startCentral();
        isWhole(order);
    }

    @Test
    void ofAnotherTimeItCatchesUp() throws Exception {
        var first = paid();
        town.stopCentral();
        var old = Files.readAllBytes(view().resolve("books.mv.db"));
        town.startCentral();
        var second = paid();
        town.stopCentral();
        Files.write(view().resolve("books.mv.db"), old);
        town.startCentral();
        isWhole(first);
        isWhole(second);
    }

    @Test
    void ofAnotherJournalItIsFoldedAnew() throws Exception {
        paid();
        town.stopCentral();
        try (var files = Files.list(town.data().resolve("journal"))) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        town.startCentral();
        town.await(() -> town.central().progress(), progress -> progress.isLevel());
        assertTrue(town.listed(() -> town.operator().payments(Town.WITHIN))
                .payments()
                .isEmpty());
    }

    private Path view() {
        return town.data().resolve("view");
    }

    private PaymentOrder paid() throws Exception {
        var order = town.order(terminal.owed(town.cardOfSomebodyOwing(2)).getFirst());
        terminal.pay(order, "grandma");
        town.passUntil(terminal, order, PaymentView::isFinal);
        town.await(() -> town.central().progress(), progress -> progress.isLevel());
        return order;
    }

    private void isWhole(PaymentOrder order) throws Exception {
        town.await(() -> town.central().progress(), progress -> progress.isLevel());
        var dossier = town.listed(() -> town.operator().payment(order.paymentId(), Town.WITHIN));
        assertEquals(7, dossier.events().size(), dossier.toString());
        assertTrue(town.listed(() -> town.operator().payments(Town.WITHIN)).payments().stream()
                .anyMatch(each -> each.id().equals(order.paymentId()) && each.state() == PaymentState.PAID));
    }
}

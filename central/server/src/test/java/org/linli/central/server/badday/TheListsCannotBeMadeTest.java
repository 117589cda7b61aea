package org.linli.central.server.badday;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.central.api.client.Answer;
import org.linli.central.api.payment.PaymentState;
import org.linli.central.api.payment.PaymentView;
import org.linli.central.api.wire.ProblemKind;
import org.linli.central.server.town.Town;

/** H2 cannot be opened, nor begun anew. Residents pay; staff are told what to do. */
class TheListsCannotBeMadeTest {
    private static final Logger LOG = Logger.getLogger("linli.central.view");

    @TempDir
    private Path folder;

    private final List<String> said = new CopyOnWriteArrayList<>();
    private final Handler ear = new Handler() {
        @Override
        public void publish(LogRecord line) {
            said.add(new SimpleFormatter().formatMessage(line));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    private Town town;

    @BeforeEach
    void opens() throws Exception {
        LOG.addHandler(ear);
        town = new Town(folder);
    }

    @AfterEach
    void closes() {
        town.close();
        LOG.removeHandler(ear);
    }

    @Test
    void residentsPayAndStaffAreTold() throws Exception {
        var terminal = town.terminal("一号机");
        town.await(() -> town.central().progress(), progress -> progress.isLevel());
        town.stopCentral();
        var inTheWay = town.data().resolve("view").resolve("books.mv.db");
        Files.delete(inTheWay);
        Files.createDirectories(inTheWay.resolve("somebody's"));
        town.startCentral();

        var order = town.order(terminal.owed(town.cardOfSomebodyOwing(1)).getFirst());
        terminal.pay(order, "grandma");
        assertEquals(
                PaymentState.PAID,
                town.passUntil(terminal, order, PaymentView::isFinal).state());
        var unusable = new Answer.Unknown<>(ProblemKind.LISTS_UNUSABLE.code());
        town.see(() -> town.operator().payments(Town.WITHIN), unusable::equals);
        assertTrue(
                said.stream()
                        .anyMatch(
                                line -> line.startsWith("view.unusable ") && line.contains("delete the folder view/")),
                said.toString());

        town.stopCentral();
        Files.delete(inTheWay.resolve("somebody's"));
        Files.delete(inTheWay);
        town.startCentral();
        assertTrue(town.listed(() -> town.operator().payments(Town.WITHIN)).payments().stream()
                .anyMatch(each -> each.id().equals(order.paymentId()) && each.state() == PaymentState.PAID));
    }
}

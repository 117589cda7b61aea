package org.linli.rehearsal.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.linli.central.api.operator.PaymentDossier;
import org.linli.central.api.payment.LineState;
import org.linli.central.api.payment.ReceiptState;
import org.linli.rehearsal.house.ProgramFailed;
import org.linli.rehearsal.stage.Stage;
import org.linli.rehearsal.visit.Audit;
import org.linli.rehearsal.visit.TerminalJournal;
import org.linli.rehearsal.visit.Visit;

/** SIGKILL at each step of a payment ends with one charge, and with a receipt that is printed or marked as a copy. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KilledTest {
    private static final String COPY = "补打";

    private Stage stage;
    private final List<PaymentDossier> charged = new ArrayList<>();

    @BeforeAll
    void open(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path data) throws ProgramFailed {
        stage = Stage.set(data);
    }

    @ParameterizedTest
    @EnumSource
    void theKiosk(Moment moment) throws Exception {
        kill(Victims.KIOSK, moment);
    }

    @ParameterizedTest
    @EnumSource
    void central(Moment moment) throws Exception {
        kill(Victims.CENTRAL, moment);
    }

    @ParameterizedTest
    @EnumSource(names = {"SENDING", "CHARGED", "OFFERED", "CHARGING", "PRINTING"})
    void both(Moment moment) throws Exception {
        kill(Victims.BOTH, moment);
    }

    private void kill(Victims victims, Moment moment) throws ProgramFailed, IOException {
        stage.clear();
        var resident = stage.nextResident();
        var visit = stage.visit(resident);
        try (var scene = new Scene(stage, visit, victims)) {
            moment.reach(scene);
            scene.crash(moment);
        }
        visit.goUntil(Visit.FRONT_PAGE);

        if (stage.audit().nothingCharged(resident)) {
            visit.go();
        }
        var payment = stage.audit().chargedOnce(resident);
        charged.add(payment);
        papers(payment, moment);
    }

    private void papers(PaymentDossier dossier, Moment moment) throws ProgramFailed, IOException {
        var papers = papersOf(dossier.payment().outTradeNo().value());
        assertTrue(!papers.isEmpty(), "a receipt came out");
        assertTrue(
                papers.stream().filter(paper -> !isMarked(paper)).count() <= 1,
                "everything but the first is marked as a copy: " + papers);
        var last = papers.getLast();
        assertTrue(
                Audit.qrText(picture(last)).contains(dossier.payment().id().value()), "its QR code names the payment");
        if (moment != Moment.PRINTING) {
            assertEquals(1, papers.size(), "what was printed is not printed again");
        }
    }

    /** What the printer wrote, in the order it came out, without what was torn off before its end. */
    private List<Path> papersOf(String order) throws IOException {
        try (var files = Files.list(stage.house().paperFolder())) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .filter(file -> !file.toString().contains("torn"))
                    .filter(file -> text(file).contains(order))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isMarked(Path paper) {
        return text(paper).contains(COPY);
    }

    private static String text(Path paper) {
        try {
            return Files.readString(paper);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static Path picture(Path paper) {
        return paper.resolveSibling(paper.getFileName().toString().replace(".txt", ".png"));
    }

    /** The terminal's own journal says the same, and nobody's name stands in any log. */
    @AfterAll
    void close() throws ProgramFailed, IOException {
        try (var ending = stage) {
            ending.house().kiosk().close();
            for (var dossier : charged) {
                var journaled = TerminalJournal.find(
                                stage.house().paymentJournal(),
                                dossier.payment().id())
                        .orElseThrow();
                assertTrue(journaled.lines().stream().allMatch(line -> line.state() == LineState.POSTED));
                assertEquals(ReceiptState.PRINTED, journaled.receipt());
            }
            ending.nobodyIsInTheLogs();
        }
    }
}

package org.linli.rehearsal.days;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.linli.rehearsal.house.House.Part;
import org.linli.rehearsal.stage.Stage;
import org.linli.rehearsal.visit.Album;
import org.linli.rehearsal.visit.PaperProof;
import org.linli.rehearsal.visit.TakingCertificate;
import org.linli.rehearsal.visit.Visit;

/** 打印证明 with every program running: whatever happens to the kiosk or the printer, one certificate comes out once. */
class ACertificateIsPrintedOnceTest {
    /** A page takes so long that everything can happen to it meanwhile; in milliseconds. */
    private static final String SLOW = "10000";

    private static final int RESIDENCE = 0;

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private Path data;

    private Stage stage;
    private TakingCertificate taking;

    @BeforeEach
    void comes() throws Exception {
        stage = Stage.set(data);
        taking = new TakingCertificate(stage.house(), stage.counter(), stage.nextResident(), Album.none());
        hands("page-speed", SLOW);
        taking.opens();
        taking.chooses(RESIDENCE);
    }

    private void prints() throws Exception {
        taking.tap("print");
        taking.await("certificate.printing");
        taking.isAtThePrinter();
    }

    @AfterEach
    void closes() throws Exception {
        stage.close();
    }

    private void hands(String... words) throws Exception {
        stage.counter().desk().say(List.of(words));
    }

    @Test
    void theKioskIsKilledWhileThePageIsPrintedAndNoSecondOneComes() throws Exception {
        prints();
        stage.house().kill(Part.KIOSK);
        stage.house().startKioskAgain();
        stage.counter().lookAgain();
        taking.await("certificate.take");
        assertEquals(1, taking.fallen().size());
        byte[] pdf = taking.takesThePaper();
        taking.await(Visit.FRONT_PAGE);
        isGenuineAndTold(pdf);
        assertEquals(0, taking.fallen().size());
        stage.nobodyIsInTheLogs();
    }

    @Test
    void aJamIsSaidAndAfterItIsClearedThePageComesOnce() throws Exception {
        prints();
        hands("page-jam");
        var stopped = taking.await("certificate.stopped");
        assertTrue(stopped.says("打印机停下来了"), String.valueOf(stopped.words()));
        hands("page-clear-jam");
        taking.await("certificate.take");
        byte[] pdf = taking.takesThePaper();
        taking.leaves();
        isGenuineAndTold(pdf);
    }

    @Test
    void aPrinterThatOnlySaysThatItIsDoneIsNotBelieved() throws Exception {
        hands("page-lie");
        taking.tap("print");
        var asked = taking.await("certificate.unproven");
        assertTrue(asked.says("请看一眼"), String.valueOf(asked.words()));
        assertEquals(List.of(), taking.fallen());
        hands("page-tell-the-truth");
        hands("page-speed", "10");
        taking.tap("print");
        taking.await("certificate.take");
        byte[] pdf = taking.takesThePaper();
        taking.leaves();
        isGenuineAndTold(pdf);
    }

    private void isGenuineAndTold(byte[] pdf) throws Exception {
        Path file = Files.write(data.resolve("certificate.pdf"), pdf);
        try (var proof = PaperProof.at(stage.house())) {
            proof.isToldPrinted(proof.proves(file));
        }
    }
}

package org.linli.terminal.core.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.linli.central.api.rating.RatingSubject;

/** The line to central is down, or the power goes, while somebody says how it was. */
final class OpinionWhileCutOffTest {
    private static final Path KEPT = Path.of("/var/linli/ratings");

    private final Kiosk kiosk = new Kiosk();

    @Test
    void withTheLineUpItArrivesAtOnceAndNamesNothing() {
        paid();
        kiosk.presses("good");
        var rating = kiosk.central.ratings().getFirst();
        assertEquals(4, rating.stars());
        assertEquals(RatingSubject.VISIT, rating.subject());
        var payment = kiosk.central.payments().getFirst().id().value();
        assertFalse(payment.contains(rating.subjectId().substring(2)), "the opinion can be traced to the payment");
    }

    @Test
    void withTheLineDownNobodyWaitsAndItArrivesLater() {
        paid();
        kiosk.central.reachable(false);
        kiosk.presses("poor");
        kiosk.shows("rate.sorry");
        assertEquals(0, kiosk.central.ratings().size());
        kiosk.waits(60);
        kiosk.central.reachable(true);
        kiosk.waits(300);
        assertEquals(1, kiosk.central.ratings().size());
        assertEquals(2, kiosk.central.ratings().getFirst().stars());
    }

    @Test
    void aPowerCutMeanwhileLosesNone() throws Exception {
        paid();
        kiosk.central.reachable(false);
        kiosk.presses("very-good");
        String line = kept();
        assertTrue(line.matches("v-[0-9a-f]{30} 5\n"), line);
        kiosk.losesPower();
        kiosk.central.reachable(true);
        kiosk.waits(300);
        assertEquals(5, kiosk.central.ratings().getFirst().stars());
        assertEquals("", kept());
        kiosk.losesPower();
        kiosk.waits(300);
        assertEquals(1, kiosk.central.ratings().size());
    }

    private String kept() throws Exception {
        try (var file = kiosk.disk.open(KEPT)) {
            var bytes = ByteBuffer.allocate((int) file.size());
            file.read(bytes, 0);
            return new String(bytes.array(), StandardCharsets.US_ASCII);
        }
    }

    private void paid() {
        kiosk.comesAsFarAsTheCode();
        kiosk.showsCode();
        kiosk.central.billersPost();
        kiosk.waits(10);
        kiosk.presses("taken");
        kiosk.shows("rate.ask");
    }
}

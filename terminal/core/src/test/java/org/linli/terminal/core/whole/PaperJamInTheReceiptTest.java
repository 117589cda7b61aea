package org.linli.terminal.core.whole;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The paper jams in the middle of a receipt. */
final class PaperJamInTheReceiptTest {
    @TempDir
    private Path folder = Path.of("target");

    @Test
    void theResidentIsAskedAndTheSecondPaperKeepsTheNumber() throws Exception {
        try (var wired = new WiredKiosk(folder)) {
            wired.desk.printer().jamAfterLines(5);
            wired.paysByCode();
            wired.comesTo("receipt.unknown");
            assertTrue(wired.kiosk.screen().toString().contains("printer.jammed"));
            assertTrue(
                    wired.kiosk.screen().toString().contains("receipt.unknown.paragraph"), "it is not said to be paid");
            wired.log.neverTell("王小芳", Kiosk.ID_NUMBER);
            wired.desk.printer().clearJam();
            reprints(wired);
        }
    }

    private static void reprints(WiredKiosk wired) {
        wired.printerIsBack();
        wired.kiosk.presses("print");
        wired.comesTo("receipt.take");
        String paper = wired.newestPaper();
        assertTrue(paper.contains("补打 1"), paper);
        assertTrue(paper.contains("R-000042"), paper);
        assertTrue(paper.contains("128.22"), paper);
        assertFalse(paper.contains("王小芳"), paper);
    }
}

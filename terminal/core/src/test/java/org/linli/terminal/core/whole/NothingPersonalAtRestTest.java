package org.linli.terminal.core.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Somebody takes the terminal's disk home. */
final class NothingPersonalAtRestTest {
    private static final Path DATA = Path.of("/var/linli");
    private static final List<String> FOLDERS = List.of("payments", "tasks", "tasks/tasks-1");
    private static final List<Charset> WRITTEN_IN =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, Charset.forName("GB18030"));

    private final Kiosk kiosk = new Kiosk();

    @Test
    void noNameNoNumberNoPaymentCodeIsOnTheDiskInTheMiddleOfAPaymentOrAfterIt() {
        kiosk.comesAsFarAsTheCode();
        kiosk.showsCode();
        assertNobodyIsOnTheDisk();
        kiosk.central.billersPost();
        kiosk.waits(10);
        kiosk.shows("receipt.take");
        kiosk.presses("taken");
        assertNobodyIsOnTheDisk();
    }

    private void assertNobodyIsOnTheDisk() {
        var trade = kiosk.central.payments().getFirst().outTradeNo().value();
        assertTrue(isOnTheDisk(trade), "the search finds what is there");
        for (String personal : List.of("王小芳", "小芳", "王*芳", Kiosk.ID_NUMBER, Kiosk.CODE)) {
            assertEquals(false, isOnTheDisk(personal), personal);
        }
    }

    private boolean isOnTheDisk(String words) {
        for (String folder : FOLDERS) {
            for (Path file : kiosk.disk.list(DATA.resolve(folder))) {
                // Latin-1 keeps each byte as one sign.
                String content = new String(kiosk.disk.content(file), StandardCharsets.ISO_8859_1);
                for (Charset charset : WRITTEN_IN) {
                    if (content.contains(new String(words.getBytes(charset), StandardCharsets.ISO_8859_1))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}

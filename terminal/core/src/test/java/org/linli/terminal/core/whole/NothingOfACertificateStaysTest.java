package org.linli.terminal.core.whole;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Neither on the disk nor in what is shown; and the document is overwritten with the session. */
final class NothingOfACertificateStaysTest {
    private final Kiosk kiosk = Kiosk.withPages();

    @Test
    void noWordOfItIsOnTheDiskWhileItPrintsOrAfterwards() {
        kiosk.comesAsFarAsTheCertificate();
        isOnNoDisk();
        kiosk.presses("print");
        assertTrue(disk().contains("SENT"), "the search finds what is there");
        isOnNoDisk();
        kiosk.devices.pages.page();
        kiosk.devices.pages.page();
        isOnNoDisk();
        kiosk.presses("taken");
        isOnNoDisk();
        assertFalse(disk().contains("SENT"), "central has heard: the line is gone");
    }

    private void isOnNoDisk() {
        String disk = disk();
        String hexadecimal = HexFormat.of().formatHex(Notary.WORDS.getBytes(StandardCharsets.UTF_8));
        for (String words : List.of("王小芳", Kiosk.ID_NUMBER, "%PDF", hexadecimal)) {
            assertFalse(
                    disk.contains(new String(words.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1)),
                    words);
        }
    }

    private String disk() {
        var all = new StringBuilder();
        for (String folder : List.of("", "payments", "tasks", "tasks/tasks-1", "attend")) {
            for (Path file : kiosk.disk.list(Path.of("/var/linli").resolve(folder))) {
                all.append(new String(kiosk.disk.content(file), StandardCharsets.ISO_8859_1));
            }
        }
        return all.toString();
    }
}

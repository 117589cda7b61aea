package org.linli.terminal.core.whole;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linli.foundation.code.Code;
import org.linli.peripherals.virtual.idcard.CardBlock;

/** A resident shows the scanner something that is no payment code: from the wire to the screen. */
final class SomethingElseThanACodeTest {
    private static final CardBlock CARD = CardBlock.citizen("王小芳", "2", Kiosk.ID_NUMBER, "示范市邻里区幸福路1号", "长期");

    @TempDir
    private Path folder = Path.of("target");

    @ParameterizedTest
    @CsvSource({
        "994650123456789012, code.wrong-prefix",
        "6901234567892, code.wrong-prefix",
        "1346501234567890, code.wrong-length",
        "https://receive.example/1, code.link",
        "WIFI:T:WPA;S:x, code.not-digits"
    })
    void isSaidInWordsAndTheRightCodeIsTakenAfterwards(String scanned, String code) throws Exception {
        try (var wired = new WiredKiosk(folder)) {
            wired.kiosk.presses("pay-bill");
            wired.desk.reader().layCard(CARD);
            wired.comesTo("bills.pick");
            wired.liftsTheCard();
            wired.kiosk.presses("review");
            wired.kiosk.presses("pay");
            wired.comesTo("pay.code");
            wired.desk.scanner().showCode(scanned);
            wired.tells(Code.of(code));
            wired.kiosk.shows("pay.code");
            wired.log.tell(code + " device=scanner");
            wired.showsCodeUntil(Kiosk.CODE, "pay.paid");
            wired.log.neverTell(scanned, Kiosk.CODE);
        }
    }
}

package org.linli.terminal.core.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.peripherals.virtual.idcard.CardBlock;
import org.linli.terminal.core.session.Counter;

/** The former resident's card lies on a real driver's reader when the next one comes. */
final class CardLeftOnTheReaderTest {
    private static final CardBlock CARD = CardBlock.citizen("王小芳", "2", Kiosk.ID_NUMBER, "和平社区 3 号楼", "长期");

    @TempDir
    private Path folder = Path.of("target");

    @Test
    void isCalledForAndReadForNobodyElse() throws Exception {
        try (var wired = new WiredKiosk(folder)) {
            wired.kiosk.presses("pay-bill");
            wired.desk.reader().layCard(CARD);
            wired.comesTo("bills.pick");
            wired.kiosk.leaves();
            wired.comesTo("over.card");
            long read = wired.log.count("idcard.read");
            assertInstanceOf(Counter.Answer.Refused.class, wired.kiosk.presses("pay-bill"));
            wired.liftsTheCard();
            wired.comesTo("home.menu");
            wired.kiosk.presses("pay-bill");
            wired.comesTo("identify.card");
            assertEquals(read, wired.log.count("idcard.read"));
            wired.desk.reader().layCard(CARD);
            wired.comesTo("bills.pick");
            assertEquals(read + 1, wired.log.count("idcard.read"));
            wired.log.neverTell("王小芳", Kiosk.ID_NUMBER);
        }
    }
}

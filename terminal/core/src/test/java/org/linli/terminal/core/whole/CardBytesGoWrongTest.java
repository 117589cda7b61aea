package org.linli.terminal.core.whole;

import java.nio.file.Path;
import java.util.HexFormat;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.foundation.code.Code;
import org.linli.peripherals.virtual.desk.DeskDevice;
import org.linli.peripherals.virtual.idcard.CardBlock;
import org.linli.peripherals.virtual.idcard.VirtualSamv;

/** What the card reader sends is damaged, cut, mixed with noise or newer than the driver: from the wire to the screen. */
final class CardBytesGoWrongTest {
    private static final String NAME = "王小芳";
    private static final String PLACE = "示范市邻里区幸福路1号";
    private static final CardBlock CARD = CardBlock.citizen(NAME, "2", Kiosk.ID_NUMBER, PLACE, "长期");

    @TempDir
    private Path folder = Path.of("target");

    @Test
    void aWrongChecksumIsSaidAndTheCardThatStillLiesThereIsRead() throws Exception {
        healsByItself("idcard.bad-checksum", reader -> reader.corruptNextFrames(3));
    }

    @Test
    void aCutFrameIsSaidAndTheCardThatStillLiesThereIsRead() throws Exception {
        healsByItself("idcard.cut-frame", reader -> reader.cutNextFrames(3));
    }

    @Test
    void noiseBetweenFramesDisturbsNobody() throws Exception {
        try (var wired = new WiredKiosk(folder)) {
            wired.desk.reader().chatter(HexFormat.of().parseHex("00aaaa9669ffaaaaaa96aa"));
            wired.kiosk.presses("pay-bill");
            wired.desk.noise(DeskDevice.READER, HexFormat.of().parseHex("ffaaaaaa966900"));
            wired.desk.reader().layCard(CARD);
            wired.comesTo("bills.pick");
            wired.log.neverTell(NAME, Kiosk.ID_NUMBER, PLACE);
        }
    }

    @Test
    void anUnknownTypeOfCardIsSaidAndTheNextCardIsRead() throws Exception {
        try (var wired = new WiredKiosk(folder)) {
            wired.kiosk.presses("pay-bill");
            wired.desk.reader().layCard(CARD.typed('Q'));
            wired.tells(Code.of("idcard.unknown-type"));
            wired.kiosk.shows("identify.card");
            wired.log.tell("idcard.unknown-type device=idcard");
            wired.liftsTheCard();
            wired.letsThePauseEnd();
            wired.desk.reader().layCard(CARD);
            wired.comesTo("bills.pick");
            wired.log.neverTell(NAME, Kiosk.ID_NUMBER, PLACE);
        }
    }

    @Test
    void aNumberWithAWrongCheckDigitIsNoIdentity() throws Exception {
        try (var wired = new WiredKiosk(folder)) {
            var wrong = Kiosk.ID_NUMBER.substring(0, 17) + "1";
            wired.kiosk.presses("pay-bill");
            wired.desk.reader().layCard(CardBlock.citizen(NAME, "2", wrong, PLACE, "长期"));
            wired.tells(Code.of("idcard.bad-content"));
            wired.log.tell("idcard.bad-content device=idcard");
            wired.liftsTheCard();
            wired.desk.reader().layCard(CARD);
            wired.comesTo("bills.pick");
            wired.log.neverTell(NAME, Kiosk.ID_NUMBER, wrong, PLACE);
        }
    }

    private void healsByItself(String code, Consumer<VirtualSamv> trouble) throws Exception {
        try (var wired = new WiredKiosk(folder)) {
            wired.kiosk.presses("pay-bill");
            wired.kiosk.shows("identify.card");
            trouble.accept(wired.desk.reader());
            wired.desk.reader().layCard(CARD);
            wired.tells(Code.of(code));
            wired.log.tell(code + " device=idcard");
            wired.comesTo("bills.pick");
            wired.log.neverTell(NAME, Kiosk.ID_NUMBER, PLACE);
        }
    }
}

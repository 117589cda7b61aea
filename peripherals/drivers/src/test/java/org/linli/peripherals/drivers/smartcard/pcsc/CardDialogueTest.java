package org.linli.peripherals.drivers.smartcard.pcsc;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.linli.peripherals.spi.Fault;
import org.linli.peripherals.spi.smartcard.SocialSecurityCard;

/** What a card is asked, and what is made of its answers. */
class CardDialogueTest {
    private static final Charset GBK = Charset.forName("GBK");

    private final CardDialogue dialogue = new CardDialogue(CardLayout.NATIONAL);

    @Test
    void selectsTheApplicationByItsNameInGbk() {
        assertArrayEquals(hex("00A404000F7378312E73682EC9E7BBE1B1A3D5CF"), dialogue.first());
    }

    @Test
    void readsByIdentifierFirst() {
        dialogue.first();
        assertAsks("00A4020002EF06", answers("6F00", "9000"));
        assertAsks("00B2080014", answers("", "9000"));
        assertAsks("00B2090020", answers("0812" + ascii("99999919491231003X"), "9000"));
        assertAsks("00A4020002EF05", answers("091E" + padded("王小明", 30), "9000"));
        assertAsks("00B207000B", answers("", "9000"));
        assertEquals(
                new SocialSecurityCard("99999919491231003X", "王小明", Optional.of("A12345678")),
                read(answers("0709" + ascii("A12345678"), "9000")));
    }

    @Test
    void otherLengthsMoreDataAndRemarksAreFollowed() {
        dialogue.first();
        assertAsks("00C0000013", answers("", "6113"));
        assertAsks("00A4020002EF06", answers("6F11", "9000"));
        assertAsks("00B2080014", answers("", "6283"));
        assertAsks("00B2080012", answers("", "6C12"));
        assertAsks("00C0000012", answers("", "6112"));
        // The value alone, without identifier and length.
        assertAsks("00B2090020", answers(ascii("999999491231003000"), "9000"));
        assertAsks("00A4020002EF05", answers(hexOf("李四".getBytes(GBK)) + "FFFF00", "9000"));
        // A card that does not tell its own number is read all the same.
        assertEquals(new SocialSecurityCard("999999491231003000", "李四", Optional.empty()), read(answers("", "6A82")));
    }

    @Test
    void aRegionsWayThatIsRefusedIsFollowedByTheNext() {
        dialogue.first();
        assertAsks("00A4020002EF06", answers("", "9000"));
        assertAsks("00B2080014", answers("", "9000"));
        assertAsks("00A4020002EF06", answers("", "6A83"));
        assertAsks("00B2010414", answers("", "9000"));
        assertAsks("00B2013414", answers("", "6A86"));
        assertAsks("00B2023420", answers("0812" + ascii("99999919491231003X"), "9000"));
        assertAsks("00B2072C0B", answers("091E" + padded("阿卜杜拉", 30), "9000"));
        assertEquals("阿卜杜拉", read(answers("0709" + ascii("A12345678"), "9000")).name());
    }

    @Test
    void whatTheCardSaysFirstIsWhatSupportReads() {
        dialogue.first();
        answers("", "9000");
        answers("", "9000");
        answers("", "6982");
        answers("", "6A82");
        var why = refused(answers("", "6A82"));
        assertEquals("ssc.refused", why.code());
        assertEquals("status word 6982", why.vendorDetail());
    }

    @Test
    void nonsenseIsNamedWithoutBeingQuoted() {
        for (String number : new String[] {"", hexOf("王小明".getBytes(GBK)), "00".repeat(18)}) {
            var fresh = new CardDialogue(CardLayout.NATIONAL);
            fresh.first();
            fresh.heard(hex("9000"));
            fresh.heard(hex("9000"));
            var why = refused(fresh.heard(hex(number + "9000")));
            assertEquals("ssc.bad-content", why.code());
            assertEquals("number", why.vendorDetail());
        }
    }

    /** Whatever a card says, the dialogue ends, and in one of its three ways. */
    @Test
    void endsWithAnyCard() {
        for (int seed = 0; seed < 20_000; seed++) {
            var random = new Random(seed);
            var fresh = new CardDialogue(CardLayout.NATIONAL);
            fresh.first();
            CardDialogue.Next next = null;
            for (int commands = 0; commands < 100; commands++) {
                next = fresh.heard(anything(random));
                if (!(next instanceof CardDialogue.Next.Ask)) {
                    break;
                }
            }
            assertNotNull(next);
            assertTrue(!(next instanceof CardDialogue.Next.Ask), "seed " + seed);
        }
    }

    private static byte[] anything(Random random) {
        byte[] bytes = new byte[random.nextInt(40)];
        random.nextBytes(bytes);
        if (bytes.length >= 2 && random.nextInt(3) > 0) {
            int[] usual = {0x9000, 0x6110, 0x6C20, 0x6A82, 0x6283};
            int status = usual[random.nextInt(usual.length)];
            bytes[bytes.length - 2] = (byte) (status >> 8);
            bytes[bytes.length - 1] = (byte) status;
        }
        return bytes;
    }

    private CardDialogue.Next answers(String data, String status) {
        return dialogue.heard(hex(data + status));
    }

    private static void assertAsks(String command, CardDialogue.Next next) {
        assertEquals(
                command,
                hexOf(assertInstanceOf(CardDialogue.Next.Ask.class, next).command()));
    }

    private static SocialSecurityCard read(CardDialogue.Next next) {
        return assertInstanceOf(CardDialogue.Next.Read.class, next).card();
    }

    private static Fault refused(CardDialogue.Next next) {
        return assertInstanceOf(CardDialogue.Next.Refused.class, next).why();
    }

    private static String ascii(String text) {
        return hexOf(text.getBytes(GBK));
    }

    private static String padded(String text, int bytes) {
        String hex = hexOf(text.getBytes(GBK));
        return hex + "20".repeat(bytes - hex.length() / 2);
    }

    private static byte[] hex(String hex) {
        return HexFormat.of().parseHex(hex);
    }

    private static String hexOf(byte[] bytes) {
        return HexFormat.of().withUpperCase().formatHex(bytes);
    }
}

package org.linli.foundation.emv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linli.foundation.emv.MerchantCode.Reading;
import org.linli.foundation.money.Fen;

final class MerchantCodeTest {
    /** EMV QR Code Specification for Payment Systems, Merchant-Presented Mode 1.1, the example at its end. */
    private static final String PUBLISHED =
            "00020101021229300012D156000000000510A93FO3230Q31280012D15600000001030812345678"
                    + "520441115802CN5914BEST TRANSPORT6007BEIJING64200002ZH0104最佳运输0202北京540523.7253031565502016233030412340603***"
                    + "0708A60086670902ME91320016A0112233449988770708123456786304A13A";

    private static MerchantCode bill(long fen) {
        return new MerchantCode(List.of(
                new EmvField("00", "01"),
                new EmvField("01", "12"),
                EmvField.template("26", List.of(new EmvField("00", "org.example.pay"), new EmvField("01", "p-17"))),
                new EmvField("52", "4900"),
                new EmvField("53", "156"),
                new EmvField("54", fen / 100 + "." + "%02d".formatted(fen % 100)),
                new EmvField("58", "CN"),
                new EmvField("59", "LINLI SAMPLE"),
                new EmvField("60", "FENGHE"),
                EmvField.template("62", List.of(new EmvField("01", "W-2026-11"), new EmvField("07", "kiosk-0001"))),
                EmvField.template(
                        "64",
                        List.of(new EmvField("00", "zh"), new EmvField("01", "清禾水务𠮷"), new EmvField("02", "枫禾")))));
    }

    private static MerchantCode whole(String text) {
        return assertInstanceOf(Reading.Whole.class, MerchantCode.read(text)).code();
    }

    @Test
    void theSpecificationsOwnExampleIsReadAndWrittenAsItStands() {
        var code = whole(PUBLISHED);
        assertEquals(PUBLISHED, code.text());
        assertTrue(code.isOnce());
        assertEquals(Optional.of(Fen.of(2372)), code.amount());
        assertTrue(code.asksForMore(), "the wallet asks for a tip");
        assertEquals("最佳运输", code.merchant());
        assertEquals(Optional.of("A6008667"), code.additional("07"));
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        for (long fen : new long[] {1, 99, 100, 3150, 1_000_000_00}) {
            var code = bill(fen);
            assertEquals(code, whole(code.text()));
            assertEquals(Optional.of(Fen.of(fen)), code.amount());
        }
        assertEquals("清禾水务𠮷", bill(1).merchant());
        assertFalse(bill(1).asksForMore());
    }

    /** An error of up to sixteen neighbouring bits is always found: every other character, every two that change places. */
    @Test
    void noSingleCharacterCanBeAnother() {
        for (String good : List.of(PUBLISHED, bill(3150).text())) {
            for (int at = 0; at < good.length(); at++) {
                for (char other = ' '; other <= '~'; other++) {
                    String changed = good.substring(0, at) + other + good.substring(at + 1);
                    if (!changed.equals(good)) {
                        assertFalse(MerchantCode.read(changed) instanceof Reading.Whole, changed);
                    }
                }
                if (at > 0 && isAscii(good, at) && good.charAt(at) != good.charAt(at - 1)) {
                    String swapped =
                            good.substring(0, at - 1) + good.charAt(at) + good.charAt(at - 1) + good.substring(at + 1);
                    assertFalse(MerchantCode.read(swapped) instanceof Reading.Whole, swapped);
                }
                assertFalse(MerchantCode.read(good.substring(0, at)) instanceof Reading.Whole, "cut off at " + at);
            }
        }
    }

    private static boolean isAscii(String text, int at) {
        return text.charAt(at) < 128 && text.charAt(at - 1) < 128;
    }

    /** Whatever comes, it is read or it is said why not; and what is read says the same when it is written. */
    @Test
    void anyTextIsAnswered() {
        var chance = new Random(20261123);
        for (int round = 0; round < 50_000; round++) {
            var text = new StringBuilder(
                    chance.nextBoolean()
                            ? PUBLISHED
                            : bill(chance.nextInt(1, 999_999)).text());
            for (int change = chance.nextInt(1, 6); change > 0; change--) {
                int at = chance.nextInt(text.length());
                switch (chance.nextInt(3)) {
                    case 0 -> text.deleteCharAt(at);
                    case 1 -> text.insert(at, (char) chance.nextInt(32, 0x4E20));
                    default -> text.setCharAt(at, (char) chance.nextInt(48, 58));
                }
            }
            if (MerchantCode.read(text.toString()) instanceof Reading.Whole(MerchantCode code)) {
                assertEquals(text.toString(), code.text());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "54, 0.00, the amount is none",
        "54, 1.2.3, the amount is none",
        "54, 12345678901.23, the amount is none",
        "01, 13, data object 01 is of another form",
        "53, CNY, data object 53 is of another form",
        "58, cn, data object 58 is of another form",
        "59, ABCDEFGHIJKLMNOPQRSTUVWXYZ, data object 59 is of another form",
        "55, 04, data object 55 is of another form",
        "55, 02, the fee besides is of another kind than said",
        "26, 0104abcd, account 26 does not say whose it is",
        "62, 0126ABCDEFGHIJKLMNOPQRSTUVWXYZ, additional data 01 is too long",
        "64, 0002zh, data object 01 is missing"
    })
    void whatTheSpecificationForbidsIsSaid(String id, String value, String why) {
        var fields = new ArrayList<>(bill(3150).fields());
        fields.removeIf(field -> field.id().equals(id));
        fields.add(new EmvField(id, value));
        assertEquals(
                why,
                assertThrows(IllegalArgumentException.class, () -> new MerchantCode(fields))
                        .getMessage());
    }

    @Test
    void nothingStandsThereTwiceAndNothingIsMissing() {
        var fields = new ArrayList<>(bill(3150).fields());
        fields.add(new EmvField("54", "1.00"));
        assertThrows(IllegalArgumentException.class, () -> new MerchantCode(fields));
        for (String id : List.of("00", "26", "52", "53", "58", "59", "60")) {
            var without = new ArrayList<>(bill(3150).fields());
            without.removeIf(field -> field.id().equals(id));
            assertThrows(IllegalArgumentException.class, () -> new MerchantCode(without), id);
        }
    }

    @Test
    void partsOfAFenAndOtherMoneyAreNoAmountHere() {
        var fields = new ArrayList<>(bill(3150).fields());
        fields.replaceAll(field -> field.id().equals("54") ? new EmvField("54", "31.505") : field);
        assertEquals(Optional.empty(), new MerchantCode(fields).amount());
        fields.replaceAll(field -> field.id().equals("54") ? new EmvField("54", "31.500") : field);
        assertEquals(Optional.of(Fen.of(3150)), new MerchantCode(fields).amount());
        fields.replaceAll(field -> field.id().equals("54") ? new EmvField("54", "9999999999999") : field);
        assertEquals(Optional.empty(), new MerchantCode(fields).amount(), "more than there is");
        fields.replaceAll(field -> field.id().equals("53") ? new EmvField("53", "344") : field);
        assertEquals(Optional.empty(), new MerchantCode(fields).amount());
    }

    @Test
    void somethingElseIsSomethingElse() {
        assertInstanceOf(Reading.Other.class, MerchantCode.read("134650123456789012"));
        assertInstanceOf(Reading.Other.class, MerchantCode.read("https://pay.example/x"));
        assertInstanceOf(Reading.Other.class, MerchantCode.read(""));
        assertInstanceOf(Reading.Broken.class, MerchantCode.read("000201"));
        assertInstanceOf(Reading.Broken.class, MerchantCode.read("000201" + "9".repeat(4096)));
    }
}

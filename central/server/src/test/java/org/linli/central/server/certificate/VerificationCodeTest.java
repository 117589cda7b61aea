package org.linli.central.server.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.linli.central.server.certificate.VerificationCode.Typed;

class VerificationCodeTest {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    @Test
    void isReadHoweverItIsTyped() {
        String code = VerificationCode.of(0x2_1084_2108_4210L);
        var read = new Typed.Well(code);
        assertEquals(read, VerificationCode.read(code));
        assertEquals(read, VerificationCode.read(VerificationCode.spaced(code).toLowerCase(Locale.ROOT)));
        assertEquals(read, VerificationCode.read("  " + code.substring(0, 5) + " " + code.substring(5) + " "));
        assertEquals(read, VerificationCode.read(wide(code)));
        assertEquals(
                VerificationCode.read("0000-0000-0000"), VerificationCode.read("OOOO-oooo-OO00"), "nobody prints an O");
    }

    @Test
    void findsEverySingleWrongCharacterAndEverySwapOfNeighbours() {
        var random = new Random(7);
        for (int round = 0; round < 40; round++) {
            String code = VerificationCode.of(random.nextLong(1L << 50));
            for (int at = 0; at < code.length(); at++) {
                for (int letter = 0; letter < ALPHABET.length(); letter++) {
                    char other = ALPHABET.charAt(letter);
                    if (other != code.charAt(at)) {
                        isMistyped(code.substring(0, at) + other + code.substring(at + 1));
                    }
                }
                if (at > 0 && code.charAt(at) != code.charAt(at - 1)) {
                    isMistyped(
                            code.substring(0, at - 1) + code.charAt(at) + code.charAt(at - 1) + code.substring(at + 1));
                }
            }
        }
    }

    @Test
    void whatHasNotTheFormIsNone() {
        for (String none : new String[] {"", "7K3D", "7K3D-9QWX-T0M5-7", "7K3D-9QWX-T0M!", "居住证明", "A".repeat(5_000)}) {
            assertInstanceOf(Typed.NotACode.class, VerificationCode.read(none), none);
        }
    }

    private static void isMistyped(String code) {
        assertInstanceOf(Typed.Mistyped.class, VerificationCode.read(code), code);
    }

    private static String wide(String code) {
        return code.chars()
                .mapToObj(each -> Character.toString(each - '!' + '！'))
                .reduce("", String::concat);
    }
}

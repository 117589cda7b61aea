package org.linli.payments.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linli.foundation.code.Code;
import org.linli.payments.code.PaymentCode.Parsed;

class PaymentCodeTest {
    @ParameterizedTest
    @CsvSource({
        "100000000000000000, wechat",
        "134650123456789012, wechat",
        "159999999999999999, wechat",
        "2500000000000000, alipay",
        "281234567890123456, alipay",
        "309999999999999999999999, alipay"
    })
    void knowsTheWalletsByPrefixAndLength(String digits, String wallet) {
        var valid = assertInstanceOf(Parsed.Valid.class, PaymentCode.parse(digits, CodeForm.USUAL));
        assertEquals(wallet, valid.code().wallet());
    }

    @ParameterizedTest
    @CsvSource({
        "160000000000000000, code.wrong-prefix",
        "240000000000000000, code.wrong-prefix",
        "311111111111111111, code.wrong-prefix",
        "6901234567892, code.wrong-prefix",
        "13465012345678901, code.wrong-length",
        "1346501234567890123, code.wrong-length",
        "250000000000000, code.wrong-length",
        "2500000000000000000000000, code.wrong-length",
        "wxp://f2f0abc, code.link",
        "https://qr.alipay.com/fkx123, code.link",
        "00020101021129300012D156000000000510A93FO3230Q, code.link",
        "ABC-134650123, code.not-digits",
        "1346501２3456789012, code.not-digits",
        "'', code.not-digits"
    })
    void saysWhyItIsNone(String scanned, String why) {
        assertEquals(new Parsed.NotACode(Code.of(why)), PaymentCode.parse(scanned, CodeForm.USUAL));
    }

    @Test
    void takesOtherWalletsWhereTheyAreConfigured() {
        var digits = "6212345678901234567";
        assertInstanceOf(Parsed.NotACode.class, PaymentCode.parse(digits, CodeForm.USUAL));
        assertInstanceOf(Parsed.Valid.class, PaymentCode.parse(digits, List.of(CodeForm.WECHAT, CodeForm.UNIONPAY)));
    }

    @Test
    void forgivesTheScannersLineEnd() {
        assertInstanceOf(Parsed.Valid.class, PaymentCode.parse("134650123456789012\r\n", CodeForm.USUAL));
    }

    @Test
    void givesItsDigitsOnceAndNeverPrintsThem() {
        var parsed = PaymentCode.parse("134650123456789012", CodeForm.USUAL);
        assertFalse(parsed.toString().contains("13465"));
        var code = ((Parsed.Valid) parsed).code();
        assertEquals("134650123456789012", code.take().orElseThrow().authCode());
        assertTrue(code.take().isEmpty());
    }
}

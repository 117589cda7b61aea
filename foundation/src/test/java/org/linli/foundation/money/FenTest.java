package org.linli.foundation.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FenTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0.00, 零元整",
        "1, 0.01, 壹分",
        "10, 0.10, 壹角整",
        "100, 1.00, 壹元整",
        "105, 1.05, 壹元零伍分",
        "120, 1.20, 壹元贰角整",
        "49152, 491.52, 肆佰玖拾壹元伍角贰分",
        "100000, 1000.00, 壹仟元整",
        "100300, 1003.00, 壹仟零叁元整",
        "168032, 1680.32, 壹仟陆佰捌拾元叁角贰分",
        "10700053, 107000.53, 壹拾万零柒仟元伍角叁分",
        "600000700, 6000007.00, 陆佰万零柒元整",
        "10000000000, 100000000.00, 壹亿元整",
        "10000000100, 100000001.00, 壹亿零壹元整",
        "100000000000000, 1000000000000.00, 壹万亿元整",
        "-300, -3.00, 负叁元整"
    })
    void isWrittenInDigitsAndInCapitals(long fen, String digits, String capitals) {
        assertEquals(digits, Fen.of(fen).digits());
        assertEquals(capitals, Fen.of(fen).capitals());
    }

    @Test
    void sumsWithoutRounding() {
        assertEquals(Fen.of(49152), Fen.sum(Stream.of(Fen.of(3150), Fen.of(9672), Fen.of(36330))));
    }

    @Test
    void refusesWhatNoBillCanBe() {
        var most = Fen.of(Fen.LARGEST);
        assertThrows(ArithmeticException.class, () -> most.plus(Fen.of(1)));
    }
}

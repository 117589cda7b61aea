package org.linli.peripherals.virtual.idcard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VirtualSamvTest {
    private static final String HEAD = "aaaaaa9669";

    private final List<String> said = new ArrayList<>();
    private final VirtualSamv reader =
            new VirtualSamv(bytes -> said.add(HexFormat.of().formatHex(bytes)));

    @Test
    void speaksTheVectorsOfTheStandard() {
        assertEquals(HEAD + "00040000" + "9094", asked("000311ffed"));
        assertEquals(HEAD + "00040000" + "8084", asked("0003200122"), "no card");
        assertEquals(HEAD + "00040000" + "4145", asked("0003300132"), "nothing selected");
        reader.layCard(CardBlock.citizen("王小明", "1", "99999919491231001", "幸福路1号", "长期"));
        assertEquals(HEAD + "000800009f0000000097", asked("0003200122"));
        assertEquals(HEAD + "000c00009000000000000000009c", asked("0003200221"));
        assertEquals(1295 * 2, asked("0003300132").length());
        assertEquals(1297 * 2, asked("0003301023").length());
        assertEquals(HEAD + "00040000" + "8084", asked("0003200122"), "halted: not found again until it is lifted");
        assertEquals(HEAD + "00040000" + "1014", asked("0003300133"), "a question with a wrong XOR");
    }

    @Test
    void checkDigitsAreThoseOfTheStandard() {
        assertEquals('7', CardBlock.checkDigit("99999919491231001"));
        assertThrows(IllegalArgumentException.class, () -> CardBlock.checkDigit("1"));
    }

    @Test
    void aFieldThatDoesNotFitIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> CardLayout.CITIZEN.with(Map.of("name", "一二三四五六七八九十一二三四五六")));
        assertThrows(IllegalArgumentException.class, () -> CardLayout.CITIZEN.with(Map.of("english", "X")));
    }

    private String asked(String question) {
        said.clear();
        reader.heard(HexFormat.of().parseHex(HEAD + question));
        return said.getFirst();
    }
}

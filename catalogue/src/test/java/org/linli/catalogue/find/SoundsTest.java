package org.linli.catalogue.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SoundsTest {
    private static final Sounds SOUNDS = Sounds.load();

    private static List<String> readings(String sign) {
        return Arrays.stream(SOUNDS.readings(sign.codePointAt(0)))
                .mapToObj(number -> SOUNDS.syllable(number).letters())
                .toList();
    }

    @Test
    void aCharacterHasAllItsReadings() {
        assertTrue(readings("还").containsAll(List.of("hai", "huan")));
        assertTrue(readings("长").containsAll(List.of("chang", "zhang")));
        assertTrue(readings("女").contains("nv"));
        assertEquals(List.of(), readings("a"));
        assertEquals(List.of(), readings("𠮷"));
    }

    @Test
    void whatManySpeakersDoNotTellApartSoundsAlike() {
        assertTrue(SOUNDS.soundAlike('生', '身'));
        assertTrue(SOUNDS.soundAlike('四', '是'));
        assertTrue(SOUNDS.soundAlike('兰', '南'));
        assertFalse(SOUNDS.soundAlike('保', '跑'));
        assertFalse(SOUNDS.soundTheSame('生', '身'));
        assertTrue(SOUNDS.soundTheSame('卡', '咔'));
    }

    @Test
    void charactersThatSoundAlikeShareABit() {
        assertTrue((SOUNDS.soundBits('生') & SOUNDS.soundBits('身')) != 0);
    }
}

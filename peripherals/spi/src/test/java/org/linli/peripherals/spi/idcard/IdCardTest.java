package org.linli.peripherals.spi.idcard;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class IdCardTest {
    private static final LocalDate FROM = LocalDate.of(2015, 3, 1);
    private static final CitizenCard CARD = new CitizenCard(
            "王小明",
            Sex.MALE,
            new Nation("01"),
            LocalDate.of(1949, 12, 31),
            "示范市邻里区幸福路1号",
            "99999919491231001X",
            "示范市公安局邻里分局",
            new Validity(FROM, new Validity.LongTerm()),
            new RawPhoto("wlt", new byte[] {1, 2}));

    @Test
    void showsNothingOfItsHolder() {
        assertEquals("CitizenCard(masked)", CARD.toString());
        for (String secret : List.of("王小明", "9999", "1949", "2015", "01")) {
            assertFalse((CARD + "" + CARD.nation() + CARD.validity() + CARD.photo()).contains(secret), secret);
        }
    }

    @Test
    void longTermHasNoLastDay() {
        var longTerm = new Validity(FROM, new Validity.LongTerm());
        assertTrue(longTerm.covers(LocalDate.of(2999, 1, 1)));
        assertFalse(longTerm.covers(FROM.minusDays(1)));
        var bounded = new Validity(FROM, new Validity.LastDay(FROM.plusYears(20)));
        assertTrue(bounded.covers(FROM.plusYears(20)));
        assertFalse(bounded.covers(FROM.plusYears(20).plusDays(1)));
    }

    @Test
    void aPhotoIsItsBytesAndNobodyElseCanChangeThem() {
        byte[] given = {1, 2, 3};
        var photo = new RawPhoto("wlt", given);
        given[0] = 9;
        photo.bytes()[1] = 9;
        assertArrayEquals(new byte[] {1, 2, 3}, photo.bytes());
        assertEquals(new RawPhoto("wlt", new byte[] {1, 2, 3}), photo);
    }

    @Test
    void aNationHasItsName() {
        assertEquals("汉", new Nation("01").chineseName());
        assertEquals("维吾尔", new Nation("05").chineseName());
        assertEquals("基诺", new Nation("56").chineseName());
        assertEquals("其他", new Nation("97").chineseName());
        for (String wrong : List.of("00", "57", "1", "", "xx")) {
            assertThrows(IllegalArgumentException.class, () -> new Nation(wrong), wrong);
        }
    }
}

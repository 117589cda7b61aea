package org.linli.peripherals.drivers.idcard.samv;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.linli.peripherals.drivers.Seeds;
import org.linli.peripherals.spi.Remedy;
import org.linli.peripherals.spi.idcard.CitizenCard;
import org.linli.peripherals.spi.idcard.ForeignerCard;
import org.linli.peripherals.spi.idcard.ForeignerCard2023;
import org.linli.peripherals.spi.idcard.IdCard;
import org.linli.peripherals.spi.idcard.Nation;
import org.linli.peripherals.spi.idcard.RawPhoto;
import org.linli.peripherals.spi.idcard.ResidencePermit;
import org.linli.peripherals.spi.idcard.Sex;
import org.linli.peripherals.spi.idcard.Validity;
import org.linli.peripherals.virtual.idcard.CardBlock;
import org.linli.peripherals.virtual.idcard.CardLayout;

class CardTextTest {
    private static final byte[] PHOTO = new byte[1024];
    private static final Map<String, String> FIELDS = Map.of(
            "name", "阿依古丽·买买提",
            "sex", "2",
            "nation", "05",
            "birth", "19491231",
            "address", "示范市邻里区幸福路1号3栋2单元401室",
            "number", "99999919491231002X",
            "issuer", "示范市公安局邻里分局",
            "from", "20160301",
            "to", "20360301");

    @Test
    void readsACitizensCard() throws Exception {
        assertEquals(
                new CitizenCard(
                        "阿依古丽·买买提",
                        Sex.FEMALE,
                        new Nation("05"),
                        LocalDate.of(1949, 12, 31),
                        "示范市邻里区幸福路1号3栋2单元401室",
                        "99999919491231002X",
                        "示范市公安局邻里分局",
                        new Validity(LocalDate.of(2016, 3, 1), new Validity.LastDay(LocalDate.of(2036, 3, 1))),
                        new RawPhoto("wlt", PHOTO)),
                read(CardLayout.CITIZEN.with(FIELDS)));
    }

    @Test
    void longTermIsAValueAndNoDate() throws Exception {
        var card = read(with("to", "长期"));
        assertEquals(new Validity.LongTerm(), card.validity().until());
    }

    @Test
    void readsAPermitForPeopleOfHongKongMacauAndTaiwan() throws Exception {
        var card = (ResidencePermit) read(CardLayout.PERMIT.with(Map.of(
                "name", "陳大文",
                "sex", "1",
                "birth", "19800704",
                "address", "示范市邻里区和平街8号",
                "number", "999999198007040018",
                "issuer", "示范市公安局",
                "from", "20240101",
                "to", "20290101",
                "pass", "H12345678",
                "issues", "01")));
        assertEquals("陳大文", card.name());
        assertEquals("H12345678", card.passNumber());
        assertEquals("01", card.issueCount());
    }

    @Test
    void readsAForeignersCardOfTheFirstGeneration() throws Exception {
        var card = (ForeignerCard) read(CardLayout.FOREIGNER.with(Map.of(
                "english", "SAMPLE, MARIA THERESIA",
                "sex", "2",
                "number", "AUT999980070401",
                "nationality", "AUT",
                "from", "20200101",
                "to", "20300101",
                "birth", "19800704",
                "version", "01",
                "agency", "9999")));
        assertEquals("SAMPLE, MARIA THERESIA", card.name(), "without a Chinese name, the English one");
        assertEquals("AUT", card.nationality());
        assertEquals("9999", card.agency());
    }

    @Test
    void readsAForeignersCardOf2023WithANameThatRunsOn() throws Exception {
        var card = (ForeignerCard2023) read(CardLayout.FOREIGNER2023.with(Map.ofEntries(
                Map.entry("name", "马丽"),
                Map.entry("sex", "2"),
                Map.entry("reissues", "00"),
                Map.entry("birth", "19800704"),
                Map.entry("english", "SAMPLE, MARIA THERESIA ANTONIA WILH"),
                Map.entry("english-more", "ELMINE"),
                Map.entry("number", "999040198007040012"),
                Map.entry("from", "20240101"),
                Map.entry("to", "20340101"),
                Map.entry("nationality", "AUT"),
                Map.entry("old-card", "AUT"))));
        assertEquals("SAMPLE, MARIA THERESIA ANTONIA WILHELMINE", card.englishName());
        assertEquals("马丽", card.name());
        assertEquals("AUT", card.oldCardLink());
    }

    @Test
    void aCharacterOfFourBytesSurvives() throws Exception {
        assertEquals("𠮷田", read(with("name", "𠮷田")).name());
    }

    @Test
    void anUnknownTypeIsSaidToBeOne() {
        var bad = assertThrows(
                BadCard.class, () -> read(CardLayout.CITIZEN.with(FIELDS).typed('Q')));
        assertEquals("idcard.unknown-type", bad.fault().code());
        assertEquals(Remedy.ATTENDANT, bad.fault().remedy());
    }

    @Test
    void aFieldThatMakesNoSenseIsNamedAndNotShown() {
        for (var wrong : List.of(
                Map.entry("birth", "19490231"),
                Map.entry("birth", "1949年"),
                Map.entry("sex", "X"),
                Map.entry("nation", "99"),
                Map.entry("to", "永久"),
                Map.entry("number", "12345"),
                Map.entry("name", ""),
                Map.entry("name", "王\u0007明"))) {
            var bad = assertThrows(BadCard.class, () -> read(with(wrong.getKey(), wrong.getValue())), wrong.toString());
            assertEquals("idcard.bad-content", bad.fault().code());
            assertFalse(wrong.getValue().length() > 1
                    && String.valueOf(bad.getMessage()).contains(wrong.getValue()));
        }
    }

    @Test
    void takesAnswersWithAndWithoutFingerprintAndKeepsNoFinger() throws Exception {
        byte[] text = CardLayout.CITIZEN.with(FIELDS).text();
        byte[] base = Frames.baseData(text, PHOTO);
        byte[] without = Frames.fingerData(text, PHOTO, new byte[0]);
        byte[] with = Frames.fingerData(text, PHOTO, new byte[1024]);
        assertEquals(1295, Frames.reply(0x90, base).length);
        assertEquals(1297, Frames.reply(0x90, without).length);
        assertEquals(2321, Frames.reply(0x90, with).length);
        for (byte[] data : List.of(base, without, with)) {
            var answer = CardAnswer.of(data);
            assertArrayEquals(text, answer.text());
            assertEquals(new RawPhoto("wlt", PHOTO), answer.photo());
        }
    }

    @Test
    void refusesAnswersWhoseLengthsDoNotAddUp() {
        byte[] text = CardLayout.CITIZEN.with(FIELDS).text();
        byte[] base = Frames.baseData(text, PHOTO);
        for (byte[] data : List.of(
                new byte[0], new byte[3], java.util.Arrays.copyOf(base, 1283), Frames.baseData(new byte[128], PHOTO))) {
            var bad = assertThrows(BadCard.class, () -> CardAnswer.of(data));
            assertEquals("idcard.bad-answer", bad.fault().code());
        }
    }

    /** Any 256 bytes are a card or a named fault, and never anything else. */
    @Test
    void anyBytesAreACardOrANamedFault() {
        for (int number = 0; number < Seeds.cases(); number++) {
            var random = Seeds.of(number);
            byte[] text = Seeds.any(random, CardLayout.values())
                    .with(Map.of("name", "王小明", "sex", "1", "birth", "19491231"))
                    .text();
            for (int flips = random.nextInt(40); flips >= 0; flips--) {
                text[random.nextInt(text.length)] = (byte) random.nextInt();
            }
            byte[] data = Frames.baseData(text, new byte[random.nextInt(3)]);
            try {
                CardText.read(CardAnswer.of(data));
            } catch (BadCard named) {
                assertFalse(named.fault().code().isEmpty());
            }
        }
    }

    private static CardBlock with(String field, String value) {
        var fields = new java.util.HashMap<>(FIELDS);
        fields.put(field, value);
        return CardLayout.CITIZEN.with(fields);
    }

    private static IdCard read(CardBlock card) throws BadCard {
        return CardText.read(CardAnswer.of(Frames.baseData(card.text(), PHOTO)));
    }
}

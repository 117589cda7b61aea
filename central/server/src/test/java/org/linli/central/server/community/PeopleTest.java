package org.linli.central.server.community;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PeopleTest {
    @Test
    void everyIdNumberChecksOutInAPlaceAssignedToNobody() {
        Communities.many().flatMap(Communities::people).forEach(person -> {
            String number = person.idNumber();
            if (person.card().layout() == CardLayout.FOREIGNER_2017) {
                assertTrue(number.matches("UTO9999\\d{8}"), number);
                assertEquals(birthDigits(person).substring(2), number.substring(7, 13));
            } else {
                assertTrue(IdNumber.isValid(number), number);
                assertTrue(number.startsWith("999999"), number);
                assertEquals(birthDigits(person), number.substring(6, 14));
                assertEquals(person.sex() == Sex.MALE, (number.charAt(16) - '0') % 2 == 1, number);
            }
        });
    }

    /** The example of GB 11643-1999 itself, and one with the check character X. */
    @Test
    void theCheckCharacterIsTheStandards() {
        assertTrue(IdNumber.isValid("11010519491231002X"));
        assertTrue(IdNumber.isValid("440524188001010014"));
        assertFalse(IdNumber.isValid("440524188001010015"));
        assertFalse(IdNumber.isValid("11010519491231002x"));
        assertFalse(IdNumber.isValid("44052418800101001"));
        assertFalse(IdNumber.isValid("4405241880010100１4"));
    }

    @Test
    void noTwoPeopleShareANumber() {
        Communities.many().forEach(demo -> {
            long people = Communities.people(demo).count();
            assertEquals(
                    people,
                    Communities.people(demo).map(Person::idNumber).distinct().count());
            assertEquals(
                    people, Communities.people(demo).map(Person::id).distinct().count());
        });
    }

    @Test
    void everySocialCardHasANumberOfItsOwnInNoProvince() {
        Communities.many().forEach(demo -> {
            long people = Communities.people(demo).count();
            assertEquals(
                    people,
                    Communities.people(demo).map(Person::socialCard).distinct().count());
            assertTrue(
                    Communities.people(demo).map(Person::socialCard).allMatch(card -> card.matches("Z[05][0-9]{7}")));
        });
    }

    @Test
    void everyAddressFitsTheChipAndOneFillsIt() {
        Communities.people(Communities.DEMO)
                .flatMap(person -> person.card().address().stream())
                .forEach(address -> assertTrue(address.length() <= IdCard.LONGEST_ADDRESS, address));
        SpecialCase found = Communities.DEMO.special(Special.LONG_ADDRESS);
        Person person = Communities.DEMO.person(found.residentId()).orElseThrow();
        assertEquals(
                70, person.card().address().orElseThrow().getBytes(java.nio.charset.StandardCharsets.UTF_16LE).length);
    }

    @Test
    void everyCardHoldsTodayButTheOneThatRanOut() {
        SpecialCase expired = Communities.DEMO.special(Special.EXPIRED_CARD);
        Communities.people(Communities.DEMO).forEach(person -> {
            boolean ranOut = person.id().equals(expired.residentId());
            assertEquals(!ranOut, person.card().isValidOn(Communities.AUTUMN), person.name());
        });
    }

    @Test
    void longTermCardsAreForThoseWhoWereFortySix() {
        var byTerm = Communities.people(Communities.DEMO)
                .filter(person -> person.card().layout() == CardLayout.CITIZEN)
                .collect(Collectors.partitioningBy(
                        person -> person.card().validUntil().isEmpty()));
        byTerm.getOrDefault(true, java.util.List.of())
                .forEach(person -> assertTrue(person.ageOn(person.card().validFrom()) >= 46, person.name()));
        assertTrue(byTerm.getOrDefault(true, java.util.List.of()).size() > 50);
        assertTrue(byTerm.getOrDefault(false, java.util.List.of()).size() > 50);
    }

    @Test
    void nobodyIsBornAfterTheDayAndNobodyIsOlderThanPeopleGet() {
        Communities.many()
                .forEach(demo -> Communities.people(demo).forEach(person -> {
                    assertFalse(person.born().isAfter(demo.today()), person.name());
                    assertTrue(person.ageOn(DemoCommunities.EARLIEST) <= 100, person.name());
                }));
    }

    @Test
    void childrenAreYoungerThanTheirParents() {
        for (Community community : Communities.DEMO.communities()) {
            for (Household home : community.households()) {
                var members = home.memberIds().stream()
                        .map(id -> Communities.DEMO.person(id).orElseThrow())
                        .toList();
                LocalDate grown = DemoCommunities.EARLIEST.minusYears(18);
                boolean child =
                        members.stream().anyMatch(person -> person.born().isAfter(grown));
                boolean adult =
                        members.stream().anyMatch(person -> !person.born().isAfter(grown));
                assertTrue(adult || !child, home.id());
            }
        }
    }

    @Test
    void masksHideAllButTheLastWholeCharacter() {
        assertEquals("**安", named(Special.NAME_WITH_RARE_CHARACTER).maskedName());
        assertEquals("**提", named(Special.NAME_WITH_DOT).maskedName());
        Person person = named(Special.ARREARS_OVER_PERIODS);
        assertEquals("999***********" + person.idNumber().substring(14), person.maskedIdNumber());
        assertEquals(Optional.of("154****" + person.mobile().orElseThrow().substring(7)), person.maskedMobile());
    }

    @Test
    void theRareCharacterTakesFourBytes() {
        String name = named(Special.NAME_WITH_RARE_CHARACTER).name();
        assertEquals(4, name.length());
        assertEquals(3, name.codePointCount(0, name.length()));
        assertEquals(4, "𠮷".getBytes(java.nio.charset.Charset.forName("GB18030")).length);
        assertTrue(name.contains("𠮷"));
    }

    private static Person named(Special special) {
        return Communities.DEMO
                .person(Communities.DEMO.special(special).residentId())
                .orElseThrow();
    }

    private static String birthDigits(Person person) {
        return person.born().toString().replace("-", "");
    }
}

package org.linli.terminal.journey.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class FieldTest {
    private static final Text LABEL = Text.of("identify.number.label");

    @Test
    void knowsItsOwnCharactersAndNoOthers() {
        var digits = Field.digits("account", LABEL, 2, 4);
        assertTrue(digits.knows("0123"));
        for (String other : new String[] {"12a", "１２", "٣", "1 2", "-1", "12\n"}) {
            assertFalse(digits.knows(other), other);
        }
        var letters = Field.lettersAndDigits("account", LABEL, 2, 4);
        assertTrue(letters.knows("A9Z"));
        assertFalse(letters.knows("a"));
        assertFalse(letters.knows("Ä"));
    }

    @Test
    void isWholeBetweenLeastAndMost() {
        var field = Field.digits("account", LABEL, 2, 4);
        assertFalse(field.isWhole("1"));
        assertTrue(field.isWhole("12"));
        assertTrue(field.isWhole("1234"));
        assertFalse(field.isWhole("12345"));
    }

    @Test
    void groupsForTheEyeAndHidesASecret() {
        assertEquals(
                "1203 0387 5",
                Field.digits("account", LABEL, 2, 12).groupedBy(4).shown("120303875"));
        assertEquals("••••", Field.secret("code", LABEL, 4, 6).shown("1234"));
    }

    @Test
    void refusesRoomForNothingAndForTooMuch() {
        assertThrows(IllegalArgumentException.class, () -> Field.digits("account", LABEL, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> Field.digits("account", LABEL, 5, 4));
        assertThrows(IllegalArgumentException.class, () -> Field.digits("account", LABEL, 1, 301));
    }
}

package org.linli.terminal.core.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.linli.terminal.core.attend.ServiceCode;

/** Somebody guesses at the service code. */
final class WrongServiceCodesTest {
    @Test
    void fiveAreTriedAndThenNoneForAMinute() {
        var kiosk = Attended.kiosk();
        for (int i = 0; i < 4; i++) {
            Attended.types(kiosk, "11111" + i);
            kiosk.shows("attend.code");
        }
        Attended.types(kiosk, "111119");
        kiosk.shows("attend.locked");
        kiosk.presses("home");
        Attended.types(kiosk, Attended.CODE);
        kiosk.shows("attend.locked");
        kiosk.presses("home");
        kiosk.waits(61);
        Attended.types(kiosk, Attended.CODE);
        kiosk.shows("attend.overview");
    }

    @Test
    void switchingTheMachineOffShortensNothing() {
        var kiosk = locked();
        kiosk.waits(50);
        kiosk.losesPower();
        kiosk.waits(20);
        Attended.types(kiosk, Attended.CODE);
        kiosk.shows("attend.locked");
    }

    @Test
    void eachFurtherWrongOneDoublesTheWait() {
        var kiosk = locked();
        kiosk.waits(61);
        Attended.types(kiosk, "222222");
        kiosk.shows("attend.locked");
        kiosk.presses("home");
        kiosk.waits(61);
        Attended.types(kiosk, Attended.CODE);
        kiosk.shows("attend.locked");
        kiosk.presses("home");
        kiosk.waits(60);
        Attended.types(kiosk, Attended.CODE);
        kiosk.shows("attend.overview");
    }

    @Test
    void theRightOneBeginsTheCountAnew() {
        var kiosk = Attended.kiosk();
        for (int i = 0; i < 4; i++) {
            Attended.types(kiosk, "11111" + i);
        }
        Attended.types(kiosk, Attended.CODE);
        kiosk.shows("attend.overview");
        kiosk.leaves();
        for (int i = 0; i < 4; i++) {
            Attended.types(kiosk, "11111" + i);
            kiosk.shows("attend.code");
        }
    }

    @Test
    void theCodeCannotBeReadFromWhatIsKept() {
        var code = Attended.code();
        assertFalse(code.kept().contains(Attended.CODE));
        assertFalse(code.toString().contains(Attended.CODE));
        var parsed = ServiceCode.parse(code.kept()).orElseThrow();
        assertTrue(parsed.matches(Attended.CODE.toCharArray()));
        assertFalse(parsed.matches("000000".toCharArray()));
    }

    @Test
    void aWeakOrBrokenHashIsNone() {
        assertTrue(ServiceCode.parse("").isEmpty());
        assertTrue(ServiceCode.parse(Attended.CODE).isEmpty());
        assertTrue(ServiceCode.parse("pbkdf2-sha256:1:AAAA:AAAA").isEmpty());
        assertEquals("ServiceCode(hidden)", Attended.code().toString());
    }

    private static Kiosk locked() {
        var kiosk = Attended.kiosk();
        for (int i = 0; i < 5; i++) {
            Attended.types(kiosk, "11111" + i);
        }
        kiosk.shows("attend.locked");
        kiosk.presses("home");
        return kiosk;
    }
}

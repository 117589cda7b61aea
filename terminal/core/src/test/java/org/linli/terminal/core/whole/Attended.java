package org.linli.terminal.core.whole;

import java.security.SecureRandom;
import java.util.Optional;
import org.linli.terminal.core.attend.ServiceCode;
import org.linli.terminal.core.attend.Stick;
import org.linli.terminal.core.session.Input;
import org.linli.terminal.journey.screen.Origin;

/** An attendant at a kiosk. */
final class Attended {
    static final String CODE = "480215";

    private Attended() {}

    static ServiceCode code() {
        return ServiceCode.of(CODE.toCharArray(), 1_000, new SecureRandom());
    }

    static Kiosk kiosk() {
        return kiosk(Stick.NONE);
    }

    static Kiosk kiosk(Stick stick) {
        var kiosk = new Kiosk();
        kiosk.stick = stick;
        kiosk.serviceCode = Optional.of(code());
        kiosk.losesPower();
        return kiosk;
    }

    /** From the front page, or from where the code was asked for before. */
    static void types(Kiosk kiosk, String code) {
        if (!kiosk.screen().id().equals("attend.code")) {
            kiosk.give(new Input.Attend(kiosk.shown().question(), Origin.TERMINAL));
        }
        if (kiosk.screen().id().equals("attend.code")) {
            kiosk.give(new Input.Type(kiosk.shown().question(), "code", code, code.length(), Origin.TERMINAL));
            kiosk.presses("enter");
        }
    }

    static Kiosk inside() {
        return inside(Stick.NONE);
    }

    static Kiosk inside(Stick stick) {
        var kiosk = kiosk(stick);
        types(kiosk, CODE);
        kiosk.shows("attend.overview");
        return kiosk;
    }
}

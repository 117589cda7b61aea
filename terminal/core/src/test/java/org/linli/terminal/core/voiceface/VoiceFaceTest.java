package org.linli.terminal.core.voiceface;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.linli.terminal.core.contract.Bills;
import org.linli.terminal.core.contract.Hand;
import org.linli.terminal.core.contract.Machine;
import org.linli.terminal.core.contract.PayBillContract;
import org.linli.terminal.journey.text.Texts;

final class VoiceFaceTest extends PayBillContract {
    @Override
    protected Texts texts() {
        return Texts.aloud(Locale.SIMPLIFIED_CHINESE);
    }

    @Override
    protected Hand face(Machine machine) {
        var face = new VoiceFace(machine.runner());
        machine.runner().attach(face);
        return new Listening(face, texts());
    }

    @Test
    void theHallHearsNoAmountAndNoName() {
        var machine = Machine.inline();
        var face = new VoiceFace(machine.runner());
        machine.runner().attach(face);
        machine.presses("pay-bill");
        machine.world.owes(Bills.home());
        machine.world.laysCard("王小芳", ID_NUMBER);
        var hall = String.join("\n", face.tellingForTheHall());
        assertFalse(hall.contains("三十一元五角"), hall);
        assertFalse(hall.contains("王"), hall);
        assertTrue(hall.contains("屏幕上的金额"), hall);
        assertTrue(String.join("\n", face.wholeTelling()).contains("三十一元五角"));
    }
}

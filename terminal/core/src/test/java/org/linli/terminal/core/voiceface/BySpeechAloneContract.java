package org.linli.terminal.core.voiceface;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.linli.terminal.core.contract.ErrandContract;
import org.linli.terminal.core.contract.Hand;
import org.linli.terminal.core.contract.Machine;
import org.linli.terminal.journey.text.Texts;

/** Nothing is seen: what is said is heard, and the number that was said is pressed. */
abstract class BySpeechAloneContract extends ErrandContract {
    private final List<String> headphones = new ArrayList<>();
    private final List<String> hall = new ArrayList<>();

    BySpeechAloneContract(boolean atHome) {
        super(atHome);
    }

    @Override
    protected final Texts texts() {
        return Texts.aloud(Locale.SIMPLIFIED_CHINESE);
    }

    @Override
    protected final Hand face(Machine machine) {
        headphones.clear();
        hall.clear();
        var face = new VoiceFace(machine.runner());
        machine.runner().attach(shown -> {
            face.show(shown);
            headphones.addAll(face.wholeTelling());
            hall.addAll(face.tellingForTheHall());
        });
        return new Listening(face, texts());
    }

    /** Headphones say it, or nobody could know it; the hall does not. */
    @Override
    protected final void keptToItself(List<String> own) {
        var whole = String.join("\n", headphones);
        var aloud = String.join("\n", hall);
        for (String words : own) {
            assertTrue(whole.contains(words), () -> words + " is never said: " + whole);
            assertFalse(aloud.contains(words), () -> "the hall hears " + words + ": " + aloud);
        }
    }
}

package org.linli.terminal.core.voiceface;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.linli.terminal.core.contract.Bills;
import org.linli.terminal.core.contract.Hand;
import org.linli.terminal.core.contract.Machine;
import org.linli.terminal.core.contract.PayBillContract;
import org.linli.terminal.core.session.Counter;
import org.linli.terminal.journey.screen.Text;
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

    /** Listens to the end and presses the number that was said. */
    private record Listening(VoiceFace face, Texts texts) implements Hand {
        @Override
        public void perceives(String words) {
            assertTrue(canPerceive(words), () -> words + " is not said in " + face.wholeTelling());
        }

        @Override
        public boolean canPerceive(String words) {
            return face.wholeTelling().stream().anyMatch(said -> said.contains(words));
        }

        @Override
        public Counter.Answer chooses(String label) {
            int number = IntStream.rangeClosed(1, 40)
                    .filter(candidate -> said("speech.press", candidate, label))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(label + " is not said in " + face.wholeTelling()));
            return face.press(number).toCompletableFuture().join();
        }

        private boolean said(String key, int number, String words) {
            String start = texts.of(Text.of(key, new Text.Gap.Count(number), new Text.Gap.Verbatim(words)));
            return face.wholeTelling().stream().anyMatch(line -> line.startsWith(start));
        }

        @Override
        public void ticks(String title) {
            var rows = face.wholeTelling().stream()
                    .filter(line -> line.startsWith("第"))
                    .toList();
            int number = IntStream.range(0, rows.size())
                    .filter(index -> rows.get(index).contains(title))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(title + " is not said in " + rows));
            face.press(number + 1).toCompletableFuture().join();
        }

        @Override
        public void goesBack() {
            face.back().toCompletableFuture().join();
        }
    }
}

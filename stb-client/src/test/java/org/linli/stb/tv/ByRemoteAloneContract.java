package org.linli.stb.tv;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.input.KeyCode;
import org.linli.terminal.core.contract.ErrandContract;
import org.linli.terminal.core.contract.Hand;
import org.linli.terminal.core.contract.Machine;
import org.linli.terminal.core.contract.Wandering;
import org.linli.terminal.core.contract.Wandering.Way;
import org.linli.terminal.core.session.Counter;
import org.linli.terminal.face.answer.Touched;

/** Every errand from the sofa, with no more than this remote has. */
abstract class ByRemoteAloneContract extends ErrandContract {
    private final RemoteProfile remote;

    ByRemoteAloneContract(RemoteProfile remote) {
        super(true);
        this.remote = remote;
    }

    @Override
    protected final Hand face(Machine machine) {
        return new Thumb(new Evening(machine, remote), remote);
    }

    private record Thumb(Evening evening, RemoteProfile remote) implements Hand {
        private static final String VEIL = "tv.veil";

        @Override
        public void perceives(String words) {
            assertTrue(canPerceive(words), () -> words + " is not on " + evening.glass());
        }

        @Override
        public boolean canPerceive(String words) {
            return onSomePage(() -> evening.reads(words) ? Optional.of(true) : Optional.empty())
                    .isPresent();
        }

        @Override
        public Counter.Answer chooses(String label) {
            return enters("action", label);
        }

        @Override
        public void ticks(String title) {
            enters("tick", title);
        }

        @Override
        public void goesBack() {
            evening.presses(KeyCode.ESCAPE);
        }

        /** Where the remote has no figures, they stand on the glass. */
        @Override
        public void types(String figures) {
            for (int at = 0; at < figures.length(); at++) {
                String figure = figures.substring(at, at + 1);
                evening.answer();
                if (remote.keys().contains(TvKey.valueOf("DIGIT_" + figure))) {
                    evening.presses(KeyCode.valueOf("DIGIT" + figure));
                } else {
                    goesTo("key", figure);
                    evening.presses(KeyCode.ENTER);
                }
                assertTrue(evening.answer().isPresent(), () -> figure + " came to nothing on " + evening.glass());
            }
        }

        private Counter.Answer enters(String kind, String label) {
            var key = onSomePage(() -> evening.key(kind, label))
                    .orElseThrow(() -> new AssertionError(label + " is on no key of " + evening.glass()));
            goesTo(key.kind(), key.name());
            evening.answer();
            evening.presses(KeyCode.ENTER);
            return evening.answer().orElseThrow(() -> new AssertionError("OK came to nothing on " + evening.glass()));
        }

        /** On this page, or on the first that has it; what is somebody's own is there after OK. */
        private <T> Optional<T> onSomePage(Supplier<Optional<T>> sought) {
            if (isVeiled()) {
                evening.presses(KeyCode.ENTER);
            }
            var found = sought.get();
            int pages = evening.glass().pages();
            for (int page = 0; found.isEmpty() && page < pages && pages > 1; page++) {
                turnsTo(page);
                found = sought.get();
            }
            return found;
        }

        private boolean isVeiled() {
            return evening.glass().screen().equals(VEIL);
        }

        private void turnsTo(int page) {
            while (evening.glass().page() != page) {
                int from = evening.glass().page();
                goesTo("page", Integer.toString(from + (from < page ? 1 : -1)));
                evening.presses(KeyCode.ENTER);
                assertTrue(evening.glass().page() != from, () -> "the page does not turn on " + evening.glass());
            }
        }

        private void goesTo(String kind, String name) {
            Wandering.to(at -> at.kind().equals(kind) && at.name().equals(name), new Wandering.Feet<Touched>() {
                @Override
                public Touched where() {
                    return evening.focused();
                }

                @Override
                public void press(Way way) {
                    evening.presses(KeyCode.valueOf(way.name()));
                }
            });
        }
    }
}

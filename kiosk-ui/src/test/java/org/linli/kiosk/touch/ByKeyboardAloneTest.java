package org.linli.kiosk.touch;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.linli.kiosk.stand.Stand;
import org.linli.terminal.core.contract.ErrandContract;
import org.linli.terminal.core.contract.Hand;
import org.linli.terminal.core.contract.Machine;
import org.linli.terminal.core.contract.Wandering;
import org.linli.terminal.core.contract.Wandering.Way;
import org.linli.terminal.core.session.Counter;
import org.linli.terminal.face.answer.Touched;

/** Every errand with the keys of a keyboard: four arrows, Enter and figures, and nothing is touched. */
final class ByKeyboardAloneTest extends ErrandContract {
    private @Nullable Stand stand;

    ByKeyboardAloneTest() {
        super(false);
    }

    @Override
    protected Hand face(Machine machine) {
        var answers = new LinkedBlockingQueue<CompletionStage<Counter.Answer>>();
        var before = new Stand(sink -> {
            machine.runner().attach(sink);
            return input -> {
                var answer = machine.runner().give(input);
                answers.add(answer);
                return answer;
            };
        });
        stand = before;
        // The first key shows where the focus is, and moves nothing.
        before.strikes(KeyCode.DOWN);
        return new Keys(before, machine, answers);
    }

    @Override
    protected void leave() {
        var before = stand;
        if (before != null) {
            before.close();
            stand = null;
        }
    }

    private record Keys(Stand stand, Machine machine, LinkedBlockingQueue<CompletionStage<Counter.Answer>> answers)
            implements Hand {
        @Override
        public void perceives(String words) {
            Stand.eventually(words, () -> canPerceive(words));
        }

        @Override
        public boolean canPerceive(String words) {
            return onSomePage(() -> Labels.reads(stand.glass(), words) ? Optional.of(true) : Optional.empty())
                    .isPresent();
        }

        @Override
        public Counter.Answer chooses(String label) {
            return enters(label, "action");
        }

        @Override
        public void ticks(String title) {
            enters(title, "tick");
        }

        @Override
        public void goesBack() {
            newestQuestion();
            goesTo("bar", "back");
            answers.clear();
            stand.strikes(KeyCode.ENTER);
            answer();
        }

        @Override
        public void types(String figures) {
            for (int at = 0; at < figures.length(); at++) {
                newestQuestion();
                answers.clear();
                stand.strikes(KeyCode.valueOf("DIGIT" + figures.charAt(at)));
                answer();
            }
        }

        private Counter.Answer enters(String label, String kind) {
            Stand.eventually(label, () -> keyOf(kind, label).isPresent());
            var key = keyOf(kind, label).orElseThrow();
            goesTo(key.kind(), key.name());
            answers.clear();
            stand.strikes(KeyCode.ENTER);
            return answer();
        }

        private Optional<Touched> keyOf(String kind, String label) {
            return onSomePage(() -> Labels.key(stand, kind, label));
        }

        /** On this page, or on the first that has it. */
        private <T> Optional<T> onSomePage(Supplier<Optional<T>> sought) {
            newestQuestion();
            var found = sought.get();
            int pages = stand.glass().pages();
            for (int page = 0; found.isEmpty() && page < pages && pages > 1; page++) {
                turnsTo(page);
                found = sought.get();
            }
            return found;
        }

        private void turnsTo(int page) {
            while (stand.glass().page() != page) {
                int next = stand.glass().page() + (stand.glass().page() < page ? 1 : -1);
                goesTo("page", Integer.toString(next));
                stand.strikes(KeyCode.ENTER);
                stand.sees("page " + next, glass -> glass.page() == next && glass.ready());
            }
        }

        private void goesTo(String kind, String name) {
            Wandering.to(at -> at.kind().equals(kind) && at.name().equals(name), new Wandering.Feet<Touched>() {
                @Override
                public Touched where() {
                    return stand.focused().orElseThrow(() -> new AssertionError("nothing has the focus"));
                }

                @Override
                public void press(Way way) {
                    stand.strikes(KeyCode.valueOf(way.name()));
                }
            });
            assertTrue(stand.focused().isPresent());
        }

        private void newestQuestion() {
            stand.sees(
                    "the newest question",
                    glass ->
                            glass.ready() && glass.question() == machine.shown().question());
        }

        private Counter.Answer answer() {
            try {
                return Objects.requireNonNull(answers.poll(60, TimeUnit.SECONDS), "the key came to nothing")
                        .toCompletableFuture()
                        .join();
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
        }
    }
}

package org.linli.kiosk.touch;

import java.util.Objects;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.linli.kiosk.stand.Stand;
import org.linli.terminal.core.contract.Hand;
import org.linli.terminal.core.contract.Machine;
import org.linli.terminal.core.contract.PayBillContract;
import org.linli.terminal.core.session.Counter;
import org.linli.terminal.face.answer.Touched;

/** The whole script through the glass: what is painted is read, and a real pointer presses what bears the label. */
final class TouchFaceTest extends PayBillContract {
    private @Nullable Stand stand;

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
        return new Finger(before, machine, answers);
    }

    @AfterEach
    void leave() {
        Objects.requireNonNull(stand).close();
    }

    private record Finger(Stand stand, Machine machine, LinkedBlockingQueue<CompletionStage<Counter.Answer>> answers)
            implements Hand {
        @Override
        public void perceives(String words) {
            stand.sees(words, glass -> Labels.reads(glass, words));
        }

        @Override
        public boolean canPerceive(String words) {
            seesTheNewestQuestion();
            return Labels.reads(stand.glass(), words);
        }

        @Override
        public Counter.Answer chooses(String label) {
            var key = key("action", label);
            answers.clear();
            stand.presses(key.kind(), key.name());
            return answer();
        }

        @Override
        public void ticks(String title) {
            var key = key("tick", title);
            answers.clear();
            stand.presses(key.kind(), key.name());
            answer();
        }

        @Override
        public void goesBack() {
            seesTheNewestQuestion();
            stand.presses("bar", "back");
        }

        /** A hand reaches for what is on the glass by now, not for what was there a moment ago. */
        private void seesTheNewestQuestion() {
            stand.sees(
                    "the newest question",
                    glass ->
                            glass.ready() && glass.question() == machine.shown().question());
        }

        /** The key of this kind that bears these words. */
        private Touched key(String kind, String label) {
            seesTheNewestQuestion();
            return Labels.key(stand, kind, label)
                    .orElseThrow(() -> new AssertionError(label + " is on no key of " + stand.glass()));
        }

        private Counter.Answer answer() {
            try {
                var answer = answers.poll(60, TimeUnit.SECONDS);
                return Objects.requireNonNull(answer, "the touch came to nothing")
                        .toCompletableFuture()
                        .join();
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
        }
    }
}

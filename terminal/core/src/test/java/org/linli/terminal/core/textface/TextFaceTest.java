package org.linli.terminal.core.textface;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.linli.terminal.core.contract.Hand;
import org.linli.terminal.core.contract.Machine;
import org.linli.terminal.core.contract.PayBillContract;
import org.linli.terminal.core.session.Counter;

final class TextFaceTest extends PayBillContract {
    @Override
    protected Hand face(Machine machine) {
        var face = new TextFace(machine.runner());
        machine.runner().attach(face);
        return new Typing(face);
    }

    /** Reads lines and types commands. */
    private record Typing(TextFace face) implements Hand {
        @Override
        public void perceives(String words) {
            assertTrue(canPerceive(words), () -> words + " is not in " + face.lines());
        }

        @Override
        public boolean canPerceive(String words) {
            return face.lines().stream().anyMatch(line -> line.contains(words));
        }

        @Override
        public Counter.Answer chooses(String label) {
            String line = line(") " + label);
            return type(line.substring(1, line.indexOf(')')));
        }

        @Override
        public void ticks(String title) {
            String line = line(" " + title + " ");
            type("tick " + line.substring(4, line.indexOf(' ', 4)));
        }

        @Override
        public void goesBack() {
            type("back");
        }

        private String line(String part) {
            return face.lines().stream()
                    .filter(line -> line.contains(part))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(part + " is not in " + face.lines()));
        }

        private Counter.Answer type(String command) {
            return face.type(command).toCompletableFuture().join();
        }
    }
}

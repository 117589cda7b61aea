package org.linli.rehearsal.house;

import java.io.IOException;
import java.io.OutputStream;

/** {@link Training} as a process. Ends with its input, wherever it stands. */
public final class TrainingMain {
    private TrainingMain() {}

    public static void main(String[] args) {
        Thread.ofPlatform().daemon().name("parent").start(TrainingMain::endWithParent);
        System.exit(run());
    }

    private static int run() {
        try (var ending = Ending.abrupt()) {
            new Training(Launch.ofThisCheckout()).run();
            return ending.isAsked() ? 1 : 0;
        } catch (ProgramFailed | IOException failed) {
            System.err.println("training: " + failed.getMessage());
            return 1;
        }
    }

    private static void endWithParent() {
        try {
            System.in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException gone) {
            // Gone is what was waited for.
        }
        System.exit(1);
    }
}

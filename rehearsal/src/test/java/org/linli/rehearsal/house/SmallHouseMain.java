package org.linli.rehearsal.house;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * A house of one display and one program that listens to nothing: {@code standing} until it is asked to end, or for ever
 * {@code beginning}.
 */
final class SmallHouseMain {
    private static final Duration LONG = Duration.ofMinutes(5);

    private SmallHouseMain() {}

    public static void main(String[] args) {
        System.exit(run(Path.of(args[0]), args[1].equals("standing")));
    }

    private static int run(Path folder, boolean standing) {
        try (var ending = Ending.prepared();
                var display = Display.virtual(folder.resolve("xvfb.log"));
                var deaf = Program.start("deaf", Launch.apart(List.of("sleep", "600")), folder.resolve("deaf.log"))) {
            System.out.println("house: " + display.name());
            if (standing) {
                ending.asked().join();
            } else {
                deaf.await("deaf: ready", LONG);
            }
            return 0;
        } catch (ProgramFailed failed) {
            return 1;
        }
    }
}

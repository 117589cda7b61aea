package org.linli.rehearsal.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ctrl-C, SIGTERM, a closed terminal, SIGKILL: what a program started goes with it. */
final class EndingTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"TERM, 143", "HUP, 129"})
    void aStandingHouseIsEndedByItsOwnerWhenASignalComes(String signal, int exit) throws Exception {
        endsAll("standing", signal, exit);
    }

    @Test
    void aHouseThatIsStillBeginningIsGivenUpAtOnce() throws Exception {
        endsAll("beginning", "TERM", 143);
    }

    @Test
    void theVirtualDisplayEndsByItselfWhenItsStarterIsKilled() throws Exception {
        try (var house = Elsewhere.start(SmallHouseMain.class, folder.toString(), "standing")) {
            house.saysSoon("house: :");
            var display = house.started().stream()
                    .filter(one -> one.info().command().orElse("").endsWith("Xvfb"))
                    .findFirst()
                    .orElseThrow();
            house.signal("KILL");
            display.onExit().get(30, TimeUnit.SECONDS);
        }
    }

    private void endsAll(String stage, String signal, int exit) throws Exception {
        try (var house = Elsewhere.start(SmallHouseMain.class, folder.toString(), stage)) {
            house.saysSoon("house: :");
            assertEquals(2, house.started().size(), "the display and the program");
            house.signal(signal);
            assertEquals(exit, house.endsSoon());
            house.leavesNothing();
        }
    }
}

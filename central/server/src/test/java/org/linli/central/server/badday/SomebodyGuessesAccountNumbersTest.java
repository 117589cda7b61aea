package org.linli.central.server.badday;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.central.api.bill.BillLookup;
import org.linli.central.api.bill.LookupBy;
import org.linli.central.api.wire.Problem;
import org.linli.central.api.wire.ProblemKind;
import org.linli.central.server.town.RawTerminal;
import org.linli.central.server.town.Terminal;
import org.linli.central.server.town.Town;
import org.linli.foundation.code.Code;

class SomebodyGuessesAccountNumbersTest {
    private static final String NOBODYS = "310199999";

    @TempDir
    private Path folder;

    private Town town;
    private Terminal terminal;

    @BeforeEach
    void opens() throws Exception {
        town = new Town(folder);
        terminal = town.terminal("一号机");
    }

    @AfterEach
    void closes() {
        town.close();
    }

    @Test
    void afterFiveUnknownNumbersATerminalIsToldNothingForTenMinutes() {
        var first = town.time().instant();
        for (int guess = 0; guess < 5; guess++) {
            assertEquals(ProblemKind.ACCOUNT_UNKNOWN.code(), guess(guess));
            town.time().pass(Duration.ofSeconds(20));
        }
        var refused = Town.refused(terminal.lookUp(LookupBy.ACCOUNT, somebodys()));
        assertEquals(ProblemKind.LOOKUPS_USED_UP.code(), refused.code());
        assertEquals(first.plus(Duration.ofMinutes(10)), refused.until().orElseThrow());

        town.time().pass(Duration.between(town.time().instant(), refused.until().orElseThrow()));
        Town.answered(terminal.lookUp(LookupBy.ACCOUNT, somebodys()));
        assertEquals(ProblemKind.ACCOUNT_UNKNOWN.code(), guess(5), "one is forgotten, so one more is told");
        assertEquals(ProblemKind.LOOKUPS_USED_UP.code(), guess(6));
    }

    @Test
    void aRestartOfCentralForgetsNoGuess() throws Exception {
        for (int guess = 0; guess < 3; guess++) {
            guess(guess);
        }
        town.restartCentral();
        for (int guess = 3; guess < 5; guess++) {
            assertEquals(ProblemKind.ACCOUNT_UNKNOWN.code(), guess(guess));
        }
        town.restartCentral();
        assertEquals(ProblemKind.LOOKUPS_USED_UP.code(), guess(5));
    }

    @Test
    void manyGuessesAtOnceAreCountedOneByOne() throws Exception {
        var told = Collections.synchronizedList(new ArrayList<Code>());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int guess = 0; guess < 24; guess++) {
                int number = guess;
                threads.execute(() -> told.add(guess(number)));
            }
        }
        long unknown =
                told.stream().filter(ProblemKind.ACCOUNT_UNKNOWN.code()::equals).count();
        assertEquals(5, unknown, told.toString());
        assertEquals(24, told.size());
    }

    @Test
    void otherTerminalsAndOtherWaysOfAskingGoOn() throws Exception {
        for (int guess = 0; guess < 6; guess++) {
            guess(guess);
        }
        Town.answered(town.terminal("二号机").lookUp(LookupBy.ACCOUNT, somebodys()));
        terminal.search(town.cardOfSomebodyOwing(1));
    }

    @Test
    void whoMistypedAndThenFoundItIsNotShutOut() {
        for (int round = 0; round < 4; round++) {
            assertEquals(ProblemKind.ACCOUNT_UNKNOWN.code(), guess(round));
            Town.answered(terminal.lookUp(LookupBy.ACCOUNT, somebodys()));
        }
    }

    @Test
    void aBarcodeThatIsNoneIsNotCounted() {
        for (int scan = 0; scan < 8; scan++) {
            var refused = Town.refused(terminal.lookUp(LookupBy.BARCODE, "6901234567892"));
            assertEquals(ProblemKind.BARCODE_FORM.code(), refused.code());
        }
        Town.answered(terminal.lookUp(LookupBy.ACCOUNT, somebodys()));
    }

    @Test
    void retryAfterSaysHowLongAndNoNumberLiesOnTheDisk() throws Exception {
        var raw = new RawTerminal(town);
        raw.enrol();
        for (int guess = 0; guess < 5; guess++) {
            raw.send(raw.post("/v1/bills/lookup", new BillLookup(LookupBy.ACCOUNT, NOBODYS)));
        }
        var heard = raw.send(raw.post("/v1/bills/lookup", new BillLookup(LookupBy.ACCOUNT, NOBODYS)));
        assertEquals(429, heard.status());
        Instant until = heard.as(Problem.class).until().orElseThrow();
        long seconds = Long.parseLong(heard.fields().getOrDefault("retry-after", "0"));
        var left = Duration.between(town.time().instant(), until).toSeconds();
        assertTrue(seconds > left && seconds <= left + 2, seconds + " for " + left);
        town.stopCentral();
        town.everyFile(file -> !read(file).contains(NOBODYS));
    }

    private Code guess(int number) {
        return Town.refused(terminal.lookUp(LookupBy.ACCOUNT, Long.toString(310_199_000L + number)))
                .code();
    }

    private String somebodys() {
        return town.communities().north().accounts().getFirst().number();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1);
        } catch (java.io.IOException unreadable) {
            throw new AssertionError(file.toString(), unreadable);
        }
    }
}

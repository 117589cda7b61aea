package org.linli.terminal.journey.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Each code has its page, in the book and on the phone, and none is left over. */
final class FaultPagesTest {
    private static final Path REPOSITORY = Path.of("../..");
    private static final Pattern HEADING = Pattern.compile("^### (\\S+)$", Pattern.MULTILINE);

    @Test
    void everyCodeHasItsSectionAndNoneIsLeftOver() throws IOException {
        var sections = new TreeSet<String>();
        HEADING.matcher(Files.readString(REPOSITORY.resolve(FaultPages.BOOK)))
                .results()
                .forEach(found -> sections.add(found.group(1)));
        assertEquals(FaultPages.codes(), sections);
    }

    @Test
    void theBookSaysWhatTheScreensSay() throws IOException {
        assertEquals(
                FaultPages.book(), Files.readString(REPOSITORY.resolve(FaultPages.BOOK)), "write it anew: FaultPages");
    }

    @Test
    void thePhoneReadsWhatTheScreensSay() throws IOException {
        assertEquals(
                FaultPages.served(),
                Files.readString(REPOSITORY.resolve(FaultPages.SERVED)),
                "write it anew: FaultPages");
    }

    @Test
    void noWordsWouldBreakTheTable() {
        assertTrue(FaultPages.served()
                .lines()
                .allMatch(line -> line.chars().filter(sign -> sign == '\t').count() == 4));
    }
}

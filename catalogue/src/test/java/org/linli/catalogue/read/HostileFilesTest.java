package org.linli.catalogue.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linli.catalogue.read.SmallCatalogue.SERVICES;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Files that nobody wrote in good faith, or that came through a broken cable. */
@Timeout(60)
final class HostileFilesTest {
    @TempDir
    private Path folder;

    private SmallCatalogue small;

    @BeforeEach
    void aSoundCatalogue() throws IOException {
        small = SmallCatalogue.in(folder);
    }

    private void saysOf(String file, String said) {
        var problems = small.problems();
        assertTrue(problems.contains(file + said), problems.toString());
    }

    @Test
    void aHugeFileIsNotRead() throws IOException {
        try (var file = new RandomAccessFile(folder.resolve(SERVICES).toFile(), "rw")) {
            file.setLength(3L << 30);
        }
        saysOf(SERVICES, ": is larger than 4 MB [catalogue.file-too-large]");
    }

    @Test
    void deepNestingEndsWhereItIsTooDeep() throws IOException {
        small.with(SERVICES, "\n" + "[".repeat(1_000_000));
        saysOf(SERVICES, ":2: is nested too deeply, or has a text or number too long [catalogue.beyond-bounds]");
    }

    @Test
    void manySmallValuesAreCounted() throws IOException {
        String nothings = "[" + "0,".repeat(2_000_000) + "0]";
        small.with("events.json", nothings);
        saysOf("events.json", ":1: the catalogue has more than 2000000 values [catalogue.file-too-large]");
    }

    @Test
    void aTextWithoutEndIsRefused() throws IOException {
        small.replacing(SERVICES, "双方都没有配偶", "配".repeat(100_000));
        saysOf(SERVICES, ":8: is nested too deeply, or has a text or number too long [catalogue.beyond-bounds]");
    }

    @Test
    void anotherEncodingIsNamedByItsLine() throws IOException {
        String content = Files.readString(folder.resolve(SERVICES));
        small.with(SERVICES, content.getBytes(Charset.forName("GB18030")));
        saysOf(SERVICES, ":5: is not UTF-8 from here on; save the file as UTF-8 [catalogue.not-utf8]");
    }

    @Test
    void aByteOrderMarkDoesNoHarm() throws IOException {
        small.with("events.json", "\uFEFF" + Files.readString(folder.resolve("events.json")));
        assertEquals(List.of(), small.problems());
    }

    @Test
    void directionsOfWritingAreFoundAndNotRepeated() throws IOException {
        small.replacing(SERVICES, "\"结婚登记\"", "\"结婚\u202E登记\"").replacing(SERVICES, "\"once\"", "\"\u2066once\"");
        saysOf(
                SERVICES,
                ":5: name has U+202E in it, which nobody can see; write it without [catalogue.hidden-character]");
        saysOf(SERVICES, ":16: 'U+2066once' is not a field here [catalogue.field-unknown]");
        small.problems()
                .forEach(problem -> assertTrue(problem.codePoints().noneMatch(HiddenCharacters::isHidden), problem));
    }

    @Test
    void escapedControlsAndHalvesOfPairsAreFound() throws IOException {
        small.replacing(SERVICES, "双方都没有配偶", "双方\\u0000\\u200B都没有").replacing(SERVICES, "双方各一张", "各\\uD800一张");
        saysOf(
                SERVICES,
                ":8: who has U+0000 in it, which nobody can see; write it without [catalogue.hidden-character]");
        assertTrue(
                small.problems().stream().anyMatch(problem -> problem.startsWith(SERVICES + ":10: ")),
                small.problems().toString());
    }

    @Test
    void doubledMembersAreFoundAtEveryDepth() throws IOException {
        small.replacing(SERVICES, "\"fen\": 0", "\"fen\": 0, \"fen\": 100");
        saysOf(SERVICES, ":13: fee.fen stands here a second time [catalogue.field-doubled]");
    }

    @Test
    void brokenJsonIsNamedByItsLine() throws IOException {
        small.replacing(SERVICES, "\"once\": true,", "\"once\": true");
        saysOf(SERVICES, ":16: is not JSON here: a comma, a quote or a bracket is amiss [catalogue.not-json]");
        small.with("events.json", "").with("synonyms.json", "[] []");
        saysOf("events.json", ":1: is empty [catalogue.not-json]");
        saysOf("synonyms.json", ":1: goes on after its end [catalogue.not-json]");
    }

    @Test
    void aPipeIsNotWaitedFor() throws Exception {
        small.without("events.json");
        assertEquals(
                0,
                new ProcessBuilder("mkfifo", folder.resolve("events.json").toString())
                        .start()
                        .waitFor());
        saysOf("events.json", ": is not a file [catalogue.file-missing]");
    }

    @Test
    void aFileOfNothingButMistakesIsCutShort() throws IOException {
        small.with(SERVICES, "[" + "{\"a\":1},\n".repeat(10_000) + "{}]");
        var problems = small.problems();
        assertTrue(problems.size() <= Problems.MOST + 1, "" + problems.size());
        assertTrue(problems.getLast().matches("\\.: and \\d+ more; mend these first \\[catalogue\\.more]"));
    }

    @Test
    void manyThousandEqualServicesAreToldOfInTime() throws IOException {
        String content = Files.readString(folder.resolve(SERVICES));
        String first = content.substring(content.indexOf("  {\n") + 3, content.indexOf("  },\n"));
        var all = new StringBuilder("[");
        for (int number = 0; number < 3_000; number++) {
            all.append(number == 0 ? "" : ",")
                    .append('{')
                    .append(first.replace("affairs-marriage", "affairs-" + number)
                            .replace("结婚登记", "登记" + number))
                    .append('}');
        }
        small.with(SERVICES, all.append(']').toString());
        assertTrue(small.problems().stream().anyMatch(problem -> problem.contains("near-copy")));
    }
}

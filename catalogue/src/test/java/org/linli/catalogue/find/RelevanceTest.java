package org.linli.catalogue.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.linli.catalogue.Catalogue;
import org.linli.catalogue.read.CatalogueReader;
import org.linli.catalogue.read.Reading;

/** What residents type, held against the sample: the service that was meant is among the first three. */
final class RelevanceTest {
    private static final Path QUERIES = Path.of("relevance", "queries.txt");
    private static final Path SAMPLE = Path.of("sample");
    private static final int FEWEST_QUERIES = 150;
    private static final int FIRST = 3;
    private static final int GOAL_PERCENT = 97;

    private static Catalogue catalogue;
    private static Finder finder;

    /** @param meant ids, any of which will do */
    private record Expected(String kind, String typed, Set<String> meant) {}

    @BeforeAll
    static void theSampleIsRead() {
        catalogue = assertInstanceOf(Reading.Sound.class, CatalogueReader.read(SAMPLE))
                .catalogue();
        finder = Finder.of(catalogue, Sounds.load());
    }

    private static List<Expected> expected() throws IOException {
        var expected = new ArrayList<Expected>();
        String kind = "";
        for (String line : Files.readAllLines(QUERIES)) {
            if (line.startsWith("[")) {
                kind = line.substring(1, line.length() - 1);
            } else if (!line.isBlank() && !line.startsWith("#")) {
                var parts = line.split(" = ", -1);
                assertEquals(2, parts.length, line);
                expected.add(new Expected(kind, parts[0], Set.of(parts[1].split(","))));
            }
        }
        return expected;
    }

    private static boolean isFound(Expected expected) {
        return finder.find(expected.typed, FIRST).stream()
                .anyMatch(hit -> expected.meant.contains(hit.service().id()));
    }

    @Test
    void whatIsMeantIsAmongTheFirstThree() throws IOException {
        var all = expected();
        var missed = all.stream()
                .filter(expected -> !isFound(expected))
                .map(Expected::typed)
                .toList();
        int found = all.size() - missed.size();
        System.out.printf("relevance: %d of %d found among the first three; missed: %s%n", found, all.size(), missed);
        assertTrue(100 * found >= GOAL_PERCENT * all.size(), found + " of " + all.size() + "; missed " + missed);
    }

    /** Long queries are the hardest kind; of each kind most must be found, so that none hides behind the others. */
    @Test
    void noKindOfQueryIsLeftBehind() throws IOException {
        var all = expected();
        for (String kind : all.stream().map(Expected::kind).distinct().toList()) {
            var ofKind =
                    all.stream().filter(expected -> expected.kind.equals(kind)).toList();
            long found = ofKind.stream().filter(RelevanceTest::isFound).count();
            System.out.printf("relevance: %s %d of %d%n", kind, found, ofKind.size());
            assertTrue(found >= 0.8 * ofKind.size(), kind + ": " + found + " of " + ofKind.size());
        }
    }

    @Test
    void theListIsLongEnoughAndNamesOnlyWhatThereIs() throws IOException {
        var all = expected();
        assertTrue(all.size() >= FEWEST_QUERIES, "" + all.size());
        assertEquals(all.size(), new HashSet<>(all.stream().map(Expected::typed).toList()).size(), "each once");
        for (var expected : all) {
            for (String id : expected.meant) {
                assertTrue(catalogue.service(id).isPresent(), expected.typed + " = " + id);
            }
        }
    }
}

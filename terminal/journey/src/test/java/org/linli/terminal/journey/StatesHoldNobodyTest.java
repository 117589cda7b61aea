package org.linli.terminal.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * What a journey keeps between two screens, and what is written down before it is done, has no words in it but those that
 * {@code words-in-states.txt} names with a reason: personal values lie in the session's vault, and a state holds a handle.
 */
class StatesHoldNobodyTest {
    private static final String HERE = "org.linli.terminal.journey.";

    @Test
    void onlyWordsWithAReasonStandInAState() {
        var classes = imported("target/classes");
        var found = new TreeSet<>(WordsKept.inStates(classes));
        found.addAll(WordsKept.inDeeds(classes));
        assertEquals(
                String.join("\n", allowed()),
                String.join("\n", found),
                "personal values lie in the vault; other words stand in words-in-states.txt, with a reason");
    }

    @Test
    void theRuleFindsWhateverRemembersSomebody() {
        var planted = imported("target/test-classes/org/linli/terminal/journey/planted");
        String gossip = HERE + "planted.Gossip$";
        assertEquals(
                Set.of(
                        gossip + "Person: name",
                        gossip + "Spelling: letters",
                        gossip + "Spelling: pictures",
                        gossip + "Spelling: whatever",
                        gossip + "State$Noting: beside"),
                WordsKept.inStates(planted));
        assertEquals(Set.of(gossip + "Tell: name"), WordsKept.inDeeds(planted));
    }

    private static JavaClasses imported(String folder) {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeJars())
                .importPath(Path.of(folder));
    }

    private static Set<String> allowed() {
        try (var in = StatesHoldNobodyTest.class.getResourceAsStream("words-in-states.txt")) {
            if (in == null) {
                throw new IllegalStateException("words-in-states.txt is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith("="))
                    .flatMap(line -> Arrays.stream(line.substring(line.indexOf(':') + 1)
                                    .strip()
                                    .split(" "))
                            .map(component -> HERE + line.substring(0, line.indexOf(':')) + ": " + component))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

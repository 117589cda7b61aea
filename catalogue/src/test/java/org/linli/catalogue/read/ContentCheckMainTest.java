package org.linli.catalogue.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ContentCheckMainTest {
    @TempDir
    private Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    private int check(String... args) {
        return ContentCheckMain.check(args, new PrintStream(said, true, StandardCharsets.UTF_8));
    }

    private String lastLine() {
        return said.toString(StandardCharsets.UTF_8).lines().toList().getLast();
    }

    @Test
    void endsWithZeroWhenAllIsInOrder() throws Exception {
        SmallCatalogue.in(folder);
        assertEquals(0, check(folder.toString()));
        assertEquals(
                "content check: 示例服务目录, edition 2026-11-22: 2 services of 1 departments, 1 life events, 1 synonyms; all in order",
                lastLine());
    }

    @Test
    void endsWithOneAndALineForEachProblem() throws Exception {
        SmallCatalogue.in(folder).replacing(SmallCatalogue.SERVICES, "\"once\": true, ", "");
        assertEquals(1, check(folder.toString()));
        assertTrue(said.toString(StandardCharsets.UTF_8)
                .startsWith("services/civil-affairs.json:2: once is missing [catalogue.field-missing]"));
        assertEquals("content check: 1 problem", lastLine());
    }

    @Test
    void endsWithTwoWhenThereIsNothingToCheck() {
        assertEquals(2, check());
        assertEquals(2, check(folder.resolve("nowhere").toString()));
        assertTrue(lastLine().startsWith("linli: there is no folder "));
    }
}

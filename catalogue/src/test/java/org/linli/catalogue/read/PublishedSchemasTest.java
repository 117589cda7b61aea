package org.linli.catalogue.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linli.catalogue.notice.PublicNotice;

/** The schemas that operators' editors use say the same of a file's form as the reader does. */
final class PublishedSchemasTest {
    private static final Path SCHEMAS = Path.of("..", "docs", "schema");
    private static final Path SAMPLE = Path.of("sample");
    private static final Map<String, String> KINDS = Map.of(
            "catalogue.json", "catalogue",
            "departments.json", "catalogue-departments",
            "events.json", "catalogue-events",
            "synonyms.json", "catalogue-synonyms");

    @TempDir
    private Path folder;

    private static Schema schema(String name) throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(SCHEMAS.resolve(name + ".schema.json")), InputFormat.JSON);
    }

    private static String faults(String schema, Path file) throws IOException {
        return schema(schema).validate(Files.readString(file), InputFormat.JSON).toString();
    }

    @Test
    void theSampleNoticesKeepThem() throws IOException {
        assertEquals("[]", faults("notices-board", Path.of("notices", "board.json")));
        for (var kind : PublicNotice.Kind.values()) {
            assertEquals("[]", faults("notices", Path.of("notices", kind.word() + ".json")), kind.word());
        }
    }

    @Test
    void theSampleKeepsThem() throws IOException {
        for (var kind : KINDS.entrySet()) {
            assertEquals("[]", faults(kind.getValue(), SAMPLE.resolve(kind.getKey())), kind.getKey());
        }
        try (var files = Files.list(SAMPLE.resolve("services"))) {
            for (Path file : files.toList()) {
                assertEquals("[]", faults("catalogue-services", file), file.toString());
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`\"once\": true, ` | ``",
                "`\"once\": true` | `\"once\": 1`",
                "`\"once\": true` | `\"once\": true, \"more\": 1`",
                "`\"ORIGINAL\"` | `\"PAPER\"`",
                "`\"count\": 2` | `\"count\": 0`",
                "`\"结婚登记\"` | `\" 结婚登记\"`",
                "`[\"双方都没有配偶\"]` | `[]`",
                "`\"days\": 0` | `\"days\": 1`",
                "`\"days\": 10` | `\"days\": 0`",
                "`\"fen\": 0` | `\"fen\": -1`",
                "`[\"AT_WINDOW\"]` | `[]`",
                "`\"民生\"` | `\"娱乐\"`",
                "`\"residence\"` | `\"marriage\"`",
                "`civil-affairs-marriage` | `Marriage`",
            })
    void schemaAndReaderRefuseTheSameForms(String words, String others) throws IOException {
        var small = SmallCatalogue.in(folder);
        assertEquals("[]", faults("catalogue-services", folder.resolve(SmallCatalogue.SERVICES)));
        small.replacing(SmallCatalogue.SERVICES, words, others);
        assertFalse(small.problems().isEmpty());
        assertTrue(faults("catalogue-services", folder.resolve(SmallCatalogue.SERVICES))
                        .length()
                > 2);
    }

    @Test
    void theSampleIsInOrder() {
        assertEquals(
                List.of(),
                CatalogueReader.read(SAMPLE) instanceof Reading.Unsound(var problems) ? problems : List.of());
    }

    /** What the product is measured by: facts of the field ask for at least so many services and departments. */
    @Test
    void theSampleIsLargeEnough() {
        var catalogue = ((Reading.Sound) CatalogueReader.read(SAMPLE)).catalogue();
        assertTrue(catalogue.services().size() >= 192, "" + catalogue.services().size());
        assertTrue(
                catalogue.departments().size() >= 30,
                "" + catalogue.departments().size());
        assertTrue(catalogue.sample());
    }
}

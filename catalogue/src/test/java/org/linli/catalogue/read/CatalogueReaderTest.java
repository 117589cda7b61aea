package org.linli.catalogue.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linli.catalogue.read.SmallCatalogue.SERVICES;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linli.catalogue.Service;
import org.linli.catalogue.Span;
import org.linli.foundation.money.Fen;

/** What an operator may get wrong, and the line it is told with. */
final class CatalogueReaderTest {
    @TempDir
    private Path folder;

    private SmallCatalogue small;

    @BeforeEach
    void aSoundCatalogue() throws IOException {
        small = SmallCatalogue.in(folder);
    }

    @Test
    void takesASoundCatalogueWhole() {
        var catalogue = assertInstanceOf(Reading.Sound.class, small.read()).catalogue();
        assertEquals("示例服务目录", catalogue.name());
        assertTrue(catalogue.sample());
        var marriage = catalogue.services().getFirst();
        assertEquals(Service.Kind.APPROVAL, marriage.kind());
        assertEquals("civil-affairs", marriage.department());
        assertEquals(
                Optional.of(new Span(10, Span.Kind.WORKING)), marriage.limit().legal());
        assertEquals(new Span(0, Span.Kind.AT_ONCE), marriage.limit().promised());
        assertEquals(Optional.of(Fen.ZERO), marriage.fee().fen());
        assertEquals(Optional.of("双方各一张"), marriage.materials().getFirst().note());
        assertEquals(Optional.empty(), marriage.where().hours());
        assertEquals(Set.of(Service.Zone.LIVELIHOOD), marriage.zones());
        var living = catalogue.service("civil-affairs-minimum-living").orElseThrow();
        assertEquals(Optional.of(Service.Certificate.RESIDENCE), living.certificate());
        assertEquals(Optional.empty(), living.fee().fen());
        assertEquals(
                Set.of(Service.Result.Delivery.ELECTRONIC, Service.Result.Delivery.AT_WINDOW),
                living.result().delivery());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`    \"basis\": [{\"law\": \"中华人民共和国民法典\", \"at\": \"第一千零四十九条\"}],\n` | `` | 2 | basis is missing [catalogue.field-missing]",
                "`\"form\": \"ORIGINAL\", ` | `` | 10 | materials.form is missing [catalogue.field-missing]",
                "`\"once\": true` | `\"once\": true, \"cost\": 3` | 16 | 'cost' is not a field here [catalogue.field-unknown]",
                "`\"once\": true` | `\"once\": true, \"once\": false` | 16 | once stands here a second time [catalogue.field-doubled]",
                "`\"once\": true` | `\"once\": \"yes\"` | 16 | once is a text and should be true or false [catalogue.wrong-form]",
                "`\"count\": 2` | `\"count\": 0` | 10 | materials.count should be from 1 to 20 [catalogue.out-of-range]",
                "`\"count\": 2` | `\"count\": 2.5` | 10 | materials.count is a number that is not whole and should be a whole number [catalogue.wrong-form]",
                "`\"ORIGINAL\"` | `\"PAPER\"` | 10 | materials.form is 'PAPER' and should be one of COPY, ELECTRONIC, FORM, ORIGINAL, ORIGINAL_AND_COPY, PHOTO [catalogue.wrong-form]",
                "`\"name\": \"结婚登记\"` | `\"name\": \" \"` | 5 | name says nothing [catalogue.text-empty]",
                "`\"结婚登记\"` | `\"结婚登记 \"` | 5 | name begins or ends with a space [catalogue.text-spaces]",
                "`[\"领结婚证\"]` | `[\"领结婚证\", \"领结婚证\"]` | 6 | also has '领结婚证' twice [catalogue.doubled]",
                "`[\"领结婚证\"]` | `\"领结婚证\"` | 6 | also is a text and should be a list [catalogue.wrong-form]",
                "`, {\"name\": \"领证\", \"words\": \"当场发证。\"}` | `` | 11 | steps has 1 entries and needs 2 [catalogue.too-few]",
                "`{\"days\": 0, \"kind\": \"AT_ONCE\"}` | `{\"days\": 11, \"kind\": \"WORKING\"}` | 12 | limit.promised can be later than the legal limit [catalogue.promised-too-late]",
                "`{\"days\": 0, \"kind\": \"AT_ONCE\"}` | `{\"days\": 3, \"kind\": \"AT_ONCE\"}` | 12 | limit.promised.days should be 0 with AT_ONCE, and only then [catalogue.out-of-range]",
                "`010-5550-0102` | `010-6550-0102` | 14 | where.phone is '010-6550-0102' and should be 0NN-5550-NNNN, which is nobody's number [catalogue.wrong-form]",
                "`[\"marriage\"]` | `[\"wedding\"]` | 16 | events names 'wedding', which is not in events.json [catalogue.event-unknown]",
                "`\"民生\"` | `\"娱乐\"` | 16 | zones is '娱乐' and should be one of 健康, 公安, 养老, 助残, 医疗, 卫生, 城管, 就业, 托育, 扶贫, 救助, 教育, 文化, 未成年人保护, 民生, 气象, 计生 [catalogue.wrong-form]",
                "`civil-affairs-minimum-living` | `civil-affairs-marriage` | 21 | id 'civil-affairs-marriage' stands already at services/civil-affairs.json:2 [catalogue.id-doubled]",
                "`\"最低生活保障\"` | `\"结婚登记\"` | 23 | name '结婚登记' stands already at services/civil-affairs.json:2 [catalogue.name-doubled]",
                "`\"certificate\": \"residence\"` | `\"certificate\": \"marriage\"` | 35 | certificate is 'marriage' and should be one of medical-insurance, residence, social-insurance [catalogue.wrong-form]",
                "`civil-affairs-marriage` | `Civil_Affairs` | 3 | id is 'Civil_Affairs' and should be an id: small letters, figures and hyphens, a letter first, 2 to 61 in all [catalogue.wrong-form]",
            })
    void saysWhatIsWrongWithAServiceAndWhere(String words, String others, int line, String said) throws IOException {
        small.replacing(SERVICES, words.replace("\\n", "\n"), others);
        var problems = small.problems();
        assertTrue(problems.contains(SERVICES + ":" + line + ": " + said), problems.toString());
    }

    @Test
    void saysEverythingAtOnceByFileAndLine() throws IOException {
        small.replacing(SERVICES, "\"once\": true, ", "")
                .replacing(SERVICES, "\"where\": {},", "")
                .replacing("catalogue.json", "2026-11-22", "2026-02-30")
                .replacing("departments.json", "010-5550-0101", "12345")
                .replacing("synonyms.json", "最低生活保障", "最高生活保障");
        assertEquals(
                List.of(
                        "catalogue.json:1: edition is '2026-02-30', and there is no such day [catalogue.wrong-form]",
                        "departments.json:2: phone is '12345' and should be 0NN-5550-NNNN, which is nobody's number [catalogue.wrong-form]",
                        SERVICES + ":2: once is missing [catalogue.field-missing]",
                        SERVICES + ":20: where is missing [catalogue.field-missing]",
                        "synonyms.json:2: means '最高生活保障' stands in no service's name or text [catalogue.synonym-dead]"),
                small.problems());
    }

    @Test
    void anOperatorsOwnNumbersAreFreeInACatalogueThatIsNoSample() throws IOException {
        small.replacing("catalogue.json", "\"sample\": true", "\"sample\": false")
                .replacing("departments.json", "010-5550-0101", "12345");
        assertEquals(List.of(), small.problems());
    }

    @Test
    void whatNothingNamesIsDead() throws IOException {
        small.replacing(SERVICES, "[\"marriage\"]", "[]")
                .replacing(
                        "departments.json",
                        "0101\"}",
                        "0101\"},\n{\"id\": \"tax\", \"name\": \"税务\", \"body\": \"区税务局\", \"window\": \"2 号\","
                                + " \"hours\": \"周一\", \"phone\": \"010-5550-0103\"}");
        assertEquals(
                List.of(
                        "departments.json:3: id 'tax' offers no service [catalogue.department-unused]",
                        "events.json:2: id 'marriage' is named by no service [catalogue.event-unused]"),
                small.problems());
    }

    @Test
    void aFileOfServicesNeedsItsDepartment() throws IOException {
        small.with("services/tax.json", "[]").with("services/notes.txt", "later");
        assertEquals(
                List.of(
                        "services: 'notes.txt' is not named DEPARTMENT.json [catalogue.file-unknown]",
                        "services/tax.json: there is no department 'tax' in departments.json [catalogue.department-unknown]"),
                small.problems());
    }

    @Test
    void whatNothingReadsIsSaidToLieThereForNothing() throws IOException {
        small.with("synonym.json", "[]");
        assertEquals(
                List.of(
                        ".: 'synonym.json' is none of catalogue.json, departments.json, events.json, synonyms.json, services [catalogue.file-unknown]"),
                small.problems());
    }

    /** One cause is one line, and not one more for everything that refers to it. */
    @Test
    void whoNamesWhatCouldNotBeReadIsNotBlamed() throws IOException {
        small.without("events.json").without("departments.json");
        assertEquals(
                List.of(
                        "departments.json: the file is missing [catalogue.file-missing]",
                        "events.json: the file is missing [catalogue.file-missing]"),
                small.problems());
    }

    @Test
    void anEmptyCatalogueIsNone() throws IOException {
        small.with(SERVICES, "[]").with("synonyms.json", "[]").with("events.json", "[]");
        assertTrue(small.problems().contains("services: there is not one service [catalogue.empty]"));
        Files.delete(folder.resolve(SERVICES));
        Files.delete(folder.resolve("services"));
        assertTrue(small.problems().contains("services: the folder is missing [catalogue.file-missing]"));
    }

    @Test
    void aFolderThatIsNoneIsSaid() {
        var reading = CatalogueReader.read(folder.resolve("elsewhere"));
        assertEquals(
                ".: is not a folder [catalogue.folder-missing]",
                assertInstanceOf(Reading.Unsound.class, reading)
                        .problems()
                        .getFirst()
                        .toString());
    }
}

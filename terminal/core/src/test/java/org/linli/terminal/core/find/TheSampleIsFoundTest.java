package org.linli.terminal.core.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linli.foundation.code.Code;
import org.linli.terminal.journey.find.Services;
import org.linli.terminal.journey.find.Services.Hit;
import org.linli.terminal.journey.kernel.Outcome;
import org.linli.terminal.journey.text.Texts;

/** The sample catalogue at a terminal's desk: what is typed, who offers it, what happens in a life, and each guide. */
@TestInstance(Lifecycle.PER_CLASS)
class TheSampleIsFoundTest {
    private static final Path SAMPLE = Path.of("../../catalogue/sample");

    private static final String PAGES = "https://central.example/s";

    private final ServiceDesk desk = new ServiceDesk(true, Optional.of(PAGES));

    @BeforeAll
    void takes() {
        assertTrue(desk.take(SAMPLE));
    }

    private static Outcome lookedUp(ServiceDesk desk, String words) {
        var answers = new ArrayList<Outcome>();
        desk.lookUp(words, answers::add);
        return answers.getFirst();
    }

    private static Outcome answered(ServiceDesk desk, Services.Question question) {
        var answers = new ArrayList<Outcome>();
        desk.answer(question, answers::add);
        return answers.getFirst();
    }

    private static Services.Found found(Outcome outcome) {
        return assertInstanceOf(
                Services.Found.class,
                assertInstanceOf(Outcome.Done.class, outcome).fact());
    }

    @ParameterizedTest
    @CsvSource({"sbk, 社会保障卡", "社保咔, 社会保障卡", "退修, 退休", "结婚, 结婚登记", "低保, 最低生活保障"})
    void byWhatIsTyped(String typed, String name) {
        var names = found(lookedUp(desk, typed)).hits().stream()
                .limit(3)
                .map(Hit::name)
                .toList();
        assertTrue(names.stream().anyMatch(hit -> hit.contains(name)), () -> typed + " found " + names);
    }

    @Test
    void eachReasonHasWords() {
        for (String typed : List.of("sbk", "社保咔", "退修", "低保", "搬家", "民政", "领结婚证", "户口簿")) {
            for (Hit hit : found(lookedUp(desk, typed)).hits()) {
                hit.why().ifPresent(why -> {
                    for (Locale language : Texts.LANGUAGES) {
                        assertFalse(Texts.in(language).of(why).isBlank());
                    }
                });
            }
        }
    }

    @Test
    void nothingTypedShowsWhatHappensInALife() {
        var events = found(lookedUp(desk, " "));
        assertTrue(events.hits().stream().allMatch(hit -> hit.kind() == Hit.Kind.LIFE_EVENT));
        for (Hit event : events.hits()) {
            var within = found(answered(desk, new Services.ListWithin(event.kind(), event.id())));
            assertEquals(event.name(), within.title());
            assertFalse(within.hits().isEmpty(), event.id());
        }
    }

    @Test
    void everyServiceOfEveryDepartmentOpens() {
        int services = 0;
        for (Hit department :
                found(answered(desk, new Services.ListDepartments())).hits()) {
            for (Hit hit : found(answered(desk, new Services.ListWithin(department.kind(), department.id())))
                    .hits()) {
                var guide = assertInstanceOf(
                        Services.Guide.class,
                        assertInstanceOf(Outcome.Done.class, answered(desk, new Services.Open(hit.id())))
                                .fact());
                assertEquals(hit.name(), guide.name());
                assertEquals(Optional.of(PAGES + "/" + hit.id()), guide.url());
                assertFalse(
                        guide.phone().isBlank()
                                || guide.place().isBlank()
                                || guide.hours().isBlank(),
                        hit.id());
                services++;
            }
        }
        assertTrue(services >= 192, services + " services");
    }

    @Test
    void whatIsGoneIsSaidToBeGone() {
        assertEquals(
                new Outcome.NotDone(Code.of("find.gone")), answered(desk, new Services.Open("nothing-of-the-kind")));
    }

    @Test
    void aCatalogueWithAnErrorIsNotTakenAndTheOldOneStands(@TempDir Path folder) throws IOException {
        assertFalse(new ServiceDesk(false, Optional.empty()).take(folder));
        var empty = new ServiceDesk(false, Optional.empty());
        assertEquals(new Outcome.NotDone(Code.of("find.no-catalogue")), lookedUp(empty, "低保"));
        Files.writeString(folder.resolve("catalogue.json"), "{}");
        assertFalse(desk.take(folder));
        assertFalse(found(lookedUp(desk, "低保")).hits().isEmpty());
    }

    @Test
    void whoeverAsksBeforeTheCatalogueIsReadIsAnsweredThen() {
        var early = new ServiceDesk(true, Optional.empty());
        var answers = new ArrayList<Outcome>();
        early.lookUp("低保", answers::add);
        assertTrue(early.isOpen());
        assertTrue(answers.isEmpty());
        assertTrue(early.take(SAMPLE));
        assertFalse(found(answers.getFirst()).hits().isEmpty());
    }

    @Test
    void whereTheFirstCatalogueIsUnsoundThereIsNothingToFind(@TempDir Path folder) {
        var early = new ServiceDesk(true, Optional.empty());
        var answers = new ArrayList<Outcome>();
        early.answer(new Services.ListDepartments(), answers::add);
        assertFalse(early.take(folder));
        assertFalse(early.isOpen());
        assertEquals(List.of(new Outcome.NotDone(Code.of("find.no-catalogue"))), answers);
    }
}

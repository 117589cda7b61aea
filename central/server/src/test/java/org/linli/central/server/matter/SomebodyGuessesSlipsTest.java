package org.linli.central.server.matter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.central.api.bill.Identity;
import org.linli.central.api.certificate.CertificateApplicant;
import org.linli.central.api.client.CasesWindow;
import org.linli.central.api.known.CardShown;
import org.linli.central.api.matter.CaseNumber;
import org.linli.central.api.matter.CaseView;
import org.linli.central.api.matter.FoundCases;
import org.linli.central.api.matter.ReminderId;
import org.linli.central.api.matter.ReminderOrder;
import org.linli.central.api.matter.SlipNumber;
import org.linli.central.api.matter.SlipSearch;
import org.linli.central.api.wire.ProblemKind;
import org.linli.central.server.community.Person;
import org.linli.central.server.town.Town;

/** A slip opens one case and tells no names; a wrong number opens nothing, whoever's it is. Over the wire. */
class SomebodyGuessesSlipsTest {
    @TempDir
    private Path folder;

    private Town town;
    private CasesWindow window;
    private int running;

    @BeforeEach
    void opens() throws Exception {
        town = new Town(folder);
        window = town.terminal("一号机").central().cases();
    }

    @AfterEach
    void closes() {
        town.close();
    }

    @Test
    void theSlipShowsHowItStandsAndNobodysName() {
        var own = someCase(first()).orElseThrow();
        var seen = Town.answered(window.bySlip(new SlipSearch(own.slip().orElseThrow()), Town.WITHIN));
        assertEquals(own.number(), seen.number());
        assertEquals(own.state(), seen.state());
        assertTrue(seen.stages().stream().allMatch(stage -> stage.officer().isEmpty()));
        assertEquals(Optional.empty(), seen.words());
        assertEquals(Optional.empty(), seen.slip());
        assertFalse(seen.mayRemind());
    }

    @Test
    void slipsAreFarApart() {
        var hashes = new Hashes("sixteen bytes..!".getBytes(StandardCharsets.US_ASCII));
        var one = hashes.slipOf(new CaseNumber("20261121-000042-7")).value();
        var next = hashes.slipOf(new CaseNumber("20261121-000043-5")).value();
        assertNotEquals(one.substring(0, 6), next.substring(0, 6));
    }

    @Test
    void afterFiveWrongOnesNothingIsToldForAWhileButACardStillOpensItsOwn() {
        for (int i = 0; i < 5; i++) {
            assertEquals(
                    ProblemKind.CASE_UNKNOWN.code(),
                    Town.refused(window.bySlip(new SlipSearch(wrong()), Town.WITHIN))
                            .code());
        }
        var own = someCase(first()).orElseThrow();
        var refused = Town.refused(window.bySlip(new SlipSearch(own.slip().orElseThrow()), Town.WITHIN));
        assertEquals(ProblemKind.LOOKUPS_USED_UP.code(), refused.code());
        assertTrue(refused.until().isPresent());
        assertFalse(of(first()).cases().isEmpty());
    }

    @Test
    void anothersCaseAndNoCaseAreRefusedAlike() {
        var own = someCase(first()).orElseThrow();
        var other = people().stream()
                .filter(each -> !each.id().equals(first().id()))
                .findFirst()
                .orElseThrow();
        var anothers = Town.refused(window.remind(order(own.number(), other), Town.WITHIN));
        var nobodys = Town.refused(window.remind(order(new CaseNumber("20200101-999999-0"), other), Town.WITHIN));
        assertEquals(ProblemKind.CASE_UNKNOWN.problem(), nobodys);
        assertEquals(nobodys, anothers);
    }

    /** The words of the book name no person and no slip; central's own disk is no exception to that. */
    @Test
    void nobodyStandsInTheBookInTheClear() throws Exception {
        var person = first();
        var own = someCase(person).orElseThrow();
        town.stopCentral();
        try (var files = Files.walk(town.data().resolve("cases"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
                assertFalse(bytes.contains(person.idNumber()), file.toString());
                assertFalse(bytes.contains(own.slip().orElseThrow().value()), file.toString());
                assertFalse(
                        bytes.contains(new String(
                                person.name().getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1)),
                        file.toString());
            }
        }
        town.startCentral();
    }

    private SlipNumber wrong() {
        return SlipNumber.of(String.format(Locale.ROOT, "%014d", ++running));
    }

    private java.util.List<Person> people() {
        return town.communities().north().people().stream()
                .filter(each -> each.diedOn().isEmpty())
                .toList();
    }

    /** The first who has something under way. */
    private Person first() {
        return people().stream()
                .filter(each -> someCase(each).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private Optional<CaseView> someCase(Person person) {
        return of(person).cases().stream().findFirst();
    }

    private FoundCases of(Person person) {
        return Town.answered(window.of(applicant(person), Town.WITHIN));
    }

    private static CertificateApplicant applicant(Person person) {
        return CertificateApplicant.of(CardShown.of(new Identity(person.idNumber(), person.name())));
    }

    private ReminderOrder order(CaseNumber number, Person person) {
        return new ReminderOrder(
                new ReminderId(String.format(Locale.ROOT, "%022d", ++running)), number, applicant(person));
    }
}

package org.linli.central.server.certificate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.central.api.bill.Identity;
import org.linli.central.api.bill.SocialCard;
import org.linli.central.api.certificate.CertificateApplicant;
import org.linli.central.api.certificate.CertificateFetch;
import org.linli.central.api.certificate.CertificateKind;
import org.linli.central.api.certificate.CertificateOrder;
import org.linli.central.api.certificate.CertificateOutcome;
import org.linli.central.api.certificate.CertificateReport;
import org.linli.central.api.certificate.CertificateStanding;
import org.linli.central.api.certificate.IssuedCertificate;
import org.linli.central.api.client.Answer;
import org.linli.central.api.known.CardShown;
import org.linli.central.api.known.PhoneCodeProof;
import org.linli.central.api.known.PhoneCodeRequest;
import org.linli.central.api.wire.ProblemKind;
import org.linli.central.server.community.Special;
import org.linli.central.server.town.Terminal;
import org.linli.central.server.town.Town;
import org.linli.foundation.code.Code;

/** Asked again, after a restart, by somebody else, too late: it stays one certificate, and hers. */
class ACertificateIsIssuedOnceTest {
    private static final Special SHE = Special.ARREARS_OVER_PERIODS;

    @TempDir
    private Path folder;

    private Resident desk;
    private Town town;

    @BeforeEach
    void opens() throws Exception {
        desk = new Resident(folder);
        town = desk.town();
    }

    @AfterEach
    void closes() {
        desk.close();
    }

    @Test
    void theSameIdIsTheSameCertificateByteForByteAlsoAfterARestart() throws Exception {
        var first = desk.gets(1, CertificateKind.RESIDENCE, SHE);
        assertEquals(first, desk.gets(1, CertificateKind.RESIDENCE, SHE));
        town.restartCentral();
        var again = desk.gets(1, CertificateKind.RESIDENCE, SHE);
        assertArrayEquals(first.document(), again.document());
        assertEquals(first, again);
        assertEquals(first, Town.answered(fetches(desk.terminal(), 1, SHE)));
        assertEquals(first.sha256(), DocumentBox.hash(first.document()));

        var other = desk.gets(2, CertificateKind.RESIDENCE, SHE);
        assertNotEquals(first.number(), other.number());
        assertNotEquals(first.code(), other.code());
        assertEquals(
                ProblemKind.CERTIFICATE_DIFFERS.code(),
                why(desk.asks(1, CertificateKind.MEDICAL_INSURANCE, SHE)),
                "another kind");
    }

    @Test
    void somebodyElsesCardOrTerminalGetsNothing() throws Exception {
        desk.gets(1, CertificateKind.SOCIAL_INSURANCE, SHE);
        var other = town.terminal("二号机");
        assertEquals(ProblemKind.CERTIFICATE_UNKNOWN.code(), why(fetches(desk.terminal(), 1, Special.TENANT)));
        assertEquals(ProblemKind.CERTIFICATE_UNKNOWN.code(), why(fetches(other, 1, SHE)));
        assertEquals(
                ProblemKind.CERTIFICATE_DIFFERS.code(),
                why(desk.asks(1, CertificateKind.SOCIAL_INSURANCE, Special.TENANT)));
        assertEquals(
                ProblemKind.CERTIFICATE_UNKNOWN.code(),
                why(other.central().reportCertificate(Resident.id(1), printed(1), Town.WITHIN)));
        var card = town.card(SHE);
        var wrongName = new Identity(card.idNumber(), "别人");
        assertEquals(
                ProblemKind.RESIDENT_UNKNOWN.code(),
                why(desk.terminal().central().certificates(Resident.by(wrongName), Town.WITHIN)));
    }

    @Test
    void afterHalfAnHourItIsOverAndAnotherIdMakesAnother() {
        var first = desk.gets(1, CertificateKind.RESIDENCE, SHE);
        town.time().pass(Certificates.KEPT_FOR.minus(Duration.ofSeconds(2)));
        assertEquals(first, Town.answered(fetches(desk.terminal(), 1, SHE)));
        town.time().pass(Duration.ofSeconds(3));
        assertEquals(ProblemKind.CERTIFICATE_OVER.code(), why(fetches(desk.terminal(), 1, SHE)));
        assertEquals(ProblemKind.CERTIFICATE_OVER.code(), why(desk.asks(1, CertificateKind.RESIDENCE, SHE)));
        desk.gets(2, CertificateKind.RESIDENCE, SHE);
    }

    @Test
    void whatCameOutIsToldAndWhatIsPrintedStaysPrinted() {
        var issued = desk.gets(1, CertificateKind.RESIDENCE, SHE);
        assertEquals(
                Optional.of(CertificateOutcome.PRINT_UNKNOWN),
                tells(CertificateOutcome.PRINT_UNKNOWN, 0).outcome());
        assertEquals(
                Optional.of(CertificateOutcome.NOT_PRINTED),
                tells(CertificateOutcome.NOT_PRINTED, 0).outcome());
        assertEquals(
                ProblemKind.CERTIFICATE_REPORTED.code(), why(told(CertificateOutcome.PRINTED, issued.pages() + 1)));
        var standing = tells(CertificateOutcome.PRINTED, issued.pages());
        assertEquals(standing, tells(CertificateOutcome.PRINTED, issued.pages()));
        assertEquals(ProblemKind.CERTIFICATE_REPORTED.code(), why(told(CertificateOutcome.NOT_PRINTED, 0)));
        assertEquals(issued.number(), standing.number());
    }

    @Test
    void aSocialCardAndAPhoneThatWasProvenHereDoAsWell() throws Exception {
        var person = town.communities()
                .person(town.communities().special(SHE).residentId())
                .orElseThrow();
        var social = CertificateApplicant.of(CardShown.of(new SocialCard(person.socialCard(), person.name())));
        var pass = pass(person.mobile().orElseThrow());
        var byPass = CertificateApplicant.ofPass(pass);
        var central = desk.terminal().central();
        assertEquals(
                Town.answered(central.certificates(social, Town.WITHIN)),
                Town.answered(central.certificates(byPass, Town.WITHIN)));
        var one = Town.answered(central.issueCertificate(
                new CertificateOrder(Resident.id(1), CertificateKind.RESIDENCE, social), Town.WITHIN));
        assertEquals(
                one,
                Town.answered(central.fetchCertificate(Resident.id(1), new CertificateFetch(byPass), Town.WITHIN)));
        var elsewhere = town.terminal("二号机").central();
        assertEquals(ProblemKind.PHONE_PASS_OVER.code(), why(elsewhere.certificates(byPass, Town.WITHIN)));
    }

    @Test
    void whatIsNotOnRecordIsSaidBeforeItIsAskedFor() {
        var child = town.communities().communities().stream()
                .flatMap(community -> community.people().stream())
                .filter(person -> person.ageOn(town.communities().today()) < 15)
                .findFirst()
                .orElseThrow();
        var by = Resident.by(new Identity(child.idNumber(), child.name()));
        var choices = Town.answered(desk.terminal().central().certificates(by, Town.WITHIN));
        assertEquals(
                List.of(Optional.empty(), Optional.of(ProblemKind.CERTIFICATE_NO_RECORD.code()), Optional.empty()),
                choices.choices().stream().map(choice -> choice.whyNot()).toList());
        var order = new CertificateOrder(Resident.id(1), CertificateKind.SOCIAL_INSURANCE, by);
        assertEquals(
                ProblemKind.CERTIFICATE_NO_RECORD.code(),
                why(desk.terminal().central().issueCertificate(order, Town.WITHIN)));
    }

    @Test
    void nothingOfHerLiesOnCentralsDisk() throws Exception {
        var card = town.card(SHE);
        var issued = desk.gets(1, CertificateKind.RESIDENCE, SHE);
        assertTrue(issued.document().length > 10_000);
        town.stopCentral();
        var wanted = List.of(
                card.idNumber(),
                new String(card.name().getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1),
                new String(card.name().getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1),
                "%PDF-",
                issued.pdf().substring(0, 40),
                issued.code(),
                issued.id().value());
        town.everyFile(file -> {
            try {
                String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
                return wanted.stream().noneMatch(bytes::contains);
            } catch (IOException unreadable) {
                throw new AssertionError(file.toString(), unreadable);
            }
        });
        assertFalse(wanted.isEmpty());
    }

    private String pass(String phone) throws Exception {
        var central = desk.terminal().central();
        var sent = Town.answered(central.sendPhoneCode(new PhoneCodeRequest(phone), Town.WITHIN));
        String text = Town.answered(town.operator().sandboxMessages(Town.WITHIN))
                .messages()
                .getFirst()
                .text();
        String code = text.replaceAll(".*验证码 ([0-9]{6}).*", "$1");
        return Town.answered(central.provePhone(sent.id(), new PhoneCodeProof(code, "A".repeat(22)), Town.WITHIN))
                .pass();
    }

    private Answer<IssuedCertificate> fetches(Terminal at, int which, Special who) {
        return at.central()
                .fetchCertificate(Resident.id(which), new CertificateFetch(Resident.by(town.card(who))), Town.WITHIN);
    }

    private static CertificateReport printed(int pages) {
        return new CertificateReport(CertificateOutcome.PRINTED, pages);
    }

    private CertificateStanding tells(CertificateOutcome outcome, int pages) {
        return Town.answered(told(outcome, pages));
    }

    private Answer<CertificateStanding> told(CertificateOutcome outcome, int pages) {
        return desk.terminal()
                .central()
                .reportCertificate(Resident.id(1), new CertificateReport(outcome, pages), Town.WITHIN);
    }

    private static Code why(Answer<?> answer) {
        return Town.refused(answer).code();
    }
}

package org.linli.terminal.core.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linli.central.api.bill.Identity;
import org.linli.central.api.certificate.CertificateApplicant;
import org.linli.central.api.client.Answer;
import org.linli.central.api.client.Central;
import org.linli.central.api.client.RecordsWindow;
import org.linli.central.api.known.CardShown;
import org.linli.central.api.record.MedicalStatement;
import org.linli.central.api.record.MonthlyPayment;
import org.linli.central.api.record.PensionScheme;
import org.linli.central.api.record.PensionStage;
import org.linli.central.api.record.PensionStatement;
import org.linli.central.api.wire.ProblemKind;
import org.linli.foundation.code.Code;
import org.linli.foundation.money.Fen;
import org.linli.terminal.core.vault.IdentityOnCard;
import org.linli.terminal.core.vault.PhoneInHand;
import org.linli.terminal.core.vault.SheetsInVault;
import org.linli.terminal.core.vault.Vault;
import org.linli.terminal.journey.kernel.Outcome;
import org.linli.terminal.journey.kernel.Personal;
import org.linli.terminal.journey.record.Registers;
import org.linli.terminal.journey.record.Registers.Kind;
import org.linli.terminal.journey.sheet.Sheet;
import org.linli.terminal.journey.text.Texts;

/** Who is asked for, what comes back, and what is left of it. */
final class RecordDeskTest {
    private static final Duration WITHIN = Duration.ofSeconds(12);
    private static final String NUMBER = "999999196109250010";
    private static final String PASS = "JrQLj5P_89iXES9-vFgrIy";
    private static final PensionStatement PENSION = new PensionStatement(
            "松澄市社会保险事业中心",
            LocalDate.of(2026, 11, 21),
            PensionScheme.EMPLOYEES,
            PensionStage.DRAWING,
            Optional.of(YearMonth.of(2021, 10)),
            Optional.of(LocalDate.of(2027, 3, 1)),
            List.of(new MonthlyPayment(YearMonth.of(2026, 11), LocalDate.of(2026, 11, 12), Fen.of(328_640))));

    private final Vault vault = new Vault();
    private final List<CertificateApplicant> asked = new ArrayList<>();
    private final List<Outcome> told = new ArrayList<>();
    private Answer<PensionStatement> answer = new Answer.Answered<>(PENSION);
    private final RecordDesk desk = new RecordDesk(central(), Runnable::run);

    @Test
    void theCardThatWasLaidIsAskedFor() {
        find(card(), opened(card()));
        assertEquals(List.of(CertificateApplicant.of(CardShown.of(new Identity(NUMBER, "周守林")))), asked);
        var found = assertInstanceOf(Registers.Pension.class, done().fact());
        assertEquals(Fen.of(328_640), found.payments().getFirst().amount());
    }

    @Test
    void thePhoneThatWasProvenIsAskedFor() {
        var phone = new PhoneInHand();
        phone.proven(PASS, "digest");
        var who = vault.put(Personal.Kind.PHONE_PASS, phone);
        find(who, opened(who));
        assertEquals(List.of(CertificateApplicant.ofPass(PASS)), asked);
    }

    @Test
    void whatWasFoundIsPrintedFromTheVaultAndGoneWithIt() {
        var who = card();
        var folder = opened(who);
        find(who, folder);
        var sheets = vault.open(folder, SheetsInVault.class).orElseThrow();
        var sheet = sheets.sheet("PENSION/0").orElseThrow();
        assertEquals(Sheet.Kind.RECORD, sheet.kind());
        var texts = Texts.in(Locale.SIMPLIFIED_CHINESE);
        assertTrue(sheet.paragraphs().stream().map(texts::of).anyMatch(line -> line.contains("286.40")));
        for (String other : List.of("PENSION/1", "MEDICAL/0", "PENSION/", "../0", "")) {
            assertTrue(sheets.sheet(other).isEmpty(), other);
        }
        vault.erase();
        assertTrue(sheets.sheet("PENSION/0").isEmpty());
        assertFalse(sheets.toString().contains("328"));
    }

    @Test
    void anAnswerThatComesAfterTheResidentHasGoneIsNotKept() {
        var who = card();
        var folder = opened(who);
        var sheets = vault.open(folder, SheetsInVault.class).orElseThrow();
        var late = new ArrayList<Runnable>();
        var slow = new RecordDesk(central(), late::add);
        slow.ask(new Registers.Find(who, folder, Kind.PENSION), vault, WITHIN, told::add);
        vault.erase();
        late.forEach(Runnable::run);
        assertTrue(sheets.sheet("PENSION/0").isEmpty());
    }

    @Test
    void centralsReasonIsTold() {
        var who = card();
        var folder = opened(who);
        answer = new Answer.Refused<>(ProblemKind.RECORD_NONE.problem());
        find(who, folder);
        answer = new Answer.Unknown<>(Code.of("record.source-slow"));
        find(who, folder);
        desk.ask(new Registers.Find(who, folder, Kind.MEDICAL), vault, WITHIN, told::add);
        assertEquals(
                List.of(
                        new Outcome.NotDone(Code.of("record.none")),
                        new Outcome.Unknown(Code.of("record.source-slow")),
                        new Outcome.Unknown(Code.of("record.source-down"))),
                told);
    }

    @Test
    void nobodyIsAskedForWhoIsNotHereAnyMore() {
        var who = card();
        var folder = opened(who);
        vault.erase();
        find(who, folder);
        desk.ask(new Registers.Open(who), vault, WITHIN, told::add);
        assertEquals(
                List.of(new Outcome.NotDone(Code.of("session.late")), new Outcome.NotDone(Code.of("session.late"))),
                told);
        assertEquals(List.of(), asked);
    }

    private void find(Personal who, Personal folder) {
        desk.ask(new Registers.Find(who, folder, Kind.PENSION), vault, WITHIN, told::add);
    }

    private Outcome.Done done() {
        return assertInstanceOf(Outcome.Done.class, told.getLast());
    }

    private Personal card() {
        return vault.put(Personal.Kind.ID_CARD, new IdentityOnCard("周守林", NUMBER));
    }

    private Personal opened(Personal who) {
        var opening = new ArrayList<Outcome>();
        desk.ask(new Registers.Open(who), vault, WITHIN, opening::add);
        return assertInstanceOf(
                        Registers.Opened.class,
                        assertInstanceOf(Outcome.Done.class, opening.getFirst()).fact())
                .folder();
    }

    private Central central() {
        var window = new RecordsWindow() {
            @Override
            public Answer<PensionStatement> pension(CertificateApplicant who, Duration within) {
                asked.add(who);
                return answer;
            }

            @Override
            public Answer<MedicalStatement> medical(CertificateApplicant who, Duration within) {
                return new Answer.Unknown<>(Code.of("record.source-down"));
            }
        };
        return (Central) Proxy.newProxyInstance(
                Central.class.getClassLoader(), new Class<?>[] {Central.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("records")) {
                        return window;
                    }
                    throw new AssertionError(method.getName());
                });
    }
}

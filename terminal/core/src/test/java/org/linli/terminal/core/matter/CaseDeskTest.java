package org.linli.terminal.core.matter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linli.central.api.bill.Identity;
import org.linli.central.api.certificate.CertificateApplicant;
import org.linli.central.api.client.Answer;
import org.linli.central.api.client.CasesWindow;
import org.linli.central.api.client.Central;
import org.linli.central.api.client.LinkTrouble;
import org.linli.central.api.known.CardShown;
import org.linli.central.api.matter.CaseNumber;
import org.linli.central.api.matter.CaseStage;
import org.linli.central.api.matter.CaseState;
import org.linli.central.api.matter.CaseView;
import org.linli.central.api.matter.FoundCases;
import org.linli.central.api.matter.ReminderOrder;
import org.linli.central.api.matter.SlipNumber;
import org.linli.central.api.matter.SlipSearch;
import org.linli.central.api.matter.StageState;
import org.linli.central.api.wire.ProblemKind;
import org.linli.foundation.code.Code;
import org.linli.terminal.core.vault.IdentityOnCard;
import org.linli.terminal.core.vault.PhoneInHand;
import org.linli.terminal.core.vault.TypedText;
import org.linli.terminal.core.vault.Vault;
import org.linli.terminal.journey.kernel.Outcome;
import org.linli.terminal.journey.kernel.Personal;
import org.linli.terminal.journey.matter.Cases;

final class CaseDeskTest {
    private static final Duration WITHIN = Duration.ofSeconds(10);
    private static final String PASS = "AAAAAAAAAAAAAAAAAAAAAA";
    private static final String NUMBER = "999999194910010010";
    private static final SlipNumber SLIP = SlipNumber.of("12345678901234");
    private static final Instant AT = Instant.parse("2026-11-21T02:24:00Z");

    private final Vault vault = new Vault();
    private final List<Object> asked = new ArrayList<>();
    private final List<Outcome> told = new ArrayList<>();
    private Answer<?> next = new Answer.NotSent<>(LinkTrouble.NO_CONNECTION);
    private final CaseDesk desk = new CaseDesk(central(), Runnable::run, ZoneId.of("Asia/Shanghai"), "枫禾社区 · 体验中心");

    private Central central() {
        var window = (CasesWindow) Proxy.newProxyInstance(
                CasesWindow.class.getClassLoader(), new Class<?>[] {CasesWindow.class}, (self, method, arguments) -> {
                    asked.add(arguments[0]);
                    return next;
                });
        return (Central) Proxy.newProxyInstance(
                Central.class.getClassLoader(), new Class<?>[] {Central.class}, (self, method, arguments) -> window);
    }

    private Personal card() {
        return vault.put(Personal.Kind.ID_CARD, new IdentityOnCard("王小芳", NUMBER));
    }

    private static CaseView view() {
        return new CaseView(
                new CaseNumber("20261109-000042-7"),
                "不动产转移登记",
                "区自然资源局",
                CaseState.UNDER_WAY,
                LocalDate.of(2026, 11, 9),
                Optional.of(30),
                5,
                LocalDate.of(2026, 11, 16),
                -4,
                List.of(new CaseStage("受理", StageState.NOW, Optional.empty(), Optional.empty())),
                Optional.empty(),
                "窗口领取",
                Optional.empty(),
                true,
                false,
                AT,
                0,
                Optional.of(SLIP));
    }

    @Test
    void aCardAsksForItsHoldersCasesAndTimesAreOfThisPlace() {
        next = new Answer.Answered<>(new FoundCases("*芳", List.of(view())));
        desk.find(new Cases.FindCases(card()), vault, WITHIN, told::add);
        assertEquals(List.of(CertificateApplicant.of(CardShown.of(new Identity(NUMBER, "王小芳")))), asked);
        var found = assertInstanceOf(
                Cases.Found.class,
                assertInstanceOf(Outcome.Done.class, told.getLast()).fact());
        assertEquals(
                LocalDateTime.of(2026, 11, 21, 10, 24), found.cases().getFirst().asOf());
        assertEquals(Optional.of(SLIP.value()), found.cases().getFirst().slip());
    }

    @Test
    void aProvenPhoneAsksWithItsPass() {
        var phone = new PhoneInHand();
        phone.proven(PASS, "C".repeat(43));
        next = new Answer.Answered<>(new FoundCases("*芳", List.of()));
        desk.find(new Cases.FindCases(vault.put(Personal.Kind.PHONE_PASS, phone)), vault, WITHIN, told::add);
        assertEquals(List.of(CertificateApplicant.ofPass(PASS)), asked);
    }

    @Test
    void whatHasNotTheFormOfASlipIsNoGuessAtCentral() {
        var typed = vault.put(Personal.Kind.TYPED, new TypedText("7123456789012345"));
        desk.find(new Cases.FindBySlip(typed), vault, WITHIN, told::add);
        assertEquals(List.of(), asked);
        assertEquals(new Outcome.NotDone(Code.of("case.not-a-slip")), told.getLast());
    }

    @Test
    void aSlipIsAskedForByItsNumberAlone() {
        next = new Answer.Refused<>(ProblemKind.CASE_UNKNOWN.problem());
        var typed = vault.put(Personal.Kind.CASE_SLIP, new TypedText(SLIP.value()));
        desk.find(new Cases.FindBySlip(typed), vault, WITHIN, told::add);
        assertEquals(List.of(new SlipSearch(SLIP)), asked);
        assertEquals(new Outcome.NotDone(ProblemKind.CASE_UNKNOWN.code()), told.getLast());
    }

    @Test
    void theSameDeedIsTheSameReminderAndAnotherIsAnother() {
        next = new Answer.Unknown<>(LinkTrouble.LOST);
        var remind = new Cases.Remind(card(), "20261109-000042-7");
        desk.remind("task-1/remind-3", remind, vault, WITHIN, told::add);
        desk.remind("task-1/remind-3", remind, vault, WITHIN, told::add);
        desk.remind("task-2/remind-3", remind, vault, WITHIN, told::add);
        assertEquals(new Outcome.Unknown(LinkTrouble.LOST), told.getLast());
        var ids = asked.stream().map(each -> ((ReminderOrder) each).id()).toList();
        assertEquals(ids.get(0), ids.get(1));
        assertNotEquals(ids.get(0), ids.get(2));
    }

    @Test
    void aCardThatIsGoneAsksNothing() {
        var card = card();
        vault.erase();
        desk.find(new Cases.FindCases(card), vault, WITHIN, told::add);
        assertEquals(new Outcome.NotDone(Code.of("session.late")), told.getLast());
        assertEquals(List.of(), asked);
    }
}

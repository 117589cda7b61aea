package org.linli.terminal.core.matter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.linli.central.api.bill.Identity;
import org.linli.central.api.certificate.CertificateApplicant;
import org.linli.central.api.client.Answer;
import org.linli.central.api.client.CasesWindow;
import org.linli.central.api.client.Central;
import org.linli.central.api.client.LinkTrouble;
import org.linli.central.api.known.CardShown;
import org.linli.central.api.matter.CaseNumber;
import org.linli.central.api.matter.CaseReminder;
import org.linli.central.api.matter.CaseStage;
import org.linli.central.api.matter.CaseState;
import org.linli.central.api.matter.CaseView;
import org.linli.central.api.matter.FoundCases;
import org.linli.central.api.matter.ReminderOrder;
import org.linli.central.api.matter.ReportCategory;
import org.linli.central.api.matter.ReportMenu;
import org.linli.central.api.matter.ReportPlaces;
import org.linli.central.api.matter.SlipNumber;
import org.linli.central.api.matter.SlipSearch;
import org.linli.central.api.matter.StageState;
import org.linli.central.api.wire.ProblemKind;
import org.linli.foundation.code.Code;
import org.linli.terminal.core.vault.IdentityOnCard;
import org.linli.terminal.core.vault.PhoneInHand;
import org.linli.terminal.core.vault.SheetsInVault;
import org.linli.terminal.core.vault.TypedText;
import org.linli.terminal.core.vault.Vault;
import org.linli.terminal.journey.kernel.Outcome;
import org.linli.terminal.journey.kernel.Personal;
import org.linli.terminal.journey.matter.Cases;
import org.linli.terminal.journey.matter.Problems;
import org.linli.terminal.journey.screen.Labelled;
import org.linli.terminal.journey.sheet.Sheet;
import org.linli.terminal.journey.text.Texts;

final class CaseDeskTest {
    private static final Duration WITHIN = Duration.ofSeconds(10);
    private static final String PASS = "AAAAAAAAAAAAAAAAAAAAAA";
    private static final String NUMBER = "999999194910010010";
    private static final Texts TEXTS = Texts.in(Locale.SIMPLIFIED_CHINESE);
    private static final SlipNumber SLIP = SlipNumber.of("12345678901234");
    private static final Instant AT = Instant.parse("2026-11-21T02:24:00Z");

    private final Vault vault = new Vault();
    private final List<Object> asked = new ArrayList<>();
    private final List<Outcome> told = new ArrayList<>();
    private Answer<?> next = new Answer.NotSent<>(LinkTrouble.NO_CONNECTION);
    private final CaseDesk desk = standing(Optional.of("枫禾社区"));

    private CaseDesk standing(Optional<String> community) {
        return new CaseDesk(central(), Runnable::run, ZoneId.of("Asia/Shanghai"), community);
    }

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
        return view(Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static CaseView view(Optional<String> officer, Optional<String> words, Optional<CaseReminder> reminder) {
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
                List.of(new CaseStage("受理", StageState.NOW, Optional.empty(), officer)),
                words,
                "窗口领取",
                reminder,
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

    /** The receipt is printed from the vault: it repeats what was chosen, and nothing of it is in the deed. */
    @Test
    void aReceiptRepeatsWhatWasHandedIn() {
        next = new Answer.Answered<>(view());
        var report = new Problems.HandIn(
                new Problems.Chosen(
                        "lift", "电梯", Optional.of("停了"), new Problems.Place("枫禾社区", "3号楼"), Optional.empty()),
                Optional.of(vault.put(Personal.Kind.TYPED, new TypedText("王小芳家门口，天天停。"))),
                Optional.empty(),
                Optional.empty());
        desk.handIn("task-1/hand-in-7", report, vault, WITHIN, told::add);
        var taken = assertInstanceOf(
                Cases.Case.class,
                assertInstanceOf(Outcome.Done.class, told.getLast()).fact());
        var folder = vault.open(taken.papers(), SheetsInVault.class).orElseThrow();
        var paper = folder.sheet("receipt/20261109-000042-7").orElseThrow();
        assertEquals(Optional.of(SLIP.value()), paper.barcode());
        String printed = printed(paper);
        for (String repeated : List.of("电梯", "停了", "枫禾社区", "3号楼", "补充的话")) {
            assertTrue(printed.contains(repeated), repeated + " is missing in " + printed);
        }
        // The vault this paper is made from has the words: only the paper itself keeps them off.
        for (String withheld : List.of("王小芳", "家门口", "天天停")) {
            assertFalse(printed.contains(withheld), printed);
        }
        vault.erase();
        assertEquals(Optional.empty(), folder.sheet("receipt/20261109-000042-7"));
    }

    private static String printed(Sheet paper) {
        return Stream.concat(paper.paragraphs().stream(), paper.facts().stream().map(Labelled::value))
                .map(TEXTS::of)
                .collect(Collectors.joining("\n"));
    }

    private List<String> places(CaseDesk asked) {
        next = new Answer.Answered<>(new ReportMenu(
                List.of(new ReportCategory("road", "道路", "区住房和城乡建设局", true, 7, List.of("积水"), List.of())),
                List.of(
                        new ReportPlaces("枫禾社区", List.of("3号楼")),
                        new ReportPlaces("枫禾社区二期", List.of("9号楼")),
                        new ReportPlaces("青榕社区", List.of("小区大门")))));
        asked.openMenu(WITHIN, told::add);
        var menu = assertInstanceOf(
                Problems.Menu.class,
                assertInstanceOf(Outcome.Done.class, told.getLast()).fact());
        return menu.places().stream().map(Problems.Place::name).toList();
    }

    /** Told, not guessed from what is written on the machine: one community's name may be a part of another's. */
    @Test
    void thePlacesAreThoseOfTheCommunityTheMachineIsSaidToStandIn() {
        assertEquals(List.of("3号楼"), places(desk));
        assertEquals(List.of("9号楼"), places(standing(Optional.of("枫禾社区二期"))));
        assertEquals(List.of("3号楼", "9号楼", "小区大门"), places(standing(Optional.empty())));
        assertEquals(List.of("3号楼", "9号楼", "小区大门"), places(standing(Optional.of("别处"))));
    }

    /** Whoever finds the paper reads it too. */
    @Test
    void thePaperOfACaseNamesNoOfficerAndRepeatsNoWordOfTheOffice() {
        var spoken = view(
                Optional.of("孟庆余"),
                Optional.of("请补交购房合同原件。"),
                Optional.of(new CaseReminder(AT, true, Optional.of("已收到催办，最迟周五办完。"))));
        next = new Answer.Answered<>(new FoundCases("*芳", List.of(spoken)));
        desk.find(new Cases.FindCases(card()), vault, WITHIN, told::add);
        var shown = assertInstanceOf(
                        Cases.Found.class,
                        assertInstanceOf(Outcome.Done.class, told.getLast()).fact())
                .cases()
                .getFirst();
        assertEquals(Optional.of("孟庆余"), shown.stages().getFirst().officer(), "the screen names who has it");
        var paper = vault.open(shown.papers(), SheetsInVault.class)
                .orElseThrow()
                .sheet("progress/20261109-000042-7")
                .orElseThrow();
        String printed = printed(paper);
        for (String withheld : List.of("孟庆余", "购房合同", "周五办完", "*芳")) {
            assertFalse(printed.contains(withheld), printed);
        }
        for (String needed :
                List.of("区自然资源局", "受理", "11月16日", "已超时 4 个工作日", "20261109-000042-7", "窗口领取", "刷证件在「查进度」里看")) {
            assertTrue(printed.contains(needed), needed + " is missing in " + printed);
        }
        assertEquals(Optional.of(SLIP.value()), paper.barcode());
    }

    @Test
    void aCaseThatWasOnlyLookedAtHasNoReceipt() {
        next = new Answer.Answered<>(new FoundCases("*芳", List.of(view())));
        desk.find(new Cases.FindCases(card()), vault, WITHIN, told::add);
        var found = assertInstanceOf(
                Cases.Found.class,
                assertInstanceOf(Outcome.Done.class, told.getLast()).fact());
        var folder = vault.open(found.cases().getFirst().papers(), SheetsInVault.class)
                .orElseThrow();
        assertTrue(folder.sheet("progress/20261109-000042-7").isPresent());
        assertEquals(Optional.empty(), folder.sheet("receipt/20261109-000042-7"));
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

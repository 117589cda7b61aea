package org.linli.central.server.matter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.central.api.id.TerminalId;
import org.linli.central.api.matter.CaseState;
import org.linli.central.api.matter.CaseView;
import org.linli.central.api.matter.EmergencyNumber;
import org.linli.central.api.matter.ReportId;
import org.linli.central.api.matter.ReportOrder;
import org.linli.central.api.wire.ProblemKind;
import org.linli.central.server.community.Person;
import org.linli.central.server.ledger.Decision;

/** 反映问题: handed in once, followed like a case, by its slip alone where nobody said who they are. */
class AProblemIsReportedOnceTest {
    private static final TerminalId TERMINAL = new TerminalId("t-00000000000000000001");
    private static final String WORDS = "三号楼东边第二盏灯，已经坏了一个星期。";

    @TempDir
    private Path folder;

    private Hall hall;

    @BeforeEach
    void opens() {
        hall = new Hall(folder);
    }

    @AfterEach
    void closes() {
        hall.close();
    }

    @Test
    void withoutANameTheSlipAloneFollowsIt() throws Exception {
        var slip = handsIn(lamp(1), Optional.empty()).slip().orElseThrow();
        var seen = hall.cases().bySlip(slip).orElseThrow();
        assertEquals("反映：路灯", seen.subject());
        assertEquals("受理", seen.stages().getFirst().name());
        for (var person : hall.people().subList(0, 30)) {
            assertTrue(hall.cases().of(person).cases().stream()
                    .noneMatch(each -> each.number().equals(seen.number())));
        }
    }

    @Test
    void withANameItStandsAmongThePersonsCasesAndTheOfficeAnswers() throws Exception {
        var person = hall.people().getFirst();
        var handed = handsIn(lamp(1), Optional.of(person));
        assertTrue(hall.cases().of(person).cases().stream()
                .anyMatch(each -> each.number().equals(handed.number())));
        hall.time().pass(Duration.ofDays(30));
        var later = hall.cases().of(person).cases().stream()
                .filter(each -> each.number().equals(handed.number()))
                .findFirst()
                .orElseThrow();
        assertTrue(later.state() != CaseState.UNDER_WAY || later.isOverdue());
        assertNotEquals(handed.stages(), later.stages());
    }

    @Test
    void handedInAgainUnderTheSameIdItIsTheSame() throws Exception {
        var first = handsIn(lamp(1), Optional.empty());
        assertEquals(first.number(), handsIn(lamp(1), Optional.empty()).number());
        hall.restart();
        assertEquals(first.number(), handsIn(lamp(1), Optional.empty()).number());
        assertNotEquals(first.number(), handsIn(lamp(2), Optional.empty()).number());
    }

    @Test
    void somethingElseUnderTheSameIdIsRefused() throws Exception {
        handsIn(lamp(1), Optional.empty());
        var other = order(1, "street-light", Optional.of("灯杆歪了"), "小区大门", Optional.empty());
        assertEquals(ProblemKind.REPORT_DIFFERS.problem(), refused(other, Optional.empty()));
        assertEquals(
                ProblemKind.REPORT_DIFFERS.problem(),
                refused(lamp(1), Optional.of(hall.people().getFirst())));
    }

    @Test
    void whatTheMenuHasNotIsRefused() throws Exception {
        assertEquals(
                ProblemKind.REPORT_NOT_SO.problem(),
                refused(order(1, "weather", Optional.empty(), "小区大门", Optional.of(WORDS)), Optional.empty()));
        assertEquals(
                ProblemKind.REPORT_NOT_SO.problem(),
                refused(order(2, "street-light", Optional.of("太亮了"), "小区大门", Optional.empty()), Optional.empty()));
        assertEquals(
                ProblemKind.REPORT_NOT_SO.problem(),
                refused(order(3, "street-light", Optional.of("不亮了"), "月亮上", Optional.empty()), Optional.empty()));
    }

    @Test
    void someCategoriesAskWhoReports() throws Exception {
        var noise = order(1, "noise", Optional.of("夜里施工"), "小区大门", Optional.empty());
        assertEquals(ProblemKind.REPORT_NAME.problem(), refused(noise, Optional.empty()));
        handsIn(noise, Optional.of(hall.people().getFirst()));
    }

    @Test
    void aFloodFromOneTerminalIsStoppedForAWhile() throws Exception {
        for (int i = 1; i <= 30; i++) {
            handsIn(lamp(i), Optional.empty());
        }
        var refused = refused(lamp(31), Optional.empty());
        assertEquals(ProblemKind.REPORT_TOO_OFTEN.code(), refused.code());
        hall.time().pass(Duration.ofHours(1));
        handsIn(lamp(31), Optional.empty());
    }

    @Test
    void itsWordsLieInNoFileInTheClear() throws Exception {
        handsIn(order(1, "street-light", Optional.of("不亮了"), "小区大门", Optional.of(WORDS)), Optional.empty());
        hall.close();
        byte[] words = WORDS.getBytes(StandardCharsets.UTF_8);
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertFalse(
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
                                .contains(new String(words, StandardCharsets.ISO_8859_1)),
                        file.toString());
            }
        }
    }

    @Test
    void everyCommunityHasItsBuildingsAndThereAreTenKinds() {
        var menu = hall.cases().reportMenu();
        assertEquals(10, menu.categories().size());
        assertEquals(2, menu.communities().size());
        assertTrue(menu.communities().getFirst().places().contains("3号楼"), menu.toString());
    }

    /** It is called for at once, stands among no troubles, and is taken in like one when it is reported besides. */
    @Test
    void somebodyTrappedInALiftIsToBeCalledForAndIsTakenInToo() throws Exception {
        var lift = hall.cases().reportMenu().categories().stream()
                .filter(each -> each.id().equals("lift"))
                .findFirst()
                .orElseThrow();
        var trapped = lift.emergencies().getFirst();
        assertEquals("有人被困", trapped.trouble().chinese());
        assertEquals("People are trapped", trapped.trouble().english());
        assertEquals("96333", trapped.call().getFirst().number());
        assertFalse(lift.troubles().contains(trapped.trouble().chinese()));
        handsIn(order(1, "lift", Optional.of(trapped.trouble().chinese()), "小区大门", Optional.empty()), Optional.empty());
        assertEquals(
                ProblemKind.REPORT_NOT_SO.problem(),
                refused(
                        order(2, "street-light", Optional.of(trapped.trouble().chinese()), "小区大门", Optional.empty()),
                        Optional.empty()));
    }

    /** A hole in the pavement: whoever walks there next may fall in before any office reads of it. */
    @Test
    void aManholeWithoutItsCoverIsToBeCalledForToo() throws Exception {
        var manhole = hall.cases().reportMenu().categories().stream()
                .filter(each -> each.id().equals("manhole"))
                .findFirst()
                .orElseThrow();
        var open = manhole.emergencies().getFirst();
        assertEquals(
                List.of("110", "119"),
                open.call().stream().map(EmergencyNumber::number).toList());
        assertEquals(Optional.empty(), open.call().getFirst().when());
        assertEquals("有人掉下去", open.call().get(1).when().orElseThrow().chinese());
        assertFalse(manhole.troubles().contains(open.trouble().chinese()));
        handsIn(order(3, "manhole", Optional.of(open.trouble().chinese()), "小区大门", Optional.empty()), Optional.empty());
    }

    private ReportOrder lamp(int id) {
        return order(id, "street-light", Optional.of("不亮了"), "小区大门", Optional.of(WORDS));
    }

    private ReportOrder order(int id, String category, Optional<String> trouble, String place, Optional<String> words) {
        return new ReportOrder(
                new ReportId(String.format(Locale.ROOT, "%022d", id)),
                category,
                trouble,
                hall.cases().reportMenu().communities().getFirst().community(),
                place,
                words,
                Optional.empty(),
                Optional.empty());
    }

    private CaseView handsIn(ReportOrder order, Optional<Person> who) throws CasesClosedException {
        return AnOfficeIsRemindedOnceTest.granted(hall.cases().report(order, who, TERMINAL));
    }

    private org.linli.central.api.wire.Problem refused(ReportOrder order, Optional<Person> who)
            throws CasesClosedException {
        Decision<CaseView> decision = hall.cases().report(order, who, TERMINAL);
        return AnOfficeIsRemindedOnceTest.denied(decision);
    }
}

package org.linli.terminal.core.days;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linli.terminal.core.contract.Machine;
import org.linli.terminal.journey.kernel.Outcome;
import org.linli.terminal.journey.kernel.Scene.Facility;
import org.linli.terminal.journey.matter.CasePapers;
import org.linli.terminal.journey.matter.Cases;
import org.linli.terminal.journey.matter.Problems;
import org.linli.terminal.journey.screen.Action;
import org.linli.terminal.journey.screen.Notice;
import org.linli.terminal.journey.screen.Text;
import org.linli.terminal.journey.text.Texts;

/** Nobody asked who she is: the paper is all that finds her report again, so it comes before going home. */
final class AReportWithoutANameTest {
    private static final Texts TEXTS = Texts.in(Locale.SIMPLIFIED_CHINESE);

    private final Machine machine = Machine.inline();

    private void handsIn() {
        comesToItsName();
        machine.presses("without-name");
        machine.presses("hand-in");
        machine.world.officeAnswers(AProblemIsReportedTest.taken());
        assertEquals("report.handed-in", machine.screen());
    }

    private void comesToItsName() {
        machine.presses("report");
        machine.world.officeAnswers(AProblemIsReportedTest.menu());
        machine.presses("choose-1");
        machine.presses("choose-1");
        machine.presses("choose-1");
        machine.presses("nothing-more");
        assertEquals("report.name", machine.screen());
    }

    private Notice notice() {
        return (Notice) machine.shown().screen();
    }

    /** The next step first, then what stands quietly beside it. */
    private List<String> keys() {
        return notice().actions().stream()
                .map(each -> each.emphasis() + " " + each.id().name())
                .toList();
    }

    @Test
    void printingIsTheNextStepUntilThePaperIsOutAndThenGoingIs() {
        handsIn();
        assertEquals(List.of("PRIMARY print-this", "QUIET home"), keys());
        machine.presses("print-this");
        machine.presses("taken");
        assertEquals("report.handed-in", machine.screen());
        assertEquals(List.of("PRIMARY home", "QUIET print-this"), keys());
        machine.presses("print-this");
        assertEquals(2, machine.world.sheets().size(), "a second one, for whoever wants it");
    }

    @Test
    void aPaperThatDidNotComeOutIsStillTheNextStep() {
        handsIn();
        machine.world.sheetsFail("printer.paper-out");
        machine.presses("print-this");
        assertEquals("sheet.failed", machine.screen());
        machine.presses("close");
        assertEquals(List.of("PRIMARY print-this", "QUIET home"), keys());
    }

    @Test
    void whoeverGoesWithoutItIsToldToNoteTheNumber() {
        handsIn();
        var home = notice().actions().stream()
                .filter(each -> each.emphasis() == Action.Emphasis.QUIET)
                .findFirst()
                .orElseThrow();
        assertEquals(Optional.of(Text.of("report.done.noted")), home.support());
    }

    @Test
    void withANameTheCardFindsItAndNobodyNeedPrintAnything() {
        comesToItsName();
        machine.presses("with-name");
        machine.world.laysCard("王小芳", Visit.ID_NUMBER);
        machine.presses("hand-in");
        machine.world.officeAnswers(AProblemIsReportedTest.taken());
        assertEquals(List.of("PRIMARY home", "QUIET print-this"), keys());
    }

    @Test
    void whereNothingPrintsNothingIsOffered() {
        machine.world.loses(Facility.RECEIPT_PRINTER);
        handsIn();
        assertEquals(List.of("PRIMARY home"), keys());
    }

    /** Two long numbers look alike; only one of them opens anything. */
    @Test
    void theScreenAndThePaperSayOfEachNumberWhatItIsFor() {
        handsIn();
        var paper = CasePapers.whole(
                        (Cases.Case) ((Outcome.Done) AProblemIsReportedTest.taken()).fact(),
                        Optional.of(new Problems.HandIn(
                                new Problems.Chosen(
                                        "street-light",
                                        "路灯",
                                        Optional.of("不亮了"),
                                        new Problems.Place("枫禾社区", "3号楼"),
                                        Optional.empty()),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty())),
                        "receipt/20261121-500001-6")
                .orElseThrow();
        for (var said : List.of(notice().paragraphs(), paper.paragraphs())) {
            for (String label : List.of("follow.number.label", "follow.fact.number")) {
                String number = TEXTS.of(Text.of(label));
                assertEquals(
                        1,
                        said.stream()
                                .filter(each -> TEXTS.of(each).contains(number + "用来"))
                                .count(),
                        number);
            }
        }
        var shown = notice().facts().stream().map(each -> each.label().key()).toList();
        assertTrue(shown.containsAll(List.of("follow.number.label", "follow.fact.number")), shown.toString());
    }

    @Test
    void whoTookThePaperIsNotedForTheMachine() {
        handsIn();
        machine.presses("print-this");
        assertEquals(0, machine.world.count("TellTaken"));
        machine.presses("taken");
        assertEquals(1, machine.world.count("TellTaken"));
    }

    /** Nobody said that it is taken: then the machine itself has to call for it. */
    @Test
    void nobodySaysSoForSomebodyWhoIsGone() {
        handsIn();
        machine.presses("print-this");
        machine.time.pass(Duration.ofSeconds(45));
        assertEquals("report.handed-in", machine.screen());
        assertEquals(0, machine.world.count("TellTaken"));
    }
}

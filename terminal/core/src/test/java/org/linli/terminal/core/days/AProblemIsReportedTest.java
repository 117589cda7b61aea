package org.linli.terminal.core.days;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linli.foundation.code.Code;
import org.linli.terminal.core.contract.Machine;
import org.linli.terminal.journey.kernel.Outcome;
import org.linli.terminal.journey.kernel.Personal;
import org.linli.terminal.journey.matter.CasePapers;
import org.linli.terminal.journey.matter.Cases;
import org.linli.terminal.journey.matter.Problems;
import org.linli.terminal.journey.screen.Labelled;
import org.linli.terminal.journey.screen.Notice;
import org.linli.terminal.journey.screen.Reading;
import org.linli.terminal.journey.sheet.Sheet;
import org.linli.terminal.journey.text.Texts;

/** Somebody reports a problem: with a name, without, and on days when it cannot be handed in. */
final class AProblemIsReportedTest {
    private static final Personal PAPERS = new Personal(Personal.Kind.DOCUMENTS, 9);

    private static final Texts TEXTS = Texts.in(Locale.SIMPLIFIED_CHINESE);
    private static final Texts ALOUD = Texts.aloud(Locale.SIMPLIFIED_CHINESE);

    private static final Problems.Emergency TRAPPED = new Problems.Emergency(
            "有人被困",
            List.of(new Problems.EmergencyNumber("电梯应急救援", "96333"), new Problems.EmergencyNumber("消防救援", "119")),
            "请里面的人按报警键等着，不要扒门。");

    private final Machine machine = Machine.inline();

    private static Outcome menu() {
        return new Outcome.Done(new Problems.Menu(
                List.of(
                        new Problems.Category("street-light", "路灯", "区住建局", true, 3, List.of("不亮了"), List.of()),
                        new Problems.Category("noise", "噪音", "区公安分局", false, 5, List.of("夜里施工"), List.of()),
                        new Problems.Category("other", "其他", "街道办事处", false, 5, List.of(), List.of()),
                        new Problems.Category("lift", "电梯", "区市场监督管理局", true, 2, List.of("停了"), List.of(TRAPPED))),
                List.of(new Problems.Place("枫禾社区", "3号楼"))));
    }

    private static Outcome taken() {
        return new Outcome.Done(new Cases.Case(
                "20261121-500001-6",
                "反映：路灯",
                "区住建局",
                Cases.State.UNDER_WAY,
                LocalDate.of(2026, 11, 21),
                Optional.empty(),
                3,
                LocalDate.of(2026, 11, 25),
                3,
                List.of(new Cases.Stage("受理", Cases.Standing.NOW, Optional.empty(), Optional.empty())),
                Optional.empty(),
                "看答复",
                Optional.empty(),
                false,
                true,
                LocalDateTime.of(2026, 11, 21, 10, 24),
                0,
                Optional.of("7123456789012342"),
                PAPERS));
    }

    private void choosesUntilItsName(int kind) {
        machine.presses("report");
        machine.world.officeAnswers(menu());
        machine.presses("choose-" + kind);
        machine.presses("choose-1");
        machine.presses("choose-1");
        assertEquals("report.words", machine.screen());
        machine.presses("nothing-more");
    }

    private void reviewsWithoutAName() {
        choosesUntilItsName(1);
        machine.presses("without-name");
        assertEquals("report.review", machine.screen());
    }

    @Test
    void withoutANameNobodyIsAskedWhoTheyAreAndTheSlipIsPrinted() {
        reviewsWithoutAName();
        machine.presses("hand-in");
        machine.world.officeAnswers(taken());
        assertEquals("report.handed-in", machine.screen());
        machine.presses("print-this");
        var kept = machine.world.sheets().getFirst().sheet();
        var where = kept.withheld().orElseThrow();
        assertEquals(PAPERS, where.in());
        assertFalse(kept.toString().contains("7123456789012342"), "the deed is kept");
        var one = (Cases.Case) ((Outcome.Done) taken()).fact();
        var slip = CasePapers.whole(one, Optional.of(handedIn(Optional.empty())), where.page());
        assertEquals(Optional.of("7123456789012342"), slip.flatMap(Sheet::barcode));
        assertEquals(Optional.empty(), CasePapers.whole(one, Optional.empty(), where.page()), "a receipt of nothing");
    }

    /** The record outlives the session by far: what else could have been chosen has no business there. */
    @Test
    void theRecordOfDeedsHasWhatWasChosenAndNothingElseOfTheMenu() {
        choosesUntilItsName(4);
        machine.presses("without-name");
        machine.presses("hand-in");
        String deed = machine.store.unended().getLast().deed();
        for (String chosen : List.of("lift", "停了", "3号楼")) {
            assertTrue(deed.contains(chosen), deed);
        }
        for (String other : List.of("有人被困", "96333", "不要扒门", "区市场监督管理局")) {
            assertFalse(deed.contains(other), deed);
        }
    }

    private static Problems.HandIn handedIn(Optional<Personal> words) {
        var menu = (Problems.Menu) ((Outcome.Done) menu()).fact();
        return new Problems.HandIn(
                new Problems.Chosen(
                        menu.categories().getFirst().id(),
                        menu.categories().getFirst().name(),
                        Optional.of("不亮了"),
                        menu.places().getFirst(),
                        Optional.empty()),
                words,
                Optional.empty(),
                Optional.empty());
    }

    /** Whoever takes it home knows a week later which lamp it was; whoever finds it reads nothing else. */
    @Test
    void theScreenAndItsPaperSayWhatIsWrongAndWhereAndNotWhatWasWritten() {
        machine.presses("report");
        machine.world.officeAnswers(menu());
        machine.presses("choose-1");
        machine.presses("choose-1");
        machine.presses("choose-1");
        machine.types("problem", "三号楼王小芳家门口的灯坏了。");
        machine.presses("next");
        machine.presses("without-name");
        machine.presses("hand-in");
        machine.world.officeAnswers(taken());
        var words = new Personal(Personal.Kind.TYPED, 3);
        var paper = CasePapers.whole(
                        (Cases.Case) ((Outcome.Done) taken()).fact(),
                        Optional.of(handedIn(Optional.of(words))),
                        "receipt/20261121-500001-6")
                .orElseThrow();
        for (var facts : List.of(notice().facts(), paper.facts())) {
            assertEquals("路灯 · 不亮了", said(facts, "report.fact.kind"));
            assertEquals("枫禾社区 · 3号楼", said(facts, "report.fact.place"));
        }
        assertEquals("补充的话", said(paper.facts(), "report.fact.with"));
        assertFalse(notice().toString().contains("王小芳"));
    }

    private static String said(List<Labelled> facts, String label) {
        return facts.stream()
                .filter(each -> each.label().key().equals(label))
                .map(each -> TEXTS.of(each.value()))
                .findFirst()
                .orElse("nothing of " + label);
    }

    /** A report brings nobody at once: the number to call is what is read and said first. */
    @Test
    void whereSomebodyIsTrappedTheNumberIsSaidBeforeAnythingIsWrittenDown() {
        machine.presses("report");
        machine.world.officeAnswers(menu());
        machine.presses("choose-4");
        assertEquals("report.trouble", machine.screen());
        machine.presses("urgent-1");
        assertEquals("report.emergency", machine.screen());
        assertEquals("请马上打 96333", TEXTS.of(notice().question()));
        assertEquals("请马上打九六三三三", ALOUD.of(notice().question()).replace(" ", ""));
        assertTrue(
                notice().facts().stream()
                        .anyMatch(each -> TEXTS.of(each.value()).equals("119")),
                "the other one");
        machine.presses("go-on");
        machine.presses("choose-1");
        machine.presses("nothing-more");
        machine.presses("without-name");
        assertEquals("report.review", machine.screen());
        assertTrue(TEXTS.of(((Reading.Sentence) ((Reading) machine.shown().screen())
                                .parts()
                                .getFirst()
                                .lines()
                                .getFirst())
                        .words())
                .contains("96333"));
        machine.presses("hand-in");
        machine.world.officeAnswers(taken());
        assertEquals("report.handed-in", machine.screen());
        assertEquals(Notice.Tone.WARNING, notice().tone(), "nothing is well yet");
        assertTrue(TEXTS.of(notice().paragraphs().getFirst()).contains("96333"));
    }

    @Test
    void whereANameIsWantedTheCardIsAskedFor() {
        choosesUntilItsName(2);
        assertEquals("identify.card", machine.screen());
        machine.world.laysCard("王小芳", Visit.ID_NUMBER);
        assertEquals("report.review", machine.screen());
    }

    /** What has to be told cannot be passed over. */
    @Test
    void whatNoListHasIsToldInWords() {
        machine.presses("report");
        machine.world.officeAnswers(menu());
        machine.presses("choose-3");
        machine.presses("choose-1");
        assertEquals("report.words", machine.screen());
        machine.presses("nothing-more");
        assertEquals("report.words", machine.screen());
        machine.types("problem", "门口的扶手松了");
        machine.presses("next");
        assertEquals("report.words", machine.screen(), "fewer than ten characters are not whole");
        machine.types("problem", "门口的扶手松了，老人扶着不稳。");
        machine.presses("next");
        assertEquals("identify.card", machine.screen());
    }

    @Test
    void whatSomebodyTypedStandsInNoScreenAfterwards() {
        machine.presses("report");
        machine.world.officeAnswers(menu());
        machine.presses("choose-1");
        machine.presses("choose-1");
        machine.presses("choose-1");
        machine.types("problem", "三号楼王小芳家门口的灯坏了。");
        machine.presses("next");
        machine.presses("without-name");
        assertEquals("report.review", machine.screen());
        assertFalse(machine.shown().screen().toString().contains("王小芳"));
    }

    @Test
    void oneNobodyVouchesForIsHandedInAgainUnderTheSameKey() {
        reviewsWithoutAName();
        machine.presses("hand-in");
        machine.time.pass(Duration.ofSeconds(12));
        assertEquals("report.not-handed-in", machine.screen());
        assertEquals(Notice.Tone.UNPROVEN, ((Notice) machine.shown().screen()).tone());
        machine.presses("again");
        assertEquals(1, machine.world.caseKeys().stream().distinct().count());
    }

    /** The second try fails before it is sent; the first may lie at central all the same. */
    @Test
    void onceNobodyKnowsNoLaterRefusalSaysThatItWasNotHandedIn() {
        reviewsWithoutAName();
        machine.presses("hand-in");
        machine.world.officeAnswers(new Outcome.Unknown(Code.of("link.timed-out")));
        machine.presses("again");
        machine.world.officeAnswers(new Outcome.NotDone(Code.of("link.no-connection")));
        assertEquals(Notice.Tone.UNPROVEN, notice().tone());
        assertEquals("report.unsure", notice().question().key());
        machine.presses("again");
        machine.world.officeAnswers(new Outcome.NotDone(Code.of("photo.gone")));
        assertEquals(Notice.Tone.UNPROVEN, notice().tone());
        machine.presses("again");
        assertEquals(4, machine.world.caseKeys().size());
        assertEquals(1, machine.world.caseKeys().stream().distinct().count());
        machine.world.officeAnswers(taken());
        assertEquals("report.handed-in", machine.screen());
    }

    @Test
    void whatMayLieAtCentralIsNotChangedAnyMore() {
        reviewsWithoutAName();
        machine.presses("hand-in");
        machine.world.officeAnswers(new Outcome.Unknown(Code.of("link.timed-out")));
        assertFalse(machine.shown().bar().back());
        machine.goesBack();
        assertEquals("report.not-handed-in", machine.screen());
        assertEquals(
                List.of("again", "home"),
                notice().actions().stream().map(each -> each.id().name()).toList());
    }

    @Test
    void oneThatIsRefusedMayBeChangedAndIsStillTheSameReport() {
        reviewsWithoutAName();
        machine.presses("hand-in");
        machine.world.officeAnswers(new Outcome.NotDone(Code.of("report.too-often")));
        assertEquals(Notice.Tone.WARNING, notice().tone());
        machine.goesBack();
        assertEquals("report.review", machine.screen());
        machine.presses("photo");
        machine.world.officeAnswers(open(1));
        machine.presses("photographed");
        machine.presses("hand-in");
        assertEquals(2, machine.world.caseKeys().size());
        assertEquals(1, machine.world.caseKeys().stream().distinct().count());
    }

    @Test
    void oneThatIsRefusedSaysWhyAndIsTheSameWhenTriedAgain() {
        reviewsWithoutAName();
        machine.presses("hand-in");
        machine.world.officeAnswers(new Outcome.NotDone(Code.of("link.no-connection")));
        assertEquals("report.not-handed-in", machine.screen());
        machine.presses("again");
        machine.world.officeAnswers(taken());
        assertEquals("report.handed-in", machine.screen());
        assertEquals(2, machine.world.caseKeys().size());
        assertEquals(1, machine.world.caseKeys().stream().distinct().count());
    }

    @Test
    void whereNothingCanBeReportedTheWindowIsNamed() {
        machine.presses("report");
        machine.world.officeAnswers(new Outcome.Unknown(Code.of("case.closed")));
        assertEquals("report.failed", machine.screen());
        assertTrue(((Notice) machine.shown().screen())
                .facts().stream().anyMatch(fact -> fact.label().key().equals("fact.window")));
    }

    private static Outcome open(int came) {
        return new Outcome.Done(new Problems.PhotosOpen(
                new Personal(Personal.Kind.PHOTOS, 9), "https://linli.example/r/JrQLj5P_89iXES9-vFgrIy", 10, came));
    }

    private static Outcome came(int photos) {
        return new Outcome.Done(new Problems.PhotosCame(photos));
    }

    private Notice notice() {
        return (Notice) machine.shown().screen();
    }

    private String photosSaid() {
        return notice().facts().getFirst().value().toString();
    }

    @Test
    void photosThatAPhoneBringsAreCountedAndHandedIn() {
        reviewsWithoutAName();
        machine.presses("photo");
        machine.world.officeAnswers(open(0));
        assertEquals("report.photos", machine.screen());
        assertEquals(
                "https://linli.example/r/JrQLj5P_89iXES9-vFgrIy",
                notice().qr().orElseThrow().content());
        machine.world.photos(came(1));
        assertTrue(photosSaid().contains("report.photos.came"), photosSaid());
        machine.world.photos(came(3));
        assertEquals(Optional.empty(), notice().qr(), "no more may come");
        machine.presses("take-out");
        machine.world.officeAnswers(came(2));
        assertTrue(notice().qr().isPresent());
        machine.presses("photographed");
        assertEquals("report.review", machine.screen());
        machine.presses("hand-in");
        machine.world.officeAnswers(taken());
        assertEquals("report.handed-in", machine.screen());
    }

    @Test
    void whoeverPhotographsIsNotAskedWhetherSomebodyIsThereSoSoonAndEachPhotoSaysSo() {
        reviewsWithoutAName();
        machine.presses("photo");
        machine.world.officeAnswers(open(0));
        machine.time.pass(Duration.ofSeconds(200));
        assertEquals("report.photos", machine.screen());
        machine.world.photos(came(1));
        machine.time.pass(Duration.ofSeconds(239));
        assertEquals("report.photos", machine.screen());
        machine.time.pass(Duration.ofSeconds(1));
        assertEquals("over.idle", machine.screen());
        machine.world.photos(came(2));
        assertEquals("report.photos", machine.screen());
    }

    @Test
    void whoeverLeavesWhilePhotographingIsGoneInFiveMinutes() {
        reviewsWithoutAName();
        machine.presses("photo");
        machine.world.officeAnswers(open(0));
        machine.time.pass(Duration.ofSeconds(4 * 60 + 45));
        assertEquals("home.menu", machine.screen());
    }

    /** What was known comes again with the line; nobody took a photo for that. */
    @Test
    void aLineThatComesAndGoesKeepsNobodyThere() {
        reviewsWithoutAName();
        machine.presses("photo");
        machine.world.officeAnswers(open(1));
        for (int second = 0; second < 4 * 60 + 45; second += 15) {
            machine.time.pass(Duration.ofSeconds(15));
            machine.world.photos(second % 30 == 0 ? new Outcome.NotDone(Code.of("link.no-connection")) : came(1));
        }
        assertEquals("home.menu", machine.screen());
    }

    /** What the voice says of the line puts the question off, for six minutes altogether. */
    @Test
    void aVoiceThatSaysSoEachTimeKeepsNobodyThereEither() {
        reviewsWithoutAName();
        machine.presses("photo");
        machine.world.officeAnswers(open(0));
        for (int second = 0; second < 6 * 60 - 5; second += 5) {
            speaksFor(5);
        }
        assertEquals("report.photos", machine.screen());
        speaksFor(5);
        assertEquals("over.idle", machine.screen());
        machine.time.pass(Duration.ofSeconds(45));
        assertEquals("home.menu", machine.screen());
    }

    private void speaksFor(int seconds) {
        machine.runner().speaking(true);
        machine.time.pass(Duration.ofSeconds(seconds));
        machine.runner().speaking(false);
    }

    @Test
    void nobodyHasToPhotographAnything() {
        reviewsWithoutAName();
        machine.presses("photo");
        machine.world.officeAnswers(open(0));
        machine.presses("photographed");
        assertEquals("report.review", machine.screen());
        machine.presses("hand-in");
        machine.world.officeAnswers(taken());
        assertEquals("report.handed-in", machine.screen());
    }

    @Test
    void anAddressThatIsOverIsReplacedByAnother() {
        reviewsWithoutAName();
        machine.presses("photo");
        machine.world.officeAnswers(open(1));
        for (int touch = 0; touch < 12; touch++) {
            machine.time.pass(Duration.ofSeconds(50));
            machine.presses("take-out");
        }
        assertEquals("report.photos-opening", machine.screen());
        machine.world.officeAnswers(open(1));
        assertTrue(photosSaid().contains("report.photos.came"));
    }

    @Test
    void withCentralAwayTheReportStaysAsItIs() {
        reviewsWithoutAName();
        machine.presses("photo");
        machine.world.officeAnswers(new Outcome.NotDone(Code.of("link.no-connection")));
        assertEquals("report.no-photos", machine.screen());
        machine.presses("photographed");
        assertEquals("report.review", machine.screen());
        machine.presses("photo");
        machine.world.officeAnswers(open(0));
        machine.world.photos(new Outcome.Unknown(Code.of("link.timed-out")));
        assertEquals("report.photos", machine.screen());
        assertEquals(Optional.of(Code.of("link.timed-out")), notice().code());
        machine.world.photos(came(1));
        assertEquals(Optional.empty(), notice().code(), "it is known again");
    }

    @Test
    void photosThatAreGoneAreSaidToBeAndItGoesInWithout() {
        reviewsWithoutAName();
        machine.presses("photo");
        machine.world.officeAnswers(open(2));
        machine.presses("photographed");
        machine.presses("hand-in");
        machine.world.officeAnswers(new Outcome.NotDone(Code.of("photo.gone")));
        assertEquals("report.not-handed-in", machine.screen());
        assertEquals(Optional.of(Code.of("photo.gone")), notice().code());
        machine.presses("again");
        machine.world.officeAnswers(taken());
        assertEquals("report.handed-in", machine.screen());
    }

    @Test
    void photosThatVanishWhileSheWaitsChangeNothingElse() {
        reviewsWithoutAName();
        machine.presses("photo");
        machine.world.officeAnswers(open(1));
        machine.world.photos(new Outcome.NotDone(Code.of("photo.gone")));
        assertEquals("report.no-photos", machine.screen());
        machine.presses("again");
        machine.world.officeAnswers(open(0));
        assertEquals("report.photos", machine.screen());
    }

    /** With the answer long gone, whoever comes next is on the front page. */
    @Test
    void anAnswerAfterSheHasGoneChangesNothing() {
        reviewsWithoutAName();
        machine.presses("hand-in");
        machine.leaves();
        var front = machine.shown();
        assertEquals("home.menu", machine.screen());
        machine.world.officeAnswers(taken());
        assertEquals(front, machine.shown());
    }
}

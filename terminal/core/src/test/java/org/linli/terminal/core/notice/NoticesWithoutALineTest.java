package org.linli.terminal.core.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.central.api.client.Answer;
import org.linli.central.api.client.Central;
import org.linli.central.api.client.LinkTrouble;
import org.linli.central.api.client.NoticesWindow;
import org.linli.central.api.notice.NoticeBoard;
import org.linli.central.api.notice.NoticeKind;
import org.linli.central.api.notice.NoticePart;
import org.linli.central.api.notice.NoticesNow;
import org.linli.central.api.notice.PublishedNotice;
import org.linli.foundation.code.Code;
import org.linli.foundation.file.DiskFiles;
import org.linli.foundation.file.WholeFile;
import org.linli.foundation.time.ManualTime;
import org.linli.terminal.journey.kernel.Outcome;
import org.linli.terminal.journey.notice.Notices;
import org.linli.terminal.journey.screen.Menu;
import org.linli.terminal.journey.screen.Text;

/** Fetched once and by version, kept over a restart, valid by the day, and honest about how old it is. */
final class NoticesWithoutALineTest {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Instant NOON = TODAY.atTime(12, 0).atZone(CHINA).toInstant();
    private static final String VERSION = "JrQLj5P_89iXES9-vFgrIy29clF9CC_oPPsw3c5D0bs";

    @TempDir
    private Path folder;

    private final ManualTime time = new ManualTime();
    private final List<Optional<String>> asked = new ArrayList<>();
    private final List<List<Menu.Line>> fronts = new ArrayList<>();
    private Instant now = NOON;
    private boolean cut;

    private static PublishedNotice notice(
            String id, LocalDate from, Optional<LocalDate> until, boolean pinned, boolean urgent) {
        return new PublishedNotice(
                id,
                NoticeKind.ANNOUNCEMENT,
                id,
                "社区",
                from,
                from,
                until,
                pinned,
                urgent,
                List.of(new NoticePart(Optional.empty(), List.of("内容。"))));
    }

    private final NoticeBoard board = new NoticeBoard(
            TODAY,
            "示例通知。",
            List.of(
                    notice("older", TODAY.minusDays(9), Optional.empty(), false, false),
                    notice("newer", TODAY.minusDays(1), Optional.of(TODAY), false, true),
                    notice("pinned", TODAY.minusDays(30), Optional.empty(), true, false),
                    notice("over", TODAY.minusDays(3), Optional.of(TODAY.minusDays(1)), true, true),
                    notice("tomorrow", TODAY.plusDays(1), Optional.empty(), true, true)));

    private NoticeDesk desk() {
        var reading = new ArrayList<NoticeDesk>();
        var desk = new NoticeDesk(
                central(),
                new WholeFile(new DiskFiles(), folder.resolve("notices"), NoticeDesk.LARGEST),
                Runnable::run,
                time,
                CHINA,
                () -> fronts.add(reading.getFirst().headlines()));
        reading.add(desk);
        return desk;
    }

    private static void begun(NoticeDesk desk) {
        desk.readKept();
        desk.begin();
    }

    private Central central() {
        NoticesWindow window = (query, within) -> {
            asked.add(query.have());
            return cut
                    ? new Answer.Unknown<>(LinkTrouble.TIMED_OUT)
                    : new Answer.Answered<>(new NoticesNow(
                            VERSION,
                            query.have().filter(VERSION::equals).isPresent() ? Optional.empty() : Optional.of(board)));
        };
        return (Central) Proxy.newProxyInstance(
                Central.class.getClassLoader(),
                new Class<?>[] {Central.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "notices" -> window;
                    case "centralNow" -> now;
                    default -> throw new AssertionError(method.getName());
                });
    }

    private static Notices.Board listed(NoticeDesk desk) {
        return assertInstanceOf(
                Notices.Board.class,
                assertInstanceOf(Outcome.Done.class, desk.answer(new Notices.ListAll()))
                        .fact());
    }

    private static List<String> ids(NoticeDesk desk) {
        return listed(desk).notices().stream().map(Notices.Headline::id).toList();
    }

    @Test
    void whatIsPinnedComesFirstThenTheNewestAndNothingThatIsOverOrNotYet() {
        var desk = desk();
        begun(desk);
        assertEquals(List.of("pinned", "newer", "older"), ids(desk));
        assertEquals(Optional.empty(), listed(desk).asOf());
        assertEquals(
                List.of(
                        new Menu.Line(Text.of("notice.kind.announcement"), Text.verbatim("pinned"), false),
                        new Menu.Line(
                                Text.of("notice.kind.announcement"),
                                Text.joined(List.of(
                                        Text.verbatim("newer"),
                                        Text.of("notice.until", new Text.Gap.Day(LocalDate.of(2026, 11, 21))))),
                                true)),
                fronts.getLast());
        assertEquals(new Outcome.NotDone(Code.of("notice.gone")), desk.answer(new Notices.Open("over")));
        assertInstanceOf(Outcome.Done.class, desk.answer(new Notices.Open("older")));
    }

    @Test
    void aQuestionThatNobodyAnsweredIsAskedAgainSoon() {
        cut = true;
        var desk = desk();
        begun(desk);
        assertFalse(desk.isOpen());
        cut = false;
        time.pass(NoticeDesk.SOON);
        assertTrue(desk.isOpen(), "a machine that came up while central was busy");
        time.pass(NoticeDesk.SOON);
        assertEquals(2, asked.size(), "and no sooner than need be after an answer");
    }

    @Test
    void theDayChangesWhatIsShownWithoutALine() {
        var desk = desk();
        begun(desk);
        cut = true;
        now = NOON.plus(Duration.ofDays(1));
        time.pass(NoticeDesk.AGAIN);
        assertEquals(List.of("tomorrow", "pinned", "older"), ids(desk));
        assertEquals(
                Optional.of(LocalDateTime.of(2026, 11, 21, 12, 0)), listed(desk).asOf(), "it says how old it is");
        assertEquals(Text.verbatim("tomorrow"), fronts.getLast().getFirst().words(), "the front page heard of it");
    }

    @Test
    void theLastGoodCopyStandsAfterARestartWithoutALine() {
        begun(desk());
        cut = true;
        var again = desk();
        again.readKept();
        assertEquals(List.of("pinned", "newer", "older"), ids(again), "before central was asked");
        assertTrue(again.isOpen());
        again.begin();
        assertEquals(List.of(Optional.empty(), Optional.of(VERSION)), asked, "what lies here is not fetched again");
    }

    @Test
    void aCopyThatNobodyCanReadIsFetchedAnew() throws Exception {
        begun(desk());
        Files.writeString(folder.resolve("notices"), "{\"half\":");
        var again = desk();
        begun(again);
        assertEquals(List.of("pinned", "newer", "older"), ids(again));
        assertEquals(Optional.empty(), asked.getLast());
    }

    @Test
    void withoutAnythingTheVerbIsAbsent() {
        cut = true;
        var desk = desk();
        begun(desk);
        assertFalse(desk.isOpen());
        assertEquals(new Outcome.NotDone(Code.of("notice.none")), desk.answer(new Notices.ListAll()));
        cut = false;
        desk.centralIsThere();
        assertTrue(desk.isOpen());
    }
}

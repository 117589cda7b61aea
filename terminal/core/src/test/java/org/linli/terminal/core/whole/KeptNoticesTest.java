package org.linli.terminal.core.whole;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linli.central.api.notice.NoticeBoard;
import org.linli.central.api.notice.NoticeKind;
import org.linli.central.api.notice.NoticePart;
import org.linli.central.api.notice.NoticesNow;
import org.linli.central.api.notice.PublishedNotice;
import org.linli.terminal.core.TerminalParts;
import org.linli.terminal.journey.screen.Menu;

/** What was made known before a power cut stands on the first page after it, at a machine where nothing else changes. */
final class KeptNoticesTest {
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    private final Kiosk television = new Kiosk(TerminalParts.Devices.NONE, Runnable::run, () -> {});

    private boolean offersNotices() {
        return ((Menu) television.screen())
                .actions().stream().anyMatch(action -> action.id().name().equals("notices"));
    }

    @Test
    void standOnTheFirstPageOfTheNextStartBeforeCentralIsAsked() {
        television.central.published = Optional.of(new NoticesNow(
                "JrQLj5P_89iXES9-vFgrIy29clF9CC_oPPsw3c5D0bs",
                Optional.of(new NoticeBoard(
                        LONG_AGO,
                        "示例通知。",
                        List.of(new PublishedNotice(
                                "water",
                                NoticeKind.ANNOUNCEMENT,
                                "停水",
                                "社区",
                                LONG_AGO,
                                LONG_AGO,
                                Optional.empty(),
                                true,
                                true,
                                List.of(new NoticePart(Optional.empty(), List.of("内容。")))))))));
        television.waits(20);
        assertTrue(offersNotices());
        television.reachesOut = false;
        television.losesPower();
        assertTrue(offersNotices(), "read before the session looked for the first time");
    }
}

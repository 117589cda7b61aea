package org.linli.central.server.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.central.api.notice.NoticesNow;
import org.linli.central.api.notice.NoticesQuery;
import org.linli.central.api.wire.ProblemKind;
import org.linli.central.server.ledger.Decision;
import org.linli.foundation.time.ManualTime;

/** An operator saves a file, and another with a mistake in it. */
class ANoticeFileIsWrongTest {
    private static final Path SAMPLE = Path.of("..", "..", "catalogue", "notices");

    @TempDir
    private Path folder;

    private final ManualTime time = new ManualTime();

    private Notices sample() throws IOException {
        try (var files = Files.list(SAMPLE)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(String.valueOf(file.getFileName())));
            }
        }
        return new Notices(Optional.of(folder), time);
    }

    private static NoticesNow now(Notices notices, Optional<String> have) {
        return assertInstanceOf(
                NoticesNow.class,
                assertInstanceOf(Decision.Granted.class, notices.answer(new NoticesQuery(have)))
                        .value());
    }

    @Test
    void whatATerminalHasIsNotSentAgain() throws IOException {
        var notices = sample();
        var first = now(notices, Optional.empty());
        assertTrue(first.board().orElseThrow().notices().size() >= 24);
        assertEquals(new NoticesNow(first.version(), Optional.empty()), now(notices, Optional.of(first.version())));
        assertEquals(
                first.version(),
                now(new Notices(Optional.of(folder), time), Optional.empty()).version(),
                "the same content is the same version after a restart");
    }

    @Test
    void aWrongFileKeepsWhatStoodUntilItIsMended() throws IOException {
        var notices = sample();
        var first = now(notices, Optional.empty());
        Path party = folder.resolve("party.json");
        String sound = Files.readString(party);
        Files.writeString(party, sound.replace("\"title\"", "\"titel\""));
        time.pass(Notices.GLANCE);
        assertEquals(first, now(notices, Optional.empty()), "what stood goes on standing");
        Files.writeString(party, sound.replace("志愿服务队招募", "志愿服务队招新"));
        time.pass(Notices.GLANCE);
        var mended = now(notices, Optional.of(first.version()));
        assertNotEquals(first.version(), mended.version());
        assertTrue(mended.board().orElseThrow().notices().stream()
                .anyMatch(notice -> notice.title().equals("志愿服务队招新")));
    }

    @Test
    void whereNothingIsPublishedThatIsSaid() {
        var denied = assertInstanceOf(
                Decision.Denied.class, new Notices(Optional.empty(), time).answer(new NoticesQuery(Optional.empty())));
        assertEquals(ProblemKind.NOTICE_NONE.code(), denied.problem().code());
        assertInstanceOf(
                Decision.Denied.class,
                new Notices(Optional.of(folder.resolve("gone")), time).answer(new NoticesQuery(Optional.empty())));
    }
}

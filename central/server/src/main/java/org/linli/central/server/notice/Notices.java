package org.linli.central.server.notice;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Optional;
import java.util.TreeMap;
import org.linli.catalogue.notice.PublicNotice;
import org.linli.catalogue.read.NoticesReader;
import org.linli.catalogue.read.NoticesReading;
import org.linli.central.api.notice.NoticeBoard;
import org.linli.central.api.notice.NoticeKind;
import org.linli.central.api.notice.NoticePart;
import org.linli.central.api.notice.NoticesNow;
import org.linli.central.api.notice.NoticesQuery;
import org.linli.central.api.notice.PublishedNotice;
import org.linli.central.api.wire.ProblemKind;
import org.linli.central.api.wire.WireJson;
import org.linli.central.server.ledger.Decision;

/**
 * Notices from a folder. Whoever asks has it looked at whether its files have changed, every ten seconds at most; a folder
 * with an error is not taken, and what stood goes on standing.
 */
public final class Notices {
    private static final System.Logger LOG = System.getLogger("linli.central.notice");

    /** An operator who has saved a file does not wait longer for it; a hundred terminals look at the disk no more often. */
    static final Duration GLANCE = Duration.ofSeconds(10);

    private final Optional<Path> folder;
    private final InstantSource clock;
    private Optional<Standing> standing = Optional.empty();
    private String seen = "";
    private Instant looked = Instant.MIN;

    private record Standing(String version, NoticeBoard board) {}

    /** @param folder empty where nobody publishes anything */
    public Notices(Optional<Path> folder, InstantSource clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /** What stands, unless the terminal has it. Blocks on the disk for a moment. */
    public synchronized Decision<NoticesNow> answer(NoticesQuery query) {
        lookAgain();
        return standing.map(now -> Decision.granted(new NoticesNow(
                        now.version(),
                        query.have().filter(now.version()::equals).isPresent()
                                ? Optional.empty()
                                : Optional.of(now.board()))))
                .orElseGet(() -> Decision.denied(ProblemKind.NOTICE_NONE));
    }

    private void lookAgain() {
        var now = clock.instant();
        if (folder.isEmpty() || now.isBefore(looked.equals(Instant.MIN) ? now : looked.plus(GLANCE))) {
            return;
        }
        looked = now;
        String files = fingerprint(folder.get());
        if (!files.equals(seen)) {
            seen = files;
            take(folder.get());
        }
    }

    private void take(Path from) {
        switch (NoticesReader.read(from)) {
            case NoticesReading.Sound(var board) -> {
                var told = new NoticeBoard(
                        board.edition(),
                        board.about(),
                        board.notices().stream().map(Notices::published).toList());
                standing = Optional.of(new Standing(hash(WireJson.write(told)), told));
                LOG.log(
                        System.Logger.Level.INFO,
                        "notice.stands edition {0}, {1} notices",
                        board.edition(),
                        board.notices().size());
            }
            case NoticesReading.Unsound(var problems) ->
                LOG.log(
                        System.Logger.Level.ERROR,
                        "notice.unsound {0} problems, the first: {1}; what stood goes on standing",
                        problems.size(),
                        problems.getFirst());
        }
    }

    /** Names, sizes and times: a file that was saved again is another. */
    private static String fingerprint(Path folder) {
        var files = new TreeMap<String, String>();
        try (var listed = Files.newDirectoryStream(folder)) {
            for (Path file : listed) {
                files.put(String.valueOf(file.getFileName()), Files.size(file) + " " + Files.getLastModifiedTime(file));
            }
        } catch (IOException unreadable) {
            return "unreadable";
        }
        return files.toString();
    }

    private static PublishedNotice published(PublicNotice notice) {
        return new PublishedNotice(
                notice.id(),
                switch (notice.kind()) {
                    case ANNOUNCEMENT -> NoticeKind.ANNOUNCEMENT;
                    case GOVERNMENT -> NoticeKind.GOVERNMENT;
                    case PARTY -> NoticeKind.PARTY;
                    case VILLAGE -> NoticeKind.VILLAGE;
                    case FINANCE -> NoticeKind.FINANCE;
                    case LOST_AND_FOUND -> NoticeKind.LOST_AND_FOUND;
                    case CONVENIENCE -> NoticeKind.CONVENIENCE;
                },
                notice.title(),
                notice.publisher(),
                notice.published(),
                notice.from(),
                notice.until(),
                notice.pinned(),
                notice.urgent(),
                notice.parts().stream()
                        .map(part -> new NoticePart(part.heading(), part.lines()))
                        .toList());
    }

    private static String hash(byte[] content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update("notices ".getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest.digest(content));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}

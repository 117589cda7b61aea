package org.linli.terminal.core.notice;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.linli.central.api.client.Answer;
import org.linli.central.api.client.Central;
import org.linli.central.api.notice.NoticesNow;
import org.linli.central.api.notice.NoticesQuery;
import org.linli.central.api.notice.PublishedNotice;
import org.linli.central.api.wire.BrokenContractException;
import org.linli.foundation.code.Code;
import org.linli.foundation.file.WholeFile;
import org.linli.foundation.time.Scheduler;
import org.linli.terminal.journey.kernel.Outcome;
import org.linli.terminal.journey.notice.Notices;
import org.linli.terminal.journey.screen.Menu;

/**
 * Answers what is made known to everybody. Asks central every few minutes whether there is anything new; what came last
 * lies on the disk and is shown, with its day, when central is out of reach. Expired notices, and those that are not valid
 * yet, are shown nowhere. Safe from any thread.
 */
public final class NoticeDesk implements AutoCloseable {
    /** Somebody who has published a notice looks whether it is there. */
    static final Duration AGAIN = Duration.ofMinutes(5);

    /** Central was busy, or not there yet. */
    static final Duration SOON = Duration.ofSeconds(20);

    private static final Duration ANSWER = Duration.ofSeconds(10);

    /** As many lines as a front page has room for beside what is wrong with the machine. */
    private static final int ON_THE_FRONT = 2;

    /** 500 notices of a page each. */
    public static final int LARGEST = 4 << 20;

    private static final Code GONE = Code.of("notice.gone");
    private static final Code NONE = Code.of("notice.none");
    private static final Code UNWRITTEN = Code.of("notice.unwritten");
    private static final System.Logger LOG = System.getLogger("linli.notice");

    private static final Comparator<PublishedNotice> ORDER = Comparator.comparing(PublishedNotice::pinned)
            .thenComparing(PublishedNotice::published)
            .reversed();

    private final Central central;
    private final WholeFile file;
    private final Executor waiting;
    private final Scheduler scheduler;
    private final ZoneId zone;
    private final Runnable changed;
    private volatile @Nullable KeptNotices kept;
    private volatile List<Menu.Line> told = List.of();
    private Scheduler.Pending again = () -> false;
    /** Whether central answered when it was asked last. */
    private volatile boolean fresh;
    /** Whether it said anything at all, be it that there is nothing. */
    private volatile boolean heard;

    private boolean asking;
    private boolean closed;

    /**
     * @param file of {@link #LARGEST} bytes at most
     * @param waiting where disk and central may be waited for
     * @param changed told when the front page says something else
     */
    public NoticeDesk(
            Central central, WholeFile file, Executor waiting, Scheduler scheduler, ZoneId zone, Runnable changed) {
        this.central = central;
        this.file = file;
        this.waiting = waiting;
        this.scheduler = scheduler;
        this.zone = zone;
        this.changed = changed;
    }

    /** What lies on the disk stands. Blocks on the disk; once, before anybody looks. */
    public void readKept() {
        read();
        told = headlines();
    }

    /** From here on central is asked. */
    public void begin() {
        waiting.execute(this::fetch);
    }

    /** Central answers again. */
    public void centralIsThere() {
        waiting.execute(this::fetch);
    }

    /** Whether there is anything to read today. */
    public boolean isOpen() {
        return !valid().isEmpty();
    }

    /** What the front page says of them: the first ones. */
    public List<Menu.Line> headlines() {
        return valid().stream()
                .limit(ON_THE_FRONT)
                .map(NoticeDesk::headline)
                .map(notice -> new Menu.Line(Notices.name(notice.about()), Notices.headed(notice), notice.urgent()))
                .toList();
    }

    public Outcome answer(Notices.Question question) {
        return switch (question) {
            case Notices.ListAll all -> board();
            case Notices.Open(String id) ->
                valid().stream()
                        .filter(notice -> notice.id().equals(id))
                        .findFirst()
                        .<Outcome>map(notice -> new Outcome.Done(whole(notice)))
                        .orElseGet(() -> new Outcome.NotDone(GONE));
        };
    }

    private Outcome board() {
        var now = kept;
        return now == null
                ? new Outcome.NotDone(NONE)
                : new Outcome.Done(new Notices.Board(
                        valid().stream().map(NoticeDesk::headline).toList(),
                        fresh
                                ? Optional.empty()
                                : Optional.of(
                                        LocalDateTime.ofInstant(Instant.ofEpochMilli(now.receivedMillis()), zone))));
    }

    /** Those that are pinned first, then the newest first. */
    private List<PublishedNotice> valid() {
        var now = kept;
        var today = LocalDate.ofInstant(central.centralNow(), zone);
        return now == null
                ? List.of()
                : now.board().notices().stream()
                        .filter(notice -> notice.isShownOn(today))
                        .sorted(ORDER)
                        .toList();
    }

    private static Notices.Headline headline(PublishedNotice notice) {
        return new Notices.Headline(
                notice.id(),
                kind(notice),
                notice.title(),
                notice.parts().getFirst().lines().getFirst(),
                notice.publisher(),
                notice.published(),
                notice.until(),
                notice.pinned(),
                notice.urgent());
    }

    private Notices.Whole whole(PublishedNotice notice) {
        var now = kept;
        return new Notices.Whole(
                headline(notice),
                notice.parts().stream()
                        .map(part -> new Notices.Part(part.heading(), part.lines()))
                        .toList(),
                now == null ? "" : now.board().about());
    }

    private static Notices.Kind kind(PublishedNotice notice) {
        return switch (notice.kind()) {
            case ANNOUNCEMENT -> Notices.Kind.ANNOUNCEMENT;
            case GOVERNMENT -> Notices.Kind.GOVERNMENT;
            case PARTY -> Notices.Kind.PARTY;
            case VILLAGE -> Notices.Kind.VILLAGE;
            case FINANCE -> Notices.Kind.FINANCE;
            case LOST_AND_FOUND -> Notices.Kind.LOST_AND_FOUND;
            case CONVENIENCE -> Notices.Kind.CONVENIENCE;
        };
    }

    /** One question at a time. */
    private void fetch() {
        synchronized (this) {
            if (asking || closed) {
                return;
            }
            asking = true;
        }
        try {
            ask();
        } finally {
            synchronized (this) {
                asking = false;
                again.cancel();
                if (!closed) {
                    again = scheduler.after(heard ? AGAIN : SOON, "notices", this::centralIsThere);
                }
            }
            noticeChange();
        }
    }

    private void ask() {
        var before = kept;
        var have = Optional.ofNullable(before).map(KeptNotices::version);
        var answer = central.notices().notices(new NoticesQuery(have), ANSWER);
        fresh = answer instanceof Answer.Answered<NoticesNow>;
        heard = fresh;
        if (!(answer instanceof Answer.Answered<NoticesNow>(var now))) {
            heard = answer instanceof Answer.Refused<NoticesNow>;
            LOG.log(heard ? Level.DEBUG : Level.INFO, "notice.unanswered");
            return;
        }
        var board = now.board().or(() -> Optional.ofNullable(before).map(KeptNotices::board));
        if (board.isEmpty()) {
            return;
        }
        var next = new KeptNotices(central.centralNow().toEpochMilli(), now.version(), board.get());
        kept = next;
        if (before == null || !before.version().equals(next.version())) {
            write(next);
            LOG.log(
                    Level.INFO,
                    "notice.fetched edition {0}, {1} notices",
                    next.board().edition(),
                    next.board().notices().size());
        }
    }

    private void write(KeptNotices next) {
        try {
            file.write(next.text());
        } catch (IOException full) {
            LOG.log(Level.WARNING, "{0}", UNWRITTEN);
        }
    }

    private void read() {
        file.read().ifPresent(text -> {
            try {
                kept = KeptNotices.read(text);
            } catch (BrokenContractException ofAnotherRelease) {
                LOG.log(Level.INFO, "notice.older-copy");
            }
        });
    }

    /** The day may have changed, and with it what is valid. */
    private void noticeChange() {
        var now = headlines();
        if (!now.equals(told)) {
            told = now;
            changed.run();
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        again.cancel();
    }
}

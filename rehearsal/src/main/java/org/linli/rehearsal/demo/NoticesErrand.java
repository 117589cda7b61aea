package org.linli.rehearsal.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.linli.catalogue.notice.PublicNotice;
import org.linli.catalogue.read.NoticesReader;
import org.linli.catalogue.read.NoticesReading;
import org.linli.rehearsal.house.Launch;
import org.linli.rehearsal.house.ProgramFailed;
import org.linli.rehearsal.visit.ReadingNotices;

/**
 * Somebody reads a notice by its kind, to its end; at the kiosk it is taken along on paper. Proved only if the front page
 * says the first one and the page says the last line that was published.
 */
final class NoticesErrand implements Errand {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    /** As a television breaks its lines, a few signs stand together. */
    private static final int TOGETHER = 6;

    private final PublicNotice notice;
    private final PublicNotice first;
    private Optional<String> paper = Optional.empty();

    private NoticesErrand(PublicNotice notice, PublicNotice first) {
        this.notice = notice;
        this.first = first;
    }

    static Errand of(DemoRun run) throws ProgramFailed {
        if (!(NoticesReader.read(Launch.ofThisCheckout().notices()) instanceof NoticesReading.Sound(var board))) {
            throw new ProgramFailed("the notices are not in order; ./linli content check says what is wrong");
        }
        var today = LocalDate.ofInstant(InstantSource.system().instant(), CHINA);
        List<PublicNotice> valid = board.notices().stream()
                .filter(each -> !today.isBefore(each.from())
                        && each.until().filter(today::isAfter).isEmpty())
                .sorted(Comparator.comparing(PublicNotice::pinned)
                        .thenComparing(PublicNotice::published)
                        .reversed())
                .toList();
        return new NoticesErrand(
                valid.get((int) Math.floorMod(run.seed() * 31, (long) valid.size())), valid.getFirst());
    }

    @Override
    public String programme() {
        return notice.title();
    }

    @Override
    public String community() {
        return "fenghe";
    }

    @Override
    public void play(Scenery there) throws ProgramFailed, IOException {
        var reading = new ReadingNotices(there.counter(), there.album());
        String kind = notice.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        reading.opens(notice.id(), "kind-" + kind, start(first.title()));
        reading.readsAll(start(notice.parts().getLast().lines().getLast()));
        if (there.screen() == Screen.KIOSK) {
            Files.copy(
                    there.house().paperFolder().resolve(reading.takesThePaper()),
                    there.out().resolve("notice.png"),
                    StandardCopyOption.REPLACE_EXISTING);
            paper = Optional.of("notice.png");
        }
        reading.leaves();
    }

    private static String start(String words) {
        return words.substring(0, Math.min(TOGETHER, words.length()));
    }

    @Override
    public String outcome() {
        return "read";
    }

    @Override
    public String summary() {
        return "read " + notice.id() + (paper.isPresent() ? ", printed" : "");
    }

    @Override
    public Report tell(Report report) {
        return report.about(new Report.Read(notice.id(), paper.orElse(null)));
    }
}

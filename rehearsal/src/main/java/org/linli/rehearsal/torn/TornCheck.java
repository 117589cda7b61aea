package org.linli.rehearsal.torn;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.linli.foundation.file.FaultyDisk;
import org.linli.foundation.journal.Appending;
import org.linli.foundation.journal.Journal;
import org.linli.foundation.journal.JournalSettings;
import org.linli.foundation.journal.Opening;

/** Holds every image of a moment to what the journal promises. One journal's worker at a time. */
final class TornCheck {
    static final JournalSettings SETTINGS = JournalSettings.standard()
            .withSegmentBytes(320 * 1024)
            .withIds(() -> UUID.fromString("0f0e7c11-0000-4000-8000-000000007011"));

    private static final byte[] PROBE = "written after the power came back".getBytes(StandardCharsets.US_ASCII);

    private final Half half;
    private final String name;
    private final Tally tally;

    /** What an image may hold: what was acknowledged, and perhaps the record that was being written. */
    private record Promise(List<byte[]> acknowledged, List<byte[]> whole) {
        boolean isKeptBy(List<byte[]> found) {
            return same(found, acknowledged) || same(found, whole);
        }

        boolean isConsistent() {
            return whole.size() >= acknowledged.size() && same(whole.subList(0, acknowledged.size()), acknowledged);
        }
    }

    /** @param name of the journal, as it is told when something is wrong */
    TornCheck(Half half, String name, Tally tally) {
        this.half = half;
        this.name = name;
        this.tally = tally;
    }

    /** @param acknowledged payloads of what a sync has returned for */
    void look(FaultyDisk disk, List<byte[]> acknowledged) {
        for (var point : disk.crashPoints()) {
            if (point.files().isEmpty()) {
                continue;
            }
            var cut = new PowerCut(point);
            tally.moment(cut.isComplete());
            var promise = new Promise(List.copyOf(acknowledged), entries(cut.keepsAll()));
            if (!promise.isConsistent()) {
                tally.bad(where(promise), "what was acknowledged is not on the disk");
            }
            cut.each(image -> {
                var hash = image.hash();
                if (tally.isNew(hash)) {
                    judge(image, promise).ifPresent(what -> tally.bad(where(promise), what));
                    alter(image, (int) hash.first()).ifPresent(what -> tally.bad(where(promise), what));
                }
            });
        }
    }

    private String where(Promise promise) {
        return name + ", after " + promise.acknowledged().size() + " entries";
    }

    private static List<byte[]> entries(Image image) {
        var entries = new ArrayList<byte[]>();
        image.segments()
                .values()
                .forEach(segment -> entries.addAll(Frames.of(segment).entries()));
        return entries;
    }

    private static boolean same(List<byte[]> some, List<byte[]> others) {
        if (some.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < some.size(); i++) {
            if (!Arrays.equals(some.get(i), others.get(i))) {
                return false;
            }
        }
        return true;
    }

    private Optional<String> judge(Image image, Promise promise) {
        var disk = image.disk();
        var found = new ArrayList<byte[]>();
        switch (Journal.open(disk, image.folder(), SETTINGS, entry -> found.add(entry.payload()))) {
            case Opening.Refused refused -> {
                return Optional.of("refused: " + refused.sentence());
            }
            case Opening.Opened opened -> {
                if (!promise.isKeptBy(found)) {
                    return Optional.of("found " + found.size() + " entries, of which not all or too many are right");
                }
                tally.opened(found.size() > promise.acknowledged().size());
                if (!(opened.journal().append(PROBE) instanceof Appending.Written)) {
                    return Optional.of("the next append fails");
                }
            }
        }
        disk.cutPower(sector -> false);
        disk.restart();
        return readsBack(disk, image, found).or(() -> half.takesUp(image.disk(), image.folder(), found.size()));
    }

    private static Optional<String> readsBack(FaultyDisk disk, Image image, List<byte[]> found) {
        var wanted = new ArrayList<>(found);
        wanted.add(PROBE);
        var read = new ArrayList<byte[]>();
        return switch (Journal.open(disk, image.folder(), SETTINGS, entry -> read.add(entry.payload()))) {
            case Opening.Refused refused -> Optional.of("refused after the next append: " + refused.sentence());
            case Opening.Opened opened ->
                same(read, wanted) && !opened.report().torn()
                        ? Optional.empty()
                        : Optional.of("the next append does not read back");
        };
    }

    private Optional<String> alter(Image image, int which) {
        var alteration = Alteration.of(image, which);
        if (alteration.isEmpty()) {
            return Optional.empty();
        }
        tally.alteredOne();
        var altered = alteration.get();
        var disk = altered.image().disk();
        return switch (half.refusal(disk, image.folder())) {
            case Half.Refusal.Opened opened -> Optional.of(altered.what() + ", and nobody notices");
            case Half.Refusal.Refused refused ->
                !refused.why().equals(altered.why()) || refused.sentence().isBlank()
                        ? Optional.of(altered.what() + ", and it is told as " + refused.why())
                        : altered.image().isStillOn(disk)
                                ? Optional.empty()
                                : Optional.of(altered.what() + ", and refusing it changed the files");
        };
    }
}

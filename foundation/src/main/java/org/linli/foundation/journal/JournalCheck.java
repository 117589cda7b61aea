package org.linli.foundation.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.linli.foundation.code.Code;
import org.linli.foundation.file.FilePort;

/** Reads all segments in order and finds the tail, or the reason why the journal must not be used. */
final class JournalCheck {
    private final FilePort files;
    private final SegmentFolder folder;
    private final long until;
    private @Nullable UUID journal;
    private @Nullable Head head;

    JournalCheck(FilePort files, SegmentFolder folder) {
        this(files, folder, Long.MAX_VALUE);
    }

    /** @param until the last entry to look at; what comes behind may just be being written */
    JournalCheck(FilePort files, SegmentFolder folder, long until) {
        this.until = until;
        this.files = files;
        this.folder = folder;
    }

    sealed interface Verdict {
        record Sound(SegmentHeader last, SegmentScan.Finding.Whole tail) implements Verdict {}

        record Unsound(Code why, String sentence) implements Verdict {}
    }

    Verdict run(List<Long> numbers, Consumer<Entry> sink) throws IOException {
        if (numbers.isEmpty() || numbers.getFirst() != 1) {
            return new Verdict.Unsound(Journal.MISSING_SEGMENT, "segment 1 is missing; restore it from the backup");
        }
        Verdict verdict = null;
        for (int i = 0; i < numbers.size(); i++) {
            long number = numbers.get(i);
            if (number != i + 1L) {
                return new Verdict.Unsound(
                        Journal.MISSING_SEGMENT, "segment " + (i + 1) + " is missing; restore it from the backup");
            }
            verdict = segment(number, i == numbers.size() - 1, sink);
            if (verdict instanceof Verdict.Unsound || hasComeFarEnough()) {
                return verdict;
            }
        }
        return Objects.requireNonNull(verdict);
    }

    private boolean hasComeFarEnough() {
        return head != null && head.sequence() >= until;
    }

    private Verdict segment(long number, boolean last, Consumer<Entry> sink) throws IOException {
        try (var handle = files.open(folder.fileOf(number))) {
            var image = folder.image(handle);
            return switch (SegmentHeader.read(image)) {
                case SegmentHeader.Reading.Newer newer ->
                    new Verdict.Unsound(
                            Journal.NEWER_FORMAT,
                            "segment " + number + " has format " + newer.format() + ", this program knows up to "
                                    + SegmentHeader.FORMAT + "; install the newer program again");
                case SegmentHeader.Reading.Damaged damage -> damaged(number, 0, damage.how());
                case SegmentHeader.Reading.Valid valid -> frames(number, valid.header(), image, last, sink);
            };
        }
    }

    private Verdict frames(long number, SegmentHeader header, ByteBuffer image, boolean last, Consumer<Entry> sink) {
        if (header.number() != number || header.segmentBytes() != image.limit()) {
            return damaged(number, 0, "its number or size is not what its header says");
        }
        if (journal != null && !journal.equals(header.journal())) {
            return new Verdict.Unsound(Journal.FOREIGN_SEGMENT, "segment " + number + " belongs to another journal");
        }
        var expected = head != null ? head : new Head(0, SegmentHeader.firstHash(header.journal()));
        if (!expected.equals(header.base())) {
            return damaged(number, 0, "it does not continue the segment before it");
        }
        journal = header.journal();
        return switch (new SegmentScan(image, header, last, until).scan(sink)) {
            case SegmentScan.Finding.Damaged damage -> damaged(number, damage.at(), damage.how());
            case SegmentScan.Finding.Whole whole -> {
                head = whole.head();
                yield new Verdict.Sound(header, whole);
            }
        };
    }

    private static Verdict damaged(long number, int at, String how) {
        return new Verdict.Unsound(
                Journal.DAMAGED,
                "segment " + number + " is damaged at offset " + at + ": " + how
                        + "; keep the files, restore from central or the backup");
    }
}

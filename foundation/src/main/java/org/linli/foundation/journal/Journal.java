package org.linli.foundation.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.linli.foundation.code.Code;
import org.linli.foundation.file.FilePort;

/**
 * An append-only journal whose every append is on the disk before it returns. Format and recovery stand in the
 * package's description.
 *
 * <p>Thread: one owner at a time. A second thread inside at the same moment is an {@link IllegalStateException}. The
 * owner must not be interrupted while inside: the JDK would close the file under it, and the journal would be broken.
 *
 * <p>Limits: a payload has at most {@value #MAX_PAYLOAD} bytes, an append at most {@value #MAX_ENTRIES} entries and
 * {@value #MAX_APPEND} bytes in all; more is an {@link IllegalArgumentException}. One process at a time.
 *
 * <p>After an I/O error while writing or syncing, nobody knows what the disk holds, and Linux may call the next fsync a
 * success without having written anything. Such a journal is {@linkplain #isBroken() broken} for good: it refuses every
 * further append, and only closing it and opening it anew (which writes its last frame again) tells what stands.
 */
public final class Journal implements AutoCloseable {
    public static final int MAX_PAYLOAD = FrameCodec.MAX_PAYLOAD;
    public static final int MAX_ENTRIES = FrameCodec.MAX_ENTRIES;

    /** The whole frame: 64 bytes of its own, 4 for each entry, and the payloads. */
    public static final int MAX_APPEND = FrameCodec.MAX_FRAME;

    /** Another process, or this one, holds the journal open. */
    public static final Code LOCKED = Code.of("journal.locked");

    /** Written by a newer program. */
    public static final Code NEWER_FORMAT = Code.of("journal.newer-format");

    /** Something that was acknowledged is missing or altered. */
    public static final Code DAMAGED = Code.of("journal.damaged");

    /** A segment file is gone. */
    public static final Code MISSING_SEGMENT = Code.of("journal.missing-segment");

    /** A segment of another journal lies in the folder. */
    public static final Code FOREIGN_SEGMENT = Code.of("journal.foreign-segment");

    /** The disk answered with an error while opening. */
    public static final Code UNREADABLE = Code.of("journal.unreadable");

    /** No room for the next segment; nothing was written. */
    public static final Code DISK_FULL = Code.of("journal.disk-full");

    /** An earlier write or sync failed. */
    public static final Code BROKEN = Code.of("journal.broken");

    private static final System.Logger LOG = System.getLogger("linli.journal");

    private final SegmentFolder folder;
    private final FilePort files;
    private final JournalSettings settings;
    private final FilePort.Handle lock;
    private final ByteBuffer frame = ByteBuffer.allocateDirect(FrameCodec.MAX_FRAME + SegmentHeader.BYTES);
    private final ByteBuffer mark = ByteBuffer.allocateDirect(FrameCodec.MARK_BYTES);
    private final AtomicBoolean inside = new AtomicBoolean();

    private FilePort.Handle segment;
    private SegmentHeader header;
    private FrameCodec codec;
    private Head head;
    private int end;
    private volatile boolean broken;
    private boolean closed;

    private Journal(
            FilePort files,
            SegmentFolder folder,
            JournalSettings settings,
            FilePort.Handle lock,
            FilePort.Handle segment,
            JournalCheck.Verdict.Sound found) {
        this.files = files;
        this.folder = folder;
        this.settings = settings;
        this.lock = lock;
        this.segment = segment;
        this.header = found.last();
        this.codec = new FrameCodec(header);
        this.head = found.tail().head();
        this.end = found.tail().end();
    }

    /** As {@link #open(FilePort, Path, JournalSettings)} with {@link JournalSettings#standard()}. */
    public static Opening open(FilePort files, Path folder) {
        return open(files, folder, JournalSettings.standard());
    }

    /** As {@link #open(FilePort, Path, JournalSettings, Consumer)}, for those who do not read. */
    public static Opening open(FilePort files, Path folder, JournalSettings settings) {
        return open(files, folder, settings, entry -> {});
    }

    /**
     * Opens the journal in the folder, or makes a new one where there is none. Reads everything there is, cuts off a
     * torn end, and syncs: on success all that stands is durable.
     *
     * @param reader is handed every entry in order while it is checked. Only when the journal is opened do they count;
     *     what a refused one has handed out is to be thrown away. When the reader throws, it is handed nothing more; what it
     *     threw is passed on if the journal is sound, the files closed
     */
    public static Opening open(FilePort files, Path folder, JournalSettings settings, Consumer<Entry> reader) {
        return open(files, folder, settings, entry -> entry, reader);
    }

    /**
     * As {@link #open(FilePort, Path, JournalSettings, Consumer)}, for entries that take long to decode.
     *
     * @param decode of one entry, pure; called on other threads where the journal is long
     * @param fold is handed all of them in order, on this thread
     */
    public static <T> Opening open(
            FilePort files, Path folder, JournalSettings settings, Function<Entry, T> decode, Consumer<T> fold) {
        try (var reader = new ReadAhead<>(decode, fold)) {
            return open(files, folder, settings, reader);
        }
    }

    private static Opening open(FilePort files, Path folder, JournalSettings settings, ReadAhead<?> reader) {
        FilePort.Handle lock = null;
        Opening opening = null;
        try {
            var segments = new SegmentFolder(files, folder);
            lock = files.open(segments.lockFile());
            opening = lock.tryLock()
                    ? openLocked(files, segments, settings, lock, reader)
                    : new Opening.Refused(LOCKED, "the journal in " + folder + " is in use by another program");
        } catch (IOException failed) {
            opening = new Opening.Refused(UNREADABLE, "the journal in " + folder + ": " + failed.getMessage());
        } finally {
            if (lock != null && !(opening instanceof Opening.Opened)) {
                closeQuietly(lock);
            }
        }
        return opening;
    }

    private static Opening openLocked(
            FilePort files, SegmentFolder folder, JournalSettings settings, FilePort.Handle lock, ReadAhead<?> reader)
            throws IOException {
        var numbers = folder.numbers();
        boolean created = numbers.isEmpty();
        if (created) {
            folder.removeUnfinished();
            folder.create(SegmentHeader.first(settings.ids().get(), settings)).close();
            numbers = folder.numbers();
        }
        var careful = new CarefulReader(reader);
        var verdict = new JournalCheck(files, folder).run(numbers, careful);
        return switch (verdict) {
            case JournalCheck.Verdict.Unsound unsound -> new Opening.Refused(unsound.why(), unsound.sentence());
            case JournalCheck.Verdict.Sound sound -> {
                careful.passOn();
                reader.finish();
                folder.removeUnfinished();
                var segment = files.open(folder.fileOf(sound.last().number()));
                var journal = new Journal(files, folder, settings, lock, segment, sound);
                try {
                    journal.settleTail(sound.tail());
                } catch (IOException failed) {
                    closeQuietly(segment);
                    throw failed;
                }
                var report = new RecoveryReport(
                        created,
                        journal.head.sequence(),
                        numbers.size(),
                        (long) sound.tail().tornEnd() - sound.tail().end());
                yield new Opening.Opened(journal, report);
            }
        };
    }

    /**
     * Cuts off a torn end, then writes the last frame and its mark again before syncing: after a failed fsync the
     * kernel may hold pages it calls clean that never reached the disk, and a frame read from them must not be taken
     * for durable.
     */
    private void settleTail(SegmentScan.Finding.Whole tail) throws IOException {
        if (tail.tornEnd() > tail.end()) {
            segment.write(ByteBuffer.allocate(tail.tornEnd() - tail.end()), tail.end());
            segment.sync();
        }
        if (tail.lastFrameAt() >= 0) {
            var last = ByteBuffer.allocate(tail.end() - tail.lastFrameAt());
            segment.read(last, tail.lastFrameAt());
            segment.write(last.flip(), tail.lastFrameAt());
        }
        segment.sync();
        markTail();
        segment.sync();
    }

    /** Appends one entry; as {@link #appendAll}. */
    public Appending append(byte[] payload) {
        return appendAll(List.of(payload));
    }

    /**
     * Appends the entries as one unit with one sync: after a crash either all or none of them stand. Blocks until they
     * are on the disk.
     */
    public Appending appendAll(List<byte[]> payloads) {
        return alone(() -> {
            if (broken || closed) {
                return new Appending.NotWritten(BROKEN, "the journal is " + (closed ? "closed" : "broken"));
            }
            int space = codec.space(payloads);
            if (space > header.segmentBytes() - end) {
                var refused = rotate();
                if (refused != null) {
                    return refused;
                }
            }
            return write(payloads);
        });
    }

    private Appending write(List<byte[]> payloads) {
        long first = head.sequence() + 1;
        frame.clear();
        var after = codec.writeFrame(frame, end, head, payloads);
        int next = end + frame.limit();
        try {
            segment.write(frame, end);
            segment.sync();
        } catch (IOException failed) {
            return breakDown(failed);
        }
        head = after;
        end = next;
        try {
            markTail();
        } catch (IOException failed) {
            // The append itself is durable; the next one must not be tried on a disk that fails.
            breakDown(failed);
        }
        return new Appending.Written(first, head);
    }

    private void markTail() throws IOException {
        if (end + FrameCodec.MARK_BYTES <= header.segmentBytes()) {
            codec.writeMark(mark.clear(), end, head);
            segment.write(mark, end);
        }
    }

    /** The next segment is whole and synced under its name before anything is appended to it. */
    private Appending.@Nullable NotWritten rotate() {
        var next = header.next(head, settings);
        FilePort.Handle opened;
        try {
            opened = folder.create(next);
        } catch (IOException failed) {
            if (mayHaveItsName(folder.fileOf(next.number()))) {
                // It has its name, but whether the folder remembers that after a power cut is unknown.
                return breakDown(failed);
            }
            LOG.log(System.Logger.Level.ERROR, "{0} no room for the next segment: {1}", DISK_FULL, failed.getMessage());
            return new Appending.NotWritten(DISK_FULL, "no next segment: " + failed.getMessage());
        }
        closeQuietly(segment);
        segment = opened;
        header = next;
        codec = new FrameCodec(header);
        end = SegmentHeader.BYTES;
        return null;
    }

    private boolean mayHaveItsName(Path segment) {
        try {
            return files.exists(segment);
        } catch (IOException nobodyKnows) {
            return true;
        }
    }

    private Appending.NotWritten breakDown(IOException failed) {
        broken = true;
        LOG.log(System.Logger.Level.ERROR, "{0} the disk failed: {1}", BROKEN, failed.getMessage());
        return new Appending.NotWritten(BROKEN, "the disk failed: " + failed.getMessage());
    }

    /**
     * Hands every entry after {@code sequence} to the reader, in order, on the calling thread. Checks the whole journal
     * again on the way.
     *
     * @throws IOException when the disk fails or the journal no longer checks out
     */
    public void replayAfter(long sequence, Consumer<Entry> reader) throws IOException {
        var verdict = alone(new Reading(sequence, reader));
        if (verdict instanceof JournalCheck.Verdict.Unsound unsound) {
            throw new IOException(unsound.why() + ": " + unsound.sentence());
        }
    }

    /**
     * Reads what a journal holds up to an entry, while its owner goes on appending: on any thread, without taking the journal.
     *
     * @param until a position that the owner has been at: all up to there is on the disk and is never written again
     * @param decode as {@link #open(FilePort, Path, JournalSettings, Function, Consumer)} has it
     * @param fold likewise. When the reading fails, what it was handed is to be thrown away
     * @throws IOException when the disk fails, or the files do not lead there
     */
    public static <T> void read(FilePort files, Path folder, Head until, Function<Entry, T> decode, Consumer<T> fold)
            throws IOException {
        if (until.sequence() == 0) {
            return;
        }
        var segments = new SegmentFolder(files, folder);
        try (var reader = new ReadAhead<>(decode, fold)) {
            var verdict = new JournalCheck(files, segments, until.sequence()).run(segments.numbers(), reader);
            reader.finish();
            require(verdict, until, folder);
        }
    }

    private static void require(JournalCheck.Verdict verdict, Head until, Path folder) throws IOException {
        switch (verdict) {
            case JournalCheck.Verdict.Unsound unsound ->
                throw new IOException(unsound.why() + ": " + unsound.sentence());
            case JournalCheck.Verdict.Sound sound -> {
                if (!sound.tail().head().equals(until)) {
                    throw new IOException(
                            DAMAGED + ": the files in " + folder + " do not lead to entry " + until.sequence());
                }
            }
        }
    }

    private final class Reading implements Inside<JournalCheck.Verdict, IOException> {
        private final long sequence;
        private final Consumer<Entry> reader;

        Reading(long sequence, Consumer<Entry> reader) {
            this.sequence = sequence;
            this.reader = reader;
        }

        @Override
        public JournalCheck.Verdict run() throws IOException {
            return new JournalCheck(files, folder).run(folder.numbers(), entry -> {
                if (entry.sequence() > sequence) {
                    reader.accept(entry);
                }
            });
        }
    }

    /** The last entry, durable; the journal's own start when there is none. */
    public Head head() {
        return alone(() -> head);
    }

    /** The random id made with the journal. */
    public UUID id() {
        return alone(() -> header.journal());
    }

    /** True after an I/O error, for good. Any thread may ask. */
    public boolean isBroken() {
        return broken;
    }

    /** Syncs the last mark and lets go of the files. Idempotent. */
    @Override
    public void close() {
        alone(() -> {
            if (!closed) {
                closed = true;
                syncLastMark();
                closeQuietly(segment);
                closeQuietly(lock);
            }
            return closed;
        });
    }

    private void syncLastMark() {
        if (broken) {
            return;
        }
        try {
            segment.sync();
        } catch (IOException failed) {
            breakDown(failed);
        }
    }

    private interface Inside<T, X extends Exception> {
        T run() throws X;
    }

    private <T, X extends Exception> T alone(Inside<T, X> work) throws X {
        if (!inside.compareAndSet(false, true)) {
            throw new IllegalStateException("two threads in one journal; it belongs to one owner");
        }
        try {
            return work.run();
        } finally {
            inside.set(false);
        }
    }

    private static void closeQuietly(FilePort.Handle handle) {
        try {
            handle.close();
        } catch (IOException failed) {
            LOG.log(System.Logger.Level.WARNING, "journal.close-failed {0}", failed.getMessage());
        }
    }
}

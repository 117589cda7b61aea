package org.linli.rehearsal.simulate;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.linli.foundation.file.FaultyDisk;
import org.linli.foundation.file.FilePort;

/**
 * A site's disk, and somebody who reads along what a journal writes: which entries have been synced, by the layout of
 * org.linli.foundation.journal and not by anything the journal says.
 */
final class WitnessedDisk implements FilePort {
    private static final int MARK_BYTES = 48;
    private static final int HEAD_BYTES = 64;
    private static final int FRAME = 0x4C46726D;

    private final FaultyDisk disk = new FaultyDisk();
    private final Findings findings;
    private final Lie lie;
    private final List<byte[]> secrets;
    private final Consumer<byte[]> synced;
    private final List<byte[]> durable = new ArrayList<>();
    private Consumer<byte[]> aboutToSync = payload -> {};
    private @Nullable Consumer<String> full;
    private List<Handle> open = new ArrayList<>();

    /** Whether a sync is only claimed; a planted fault. */
    interface Lie {
        boolean now();
    }

    /**
     * @param secrets how what must never be written down begins
     * @param synced told of each entry's payload once it is durable, in order, each once
     */
    WitnessedDisk(Findings findings, List<String> secrets, Consumer<byte[]> synced, Lie lie) {
        this.lie = lie;
        this.findings = findings;
        this.secrets = secrets.stream()
                .map(secret -> secret.getBytes(StandardCharsets.US_ASCII))
                .toList();
        this.synced = synced;
    }

    /** Told of each entry that the next sync would make durable. */
    void beforeEach(Consumer<byte[]> whoLooks) {
        aboutToSync = whoLooks;
    }

    /** From now on nothing more can be written, as on a disk that promises room and has none; told of each refusal. */
    void isFull(@Nullable Consumer<String> whoStruck) {
        full = whoStruck;
    }

    FaultyDisk faults() {
        return disk;
    }

    /** Every state of the disk that a power cut could meet is shown before its sync, with the entries durable by then. */
    void watchedBy(BiConsumer<FaultyDisk, List<byte[]>> watcher) {
        var sofar = Collections.unmodifiableList(durable);
        disk.rememberOverwritten();
        disk.beforeSync(now -> watcher.accept(now, sofar));
    }

    /** How many entries are durable; the last one's sequence. */
    long durable() {
        return durable.size();
    }

    byte[] entry(long sequence) {
        return durable.get((int) sequence - 1);
    }

    /** The program is gone without a word; its files' locks go with it. */
    void programKilled() throws IOException {
        for (var handle : open) {
            handle.close();
        }
        open = new ArrayList<>();
    }

    @Override
    public Handle open(Path path) throws IOException {
        var handle = new Reading(disk.open(path));
        open.add(handle);
        return handle;
    }

    @Override
    public boolean exists(Path path) throws IOException {
        return disk.exists(path);
    }

    @Override
    public List<Path> list(Path folder) {
        return disk.list(folder);
    }

    @Override
    public void rename(Path from, Path to) throws IOException {
        disk.rename(from, to);
    }

    @Override
    public void delete(Path path) throws IOException {
        disk.delete(path);
    }

    @Override
    public void syncFolder(Path folder) throws IOException {
        disk.syncFolder(folder);
    }

    private void nothingSecret(byte[] payload) {
        for (byte[] secret : secrets) {
            if (contains(payload, secret)) {
                throw findings.broken("I12", "a payment code or an offer's content is written to a disk");
            }
        }
    }

    private static boolean contains(byte[] text, byte[] word) {
        for (int at = 0; at + word.length <= text.length; at++) {
            int same = 0;
            while (same < word.length && text[at + same] == word[same]) {
                same++;
            }
            if (same == word.length) {
                return true;
            }
        }
        return false;
    }

    private final class Reading implements Handle {
        private final Handle file;
        private final List<byte[]> loose = new ArrayList<>();
        private long looseAfter;

        Reading(Handle file) {
            this.file = file;
        }

        @Override
        public long size() throws IOException {
            return file.size();
        }

        @Override
        public int read(ByteBuffer into, long position) throws IOException {
            return file.read(into, position);
        }

        @Override
        public void write(ByteBuffer from, long position) throws IOException {
            int at = from.position();
            var refused = full;
            if (refused != null) {
                refused.accept("write");
                throw new IOException("No space left on device");
            }
            if (from.remaining() > HEAD_BYTES && from.getInt(at + MARK_BYTES) == FRAME) {
                read(from, at);
            }
            file.write(from, position);
        }

        private void read(ByteBuffer frame, int start) {
            loose.clear();
            looseAfter = frame.getLong(start + 8);
            int at = start + HEAD_BYTES;
            for (int i = 0; i < frame.getInt(start + 60); i++) {
                byte[] payload = new byte[frame.getInt(at)];
                frame.get(at + 4, payload);
                nothingSecret(payload);
                loose.add(payload);
                at += 4 + payload.length;
            }
        }

        @Override
        public void truncate(long size) throws IOException {
            file.truncate(size);
        }

        @Override
        public void sync() throws IOException {
            List.copyOf(loose).forEach(aboutToSync);
            if (!lie.now()) {
                file.sync();
            }
            for (int i = 0; i < loose.size(); i++) {
                settled(looseAfter + i + 1, loose.get(i));
            }
            loose.clear();
        }

        private void settled(long sequence, byte[] payload) {
            if (sequence == durable.size() + 1) {
                durable.add(payload);
                synced.accept(payload);
            } else if (sequence > durable.size() || !Arrays.equals(payload, entry(sequence))) {
                throw findings.broken("I5", "entry " + sequence + " is not the one that was synced before");
            }
        }

        @Override
        public boolean tryLock() throws IOException {
            return file.tryLock();
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }
}

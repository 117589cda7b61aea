package org.linli.rehearsal.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import org.linli.foundation.file.DiskFiles;
import org.linli.foundation.file.FilePort;

/** The real disk with every write and sync counted. Where nothing is measured yet it may leave the syncs out. */
final class LooseFiles implements FilePort {
    static final int PAGE = 4096;

    private final DiskFiles disk = new DiskFiles();
    private final boolean syncs;
    private long bytes;
    private long synced;
    private long pages;

    private LooseFiles(boolean syncs) {
        this.syncs = syncs;
    }

    static LooseFiles counting() {
        return new LooseFiles(true);
    }

    /** For a hundred thousand records that nobody would miss. */
    static LooseFiles careless() {
        return new LooseFiles(false);
    }

    long bytes() {
        return bytes;
    }

    /** Pages that a sync had the kernel write, each once however often it was written to. */
    long pages() {
        return pages;
    }

    long synced() {
        return synced;
    }

    @Override
    public Handle open(Path path) throws IOException {
        return new Counted(disk.open(path));
    }

    @Override
    public boolean exists(Path path) throws IOException {
        return disk.exists(path);
    }

    @Override
    public List<Path> list(Path folder) throws IOException {
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
        synced++;
        disk.syncFolder(folder);
    }

    private final class Counted implements Handle {
        private final Handle file;
        private final BitSet dirty = new BitSet();

        Counted(Handle file) {
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
            bytes += from.remaining();
            dirty.set((int) (position / PAGE), (int) ((position + from.remaining() + PAGE - 1) / PAGE));
            file.write(from, position);
        }

        @Override
        public void truncate(long size) throws IOException {
            file.truncate(size);
        }

        @Override
        public void sync() throws IOException {
            synced++;
            pages += dirty.cardinality();
            dirty.clear();
            if (syncs) {
                file.sync();
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

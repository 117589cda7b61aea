package org.linli.foundation.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A disk in memory that keeps its promises to the letter and no further: what was not synced may be lost, wholly, in
 * part, or sector by sector in any order.
 *
 * <p>The model: content is durable after {@code sync} of its file, names after {@code syncFolder}. A write that was not
 * synced consists of sectors of 512 bytes, each of which survives a power cut or does not, independently; the size
 * grows as far as the last surviving one. A failed sync leaves the new content readable and not durable, and the next
 * sync succeeds without making it durable, as on Linux. Not modelled: sectors torn inside (tests overwrite bytes for
 * that), a disk that lies about syncs, permissions.
 *
 * <p>Safe from any thread. After {@link #cutPower} everything throws {@link PowerLost} until {@link #restart}.
 */
public final class FaultyDisk implements FilePort {
    public static final int SECTOR = 512;

    private Map<Path, FileNode> names = new TreeMap<>();
    private Map<Path, FileNode> durableNames = new TreeMap<>();
    private long generation;
    private boolean dark;
    private int syncs;
    private long bytesWritten;
    private int failSyncAt = -1;
    private int cutAtSync = -1;
    private Predicate<LooseSector> survivors = sector -> false;
    private long room = Long.MAX_VALUE;
    private final Set<Path> hidden = new HashSet<>();
    private boolean deletesNothing;
    private boolean remembers;
    private @Nullable Consumer<FaultyDisk> beforeSync;

    /** A sector that was written and not yet synced; {@code ordinal} counts them over the whole disk from 0. */
    public record LooseSector(Path file, int sector, int ordinal) {}

    /**
     * A sector that was written and not yet synced, with all it was made into since, the newest last: the kernel writes back
     * when it likes, so a power cut may leave any of these, or what was synced.
     */
    public record Unsynced(Path file, int sector, List<byte[]> contents) {
        public Unsynced {
            contents = List.copyOf(contents);
        }
    }

    /**
     * What a power cut now would meet.
     *
     * @param files by the names that survive it, as they were synced
     */
    public record CrashPoint(Map<Path, byte[]> files, List<Unsynced> unsynced) {
        public CrashPoint {
            files = Map.copyOf(files);
            unsynced = List.copyOf(unsynced);
        }
    }

    // ---- faults -------------------------------------------------------------------------------------------------

    /** The power goes now: of what was not synced, only the sectors survive that the choice names. */
    public synchronized void cutPower(Predicate<LooseSector> survive) {
        var choice = List.copyOf(looseSectors());
        durableNames.forEach((path, node) -> node.settle(choice.stream()
                .filter(loose -> loose.file().equals(path))
                .filter(survive)
                .toList()));
        names = new TreeMap<>(durableNames);
        generation++;
        dark = true;
    }

    /** The power is back. Locks are free, handles from before stay dead. */
    public synchronized void restart() {
        dark = false;
        cutAtSync = -1;
        failSyncAt = -1;
    }

    /** Cuts the power instead of doing the n-th sync from now (0: the next), with the given survivors. */
    public synchronized void cutPowerAtSync(int n, Predicate<LooseSector> survive) {
        cutAtSync = syncs + n;
        survivors = survive;
    }

    /** The n-th sync from now (0: the next) fails with an I/O error. */
    public synchronized void failSync(int n) {
        failSyncAt = syncs + n;
    }

    /** From now on this file, which is there, cannot be read; renaming and deleting it goes on. */
    public synchronized void failReading(Path path) {
        node(path).unreadable = true;
    }

    public synchronized void healReading(Path path) {
        node(path).unreadable = false;
    }

    /** From now on nobody can tell whether there is such a file. */
    public synchronized void failFinding(Path path) {
        hidden.add(path);
    }

    public synchronized void healFinding(Path path) {
        hidden.remove(path);
    }

    /** From now on no file can be deleted. */
    public synchronized void failDeleting() {
        deletesNothing = true;
    }

    /** From now on files may grow by so many bytes in all. */
    public synchronized void leaveRoomFor(long bytes) {
        room = bytes;
    }

    /** Called before each sync, so that a test can look at (and copy) every state a power cut could meet. */
    public synchronized void beforeSync(@Nullable Consumer<FaultyDisk> look) {
        beforeSync = look;
    }

    /** A separate disk as this one would be after a power cut now. */
    public synchronized FaultyDisk copyAfterPowerCut(Predicate<LooseSector> survive) {
        var copy = new FaultyDisk();
        durableNames.forEach((path, node) -> copy.durableNames.put(path, node.copy()));
        var choice = looseSectors();
        copy.durableNames.forEach((path, node) -> node.settle(choice.stream()
                .filter(loose -> loose.file().equals(path))
                .filter(survive)
                .toList()));
        copy.names = new TreeMap<>(copy.durableNames);
        return copy;
    }

    /** From now on all that a sector was made into since its last sync is kept for {@link #crashPoints}; else the newest. */
    public synchronized void rememberOverwritten() {
        remembers = true;
    }

    /** With the names that are durable; and with today's, where they differ, since a folder may be written back early. */
    public synchronized List<CrashPoint> crashPoints() {
        var durable = crashPoint(durableNames);
        return names.equals(durableNames) ? List.of(durable) : List.of(durable, crashPoint(names));
    }

    private static CrashPoint crashPoint(Map<Path, FileNode> surviving) {
        var files = new TreeMap<Path, byte[]>();
        var unsynced = new ArrayList<Unsynced>();
        surviving.forEach((path, node) -> {
            files.put(path, node.durable.clone());
            node.loose.stream().forEach(sector -> unsynced.add(new Unsynced(path, sector, node.contentsOf(sector))));
        });
        return new CrashPoint(files, unsynced);
    }

    // ---- looking ------------------------------------------------------------------------------------------------

    public synchronized List<LooseSector> looseSectors() {
        var loose = new ArrayList<LooseSector>();
        durableNames.forEach((path, node) ->
                node.loose.stream().forEach(sector -> loose.add(new LooseSector(path, sector, loose.size()))));
        return loose;
    }

    public synchronized byte[] content(Path path) {
        return node(path).content();
    }

    /** Replaces a file's content durably, as somebody with the disk in another machine would. */
    public synchronized void replace(Path path, byte[] content) {
        var node = new FileNode();
        node.live = content.clone();
        node.size = content.length;
        node.durable = content.clone();
        names.put(path, node);
        durableNames.put(path, node);
    }

    /** Removes a file durably. */
    public synchronized void remove(Path path) {
        names.remove(path);
        durableNames.remove(path);
    }

    public synchronized int syncs() {
        return syncs;
    }

    public synchronized long bytesWritten() {
        return bytesWritten;
    }

    // ---- the port -----------------------------------------------------------------------------------------------

    @Override
    public synchronized Handle open(Path path) throws IOException {
        powered();
        found(path);
        return new OpenFile(names.computeIfAbsent(path, absent -> new FileNode()), generation);
    }

    @Override
    public synchronized boolean exists(Path path) throws IOException {
        powered();
        found(path);
        return names.containsKey(path);
    }

    @Override
    public synchronized List<Path> list(Path folder) {
        powered();
        return names.keySet().stream()
                .filter(path -> folder.equals(path.getParent()))
                .sorted()
                .toList();
    }

    @Override
    public synchronized void rename(Path from, Path to) throws IOException {
        powered();
        var node = names.remove(from);
        if (node == null) {
            throw new IOException("no such file: " + from);
        }
        names.put(to, node);
    }

    @Override
    public synchronized void delete(Path path) throws IOException {
        powered();
        if (deletesNothing) {
            throw new IOException("Input/output error");
        }
        names.remove(path);
    }

    @Override
    public synchronized void syncFolder(Path folder) throws IOException {
        countSync();
        durableNames.keySet().removeIf(path -> folder.equals(path.getParent()) && !names.containsKey(path));
        names.forEach((path, node) -> {
            if (folder.equals(path.getParent())) {
                durableNames.put(path, node);
            }
        });
    }

    private FileNode node(Path path) {
        var node = names.get(path);
        if (node == null) {
            throw new IllegalArgumentException("no such file: " + path);
        }
        return node;
    }

    private void found(Path path) throws IOException {
        if (hidden.contains(path)) {
            throw new IOException("Input/output error");
        }
    }

    private void powered() {
        if (dark) {
            throw new PowerLost();
        }
    }

    private void countSync() throws IOException {
        powered();
        if (beforeSync != null) {
            beforeSync.accept(this);
        }
        int mine = syncs++;
        if (mine == cutAtSync) {
            cutPower(survivors);
            throw new PowerLost();
        }
        if (mine == failSyncAt) {
            throw new IOException("Input/output error");
        }
    }

    private final class OpenFile implements Handle {
        private final FileNode node;
        private final long born;
        private boolean locks;

        OpenFile(FileNode node, long born) {
            this.node = node;
            this.born = born;
        }

        private void alive() {
            powered();
            if (born != generation) {
                throw new PowerLost();
            }
        }

        @Override
        public long size() {
            synchronized (FaultyDisk.this) {
                alive();
                return node.size;
            }
        }

        @Override
        public int read(ByteBuffer into, long position) throws IOException {
            synchronized (FaultyDisk.this) {
                alive();
                if (node.unreadable) {
                    throw new IOException("Input/output error");
                }
                int count = (int) Math.max(0, Math.min(into.remaining(), node.size - position));
                if (count > 0) {
                    into.put(node.live, (int) position, count);
                }
                return count;
            }
        }

        @Override
        public void write(ByteBuffer from, long position) throws IOException {
            synchronized (FaultyDisk.this) {
                alive();
                long growth = Math.max(0, position + from.remaining() - node.size);
                if (growth > room) {
                    throw new IOException("No space left on device");
                }
                room -= growth;
                bytesWritten += from.remaining();
                node.write(from, (int) position, remembers);
            }
        }

        @Override
        public void truncate(long to) {
            synchronized (FaultyDisk.this) {
                alive();
                node.truncate((int) to);
            }
        }

        @Override
        public void sync() throws IOException {
            synchronized (FaultyDisk.this) {
                alive();
                try {
                    countSync();
                } catch (IOException failed) {
                    // Linux calls the pages clean now; a later sync will not write them.
                    node.nothingIsLoose();
                    throw failed;
                }
                node.makeDurable();
            }
        }

        @Override
        public boolean tryLock() {
            synchronized (FaultyDisk.this) {
                alive();
                if (node.lockedInGeneration == generation && !locks) {
                    return false;
                }
                node.lockedInGeneration = generation;
                locks = true;
                return true;
            }
        }

        @Override
        public void close() {
            synchronized (FaultyDisk.this) {
                if (locks && born == generation) {
                    node.lockedInGeneration = -1;
                }
                locks = false;
            }
        }
    }
}

package org.linli.foundation.file;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One file's bytes: as they are read, as they were synced, and what lies between. */
final class FileNode {
    private static final int SECTOR = FaultyDisk.SECTOR;

    byte[] live = new byte[0];
    int size;
    byte[] durable = new byte[0];
    final BitSet loose = new BitSet();
    private final Map<Integer, List<byte[]>> overwritten = new TreeMap<>();
    long lockedInGeneration = -1;
    boolean unreadable;

    byte[] content() {
        return Arrays.copyOf(live, size);
    }

    void write(ByteBuffer from, int at, boolean remember) {
        int end = at + from.remaining();
        if (remember) {
            remember(at / SECTOR, (end + SECTOR - 1) / SECTOR);
        }
        if (end > live.length) {
            live = Arrays.copyOf(live, Math.max(end, live.length * 2));
        }
        loose.set(at / SECTOR, (end + SECTOR - 1) / SECTOR);
        from.get(live, at, end - at);
        size = Math.max(size, end);
    }

    private void remember(int from, int to) {
        for (int sector = loose.nextSetBit(from); sector >= 0 && sector < to; sector = loose.nextSetBit(sector + 1)) {
            overwritten.computeIfAbsent(sector, first -> new ArrayList<>()).add(sector(sector));
        }
    }

    private byte[] sector(int sector) {
        return Arrays.copyOfRange(live, sector * SECTOR, Math.min((sector + 1) * SECTOR, size));
    }

    List<byte[]> contentsOf(int sector) {
        var contents = new ArrayList<>(overwritten.getOrDefault(sector, List.of()));
        contents.add(sector(sector));
        return contents;
    }

    void nothingIsLoose() {
        loose.clear();
        overwritten.clear();
    }

    void truncate(int to) {
        if (to < size) {
            Arrays.fill(live, to, size, (byte) 0);
            loose.set(to / SECTOR, (size + SECTOR - 1) / SECTOR);
            size = to;
        }
    }

    void makeDurable() {
        if (durable.length != size) {
            durable = Arrays.copyOf(durable, size);
        }
        loose.stream().forEach(sector -> copySector(sector, durable));
        nothingIsLoose();
    }

    /** What a power cut leaves: the durable content with the surviving sectors over it. */
    void settle(List<FaultyDisk.LooseSector> surviving) {
        int end = durable.length;
        for (var sector : surviving) {
            end = Math.max(end, Math.min(size, (sector.sector() + 1) * SECTOR));
        }
        durable = Arrays.copyOf(durable, end);
        surviving.forEach(sector -> copySector(sector.sector(), durable));
        live = durable.clone();
        size = end;
        nothingIsLoose();
        lockedInGeneration = -1;
    }

    private void copySector(int sector, byte[] into) {
        int from = sector * SECTOR;
        int to = Math.min(Math.min(from + SECTOR, size), into.length);
        if (to > from) {
            System.arraycopy(live, from, into, from, to - from);
        }
    }

    FileNode copy() {
        var copy = new FileNode();
        copy.live = live.clone();
        copy.size = size;
        copy.unreadable = unreadable;
        copy.durable = durable.clone();
        copy.loose.or(loose);
        return copy;
    }
}

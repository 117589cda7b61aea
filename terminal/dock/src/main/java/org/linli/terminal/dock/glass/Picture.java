package org.linli.terminal.dock.glass;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** The glass as it was last fetched, in tiles; tells which tiles another fetch has changed. Guarded by itself. */
final class Picture {
    static final int TILE = 64;

    private final int width;
    private final int height;
    private final int across;
    private final int down;
    private final int[] pixels;

    Picture(int width, int height) {
        this.width = width;
        this.height = height;
        this.across = (width + TILE - 1) / TILE;
        this.down = (height + TILE - 1) / TILE;
        this.pixels = new int[width * height];
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    BitSet everyTile() {
        var all = new BitSet(across * down);
        all.set(0, across * down);
        return all;
    }

    /**
     * Lays freshly fetched pixels over what was there.
     *
     * @param fetched rows of {@code area.width()} pixels, four bytes each
     * @return the tiles in which something is different now
     */
    synchronized BitSet lay(Area area, ByteBuffer fetched) {
        var changed = new BitSet(across * down);
        var ints = fetched.asIntBuffer();
        int[] row = new int[area.width()];
        for (int y = area.y(); y < area.y() + area.height(); y++) {
            ints.get(row);
            int at = y * width + area.x();
            if (Arrays.equals(pixels, at, at + row.length, row, 0, row.length)) {
                continue;
            }
            int tileRow = y / TILE * across;
            for (int x = area.x(); x < area.x() + area.width(); ) {
                int end = Math.min((x / TILE + 1) * TILE, area.x() + area.width());
                int from = x - area.x();
                if (!Arrays.equals(pixels, y * width + x, y * width + end, row, from, from + end - x)) {
                    changed.set(tileRow + x / TILE);
                }
                x = end;
            }
            System.arraycopy(row, 0, pixels, at, row.length);
        }
        return changed;
    }

    /** These tiles, joined to rectangles. */
    List<Area> areas(BitSet tiles) {
        List<Area> joined = new ArrayList<>();
        for (int tileRow = 0; tileRow < down; tileRow++) {
            int end = (tileRow + 1) * across;
            for (int from = tiles.nextSetBit(tileRow * across); from >= 0 && from < end; ) {
                int to = Math.min(tiles.nextClearBit(from), end);
                join(joined, run(tileRow, from - tileRow * across, to - tileRow * across));
                from = tiles.nextSetBit(to);
            }
        }
        return joined;
    }

    private Area run(int tileRow, int from, int to) {
        int x = from * TILE;
        int y = tileRow * TILE;
        return new Area(x, y, Math.min(to * TILE, width) - x, Math.min(y + TILE, height) - y);
    }

    /** A run right under one as wide makes that one higher. */
    private static void join(List<Area> joined, Area run) {
        for (int i = joined.size() - 1; i >= 0; i--) {
            var above = joined.get(i);
            if (above.x() == run.x() && above.width() == run.width() && above.y() + above.height() == run.y()) {
                joined.set(i, new Area(above.x(), above.y(), above.width(), above.height() + run.height()));
                return;
            }
        }
        joined.add(run);
    }

    synchronized byte[] png(Area area) {
        return Png.of(pixels, width, area);
    }
}

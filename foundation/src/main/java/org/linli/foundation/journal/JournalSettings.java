package org.linli.foundation.journal;

import java.util.UUID;
import java.util.function.Supplier;

/**
 * How new segments are made; existing ones keep what stands in their headers.
 *
 * @param segmentBytes size of a segment, header included: a multiple of the sector size, from 1 MiB to 64 MiB (smaller
 *     ones, from 320 KiB, are for tests)
 * @param sectorBytes 512 or 4096: the unit the disk writes whole. A frame never shares one with another frame
 * @param ids where the id of a new journal comes from; random in a program, fixed in a simulation
 */
public record JournalSettings(int segmentBytes, int sectorBytes, Supplier<UUID> ids) {
    static final int SMALLEST_SEGMENT = 320 * 1024;
    static final int LARGEST_SEGMENT = 64 * 1024 * 1024;

    public JournalSettings {
        if (sectorBytes != 512 && sectorBytes != 4096) {
            throw new IllegalArgumentException("sector size must be 512 or 4096, not " + sectorBytes);
        }
        if (segmentBytes < SMALLEST_SEGMENT || segmentBytes > LARGEST_SEGMENT || segmentBytes % sectorBytes != 0) {
            throw new IllegalArgumentException("segment size out of range: " + segmentBytes);
        }
    }

    /** 4 MiB segments, 512-byte sectors, random ids: what a terminal uses. */
    public static JournalSettings standard() {
        return new JournalSettings(4 * 1024 * 1024, 512, UUID::randomUUID);
    }

    public JournalSettings withSegmentBytes(int bytes) {
        return new JournalSettings(bytes, sectorBytes, ids);
    }

    public JournalSettings withIds(Supplier<UUID> source) {
        return new JournalSettings(segmentBytes, sectorBytes, source);
    }
}

package org.linli.rehearsal.torn;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.linli.foundation.file.FaultyDisk;

/** What lies on a disk: a journal's files by name. Nobody writes into the arrays. */
record Image(SortedMap<Path, byte[]> files) {
    private static final String SEGMENT = ".linj";

    Image {
        files = new TreeMap<>(files);
    }

    /** The first half of a SHA-256: enough to tell some millions of images apart. */
    record Hash(long first, long second) {}

    Hash hash() {
        var digest = sha256();
        files.forEach((path, content) -> {
            digest.update(path.toString().getBytes(StandardCharsets.UTF_8));
            // The zeros at the end are told by the length.
            digest.update(ByteBuffer.allocate(4).putInt(0, content.length));
            digest.update(content, 0, endOfNonZero(content));
        });
        var bytes = ByteBuffer.wrap(digest.digest());
        return new Hash(bytes.getLong(), bytes.getLong());
    }

    private static int endOfNonZero(byte[] content) {
        var words = ByteBuffer.wrap(content);
        int end = content.length;
        while (end >= Long.BYTES && words.getLong(end - Long.BYTES) == 0) {
            end -= Long.BYTES;
        }
        return end;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /** A disk of its own on which just this lies, synced. */
    FaultyDisk disk() {
        var disk = new FaultyDisk();
        files.forEach(disk::replace);
        return disk;
    }

    Image with(Path file, byte[] content) {
        var changed = new TreeMap<>(files);
        changed.put(file, content);
        return new Image(changed);
    }

    Image without(Path file) {
        var changed = new TreeMap<>(files);
        changed.remove(file);
        return new Image(changed);
    }

    /** The journal's segments in their order. */
    SortedMap<Path, byte[]> segments() {
        var segments = new TreeMap<>(files);
        segments.keySet().removeIf(path -> !path.toString().endsWith(SEGMENT));
        return segments;
    }

    /** Whether the files here lie there as well, byte for byte. */
    boolean isStillOn(FaultyDisk disk) {
        return files.entrySet().stream().allMatch(file -> Arrays.equals(file.getValue(), disk.content(file.getKey())));
    }

    Path folder() {
        var folder = files.firstKey().getParent();
        if (folder == null) {
            throw new IllegalStateException("a journal without a folder");
        }
        return folder;
    }

    static Image of(Map<Path, byte[]> files) {
        return new Image(new TreeMap<>(files));
    }
}

package org.linli.foundation.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;

/**
 * Files as the journal needs them. Implementations are safe from any thread; one {@link Handle} belongs to one thread
 * at a time.
 *
 * <p>Every failure is an {@link IOException}; the caller must take a failed {@link Handle#sync()} as final for that
 * file: after it nobody knows what the disk holds (retrying fsync is unsafe on Linux).
 */
public interface FilePort {
    /** Opens for reading and writing, creating the file and its missing folders. */
    Handle open(Path path) throws IOException;

    /**
     * @return false only where there certainly is none
     * @throws IOException when that cannot be told
     */
    boolean exists(Path path) throws IOException;

    /** Names in the folder, sorted; empty when there is no such folder. */
    List<Path> list(Path folder) throws IOException;

    /** Renames within one file system, replacing the target in one step. */
    void rename(Path from, Path to) throws IOException;

    void delete(Path path) throws IOException;

    /** Makes creations, renames and deletions inside the folder durable. */
    void syncFolder(Path folder) throws IOException;

    /** One open file. */
    interface Handle extends AutoCloseable {
        long size() throws IOException;

        /** Reads from {@code position} until the buffer is full or the file ends; returns the count, 0 at the end. */
        int read(ByteBuffer into, long position) throws IOException;

        /** Writes the whole buffer or throws; a thrown write may have written any part. */
        void write(ByteBuffer from, long position) throws IOException;

        void truncate(long size) throws IOException;

        /** fdatasync: on return, what was written before survives a power cut. */
        void sync() throws IOException;

        /**
         * Takes the file for this process alone.
         *
         * @return false when another process holds it
         */
        boolean tryLock() throws IOException;

        @Override
        void close() throws IOException;
    }
}

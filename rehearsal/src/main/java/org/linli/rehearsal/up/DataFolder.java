package org.linli.rehearsal.up;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Looks at a data folder before anything is started in it, so that what is wrong with it is said in a sentence. */
record DataFolder(Path path, long roomBytes) {
    /// Journals are laid out in full length when they are made: a new house takes 21 MB. The rest is for its days.
    private static final long ROOM_BYTES = 60_000_000;

    DataFolder(Path path) {
        this(path, ROOM_BYTES);
    }

    /** The folder cannot be used. The message is a sentence for whoever named it. */
    static final class Unusable extends Exception {
        private static final long serialVersionUID = 1L;

        Unusable(String sentence, IOException cause) {
            super(sentence, cause);
        }

        Unusable(String sentence) {
            super(sentence);
        }
    }

    /** Makes it if it is not there. */
    void prepare() throws Unusable {
        try {
            Files.createDirectories(path);
            if (!Files.isWritable(path)) {
                throw new AccessDeniedException(path.toString());
            }
            // Not by its FileStore: in a chroot that finds no mount point.
            long free = path.toFile().getUsableSpace();
            if (free < roomBytes) {
                throw new Unusable("only " + free / 1_000_000 + " MB are free at " + path + " and a house needs "
                        + roomBytes / 1_000_000 + " MB; free some space or name another folder with --data");
            }
        } catch (IOException failed) {
            throw unusable(failed);
        }
    }

    /** Says in words what the exception says in its type. */
    Unusable unusable(IOException failed) {
        String why = switch (failed) {
            case AccessDeniedException denied -> "this user may not write at " + denied.getFile();
            case FileAlreadyExistsException other -> other.getFile() + " is not a folder";
            case FileSystemException other when other.getReason() != null -> other.getFile() + ": " + other.getReason();
            default -> String.valueOf(failed.getMessage());
        };
        return new Unusable("the data folder " + path + " cannot be used: " + why, failed);
    }
}

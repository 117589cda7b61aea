package org.linli.terminal.core.outbox;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.linli.foundation.file.FilePort;
import org.linli.foundation.file.WholeFile;

/**
 * The file of an outbox, and one beside it for what comes in while the first cannot be read: what nobody has read is neither
 * written over nor deleted. One thread at a time; waits for the disk.
 */
final class LetterFile {
    private final Part first;
    private final Part beside;
    private final List<Part> parts;

    LetterFile(FilePort files, Path path, int mostBytes) {
        first = new Part(new WholeFile(files, path, mostBytes));
        beside = new Part(new WholeFile(files, path.resolveSibling(path.getFileName() + ".beside"), mostBytes));
        parts = List.of(first, beside);
    }

    private static final class Part {
        private final WholeFile file;
        private boolean known;
        /** As far as it is known: a name that could not be taken away is still there. */
        private boolean there;

        Part(WholeFile file) {
            this.file = file;
        }

        void write(String lines) throws IOException {
            there = true;
            file.write(lines);
        }

        /** What stands in it stands in the other too; where it cannot go it is written first from now on. */
        void remove() {
            try {
                file.remove();
                there = false;
            } catch (IOException stays) {
                there = true;
            }
        }
    }

    /** Nothing lies here that was not read. */
    boolean isKnown() {
        return parts.stream().allMatch(part -> part.known);
    }

    /** What can be read now and could not before; of two with the same name the later line is true. */
    List<String> readOn() {
        var lines = new ArrayList<String>();
        for (Part part : parts) {
            if (!part.known) {
                switch (part.file.look()) {
                    case WholeFile.Found.Text(String text) -> {
                        lines.addAll(text.lines().toList());
                        part.known = true;
                        part.there = true;
                    }
                    case WholeFile.Found.Nothing nothing -> part.known = true;
                    case WholeFile.Found.Unreadable unreadable -> {}
                }
            }
        }
        return lines;
    }

    /**
     * What lies beside is read last and counts: while it is there it never says less than the other, so that no power cut
     * and no name that cannot be taken away brings an older letter back.
     *
     * @param lines all that is to be kept of what was read and of what came in
     * @throws IOException when the disk does not take it, or all that there is cannot be read
     */
    void write(String lines) throws IOException {
        if (!first.known && !beside.known) {
            throw new IOException("nothing here can be read");
        }
        if (beside.known && (beside.there || !first.known)) {
            beside.write(lines);
        }
        if (first.known) {
            first.write(lines);
            if (beside.known && beside.there) {
                beside.remove();
            }
        }
    }
}

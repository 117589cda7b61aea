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
    private final List<Part> parts;

    LetterFile(FilePort files, Path path, int mostBytes) {
        parts = List.of(
                new Part(new WholeFile(files, path, mostBytes)),
                new Part(new WholeFile(files, path.resolveSibling(path.getFileName() + ".beside"), mostBytes)));
    }

    private static final class Part {
        private final WholeFile file;
        private boolean known;

        Part(WholeFile file) {
            this.file = file;
        }
    }

    /** Nothing lies here that was not read. */
    boolean isKnown() {
        return parts.stream().allMatch(part -> part.known);
    }

    /** What can be read now and could not before. */
    List<String> readOn() {
        var lines = new ArrayList<String>();
        for (Part part : parts) {
            if (!part.known) {
                switch (part.file.look()) {
                    case WholeFile.Found.Text(String text) -> {
                        lines.addAll(text.lines().toList());
                        part.known = true;
                    }
                    case WholeFile.Found.Nothing nothing -> part.known = true;
                    case WholeFile.Found.Unreadable unreadable -> {}
                }
            }
        }
        return lines;
    }

    /**
     * @param lines all that is to be kept of what was read and of what came in
     * @throws IOException when the disk does not take it, or all that there is cannot be read
     */
    void write(String lines) throws IOException {
        Part into = parts.stream()
                .filter(part -> part.known)
                .findFirst()
                .orElseThrow(() -> new IOException("nothing here can be read"));
        into.file.write(lines);
        for (Part part : parts) {
            if (part != into && part.known) {
                part.file.remove();
            }
        }
    }
}

package org.linli.terminal.dock;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The pictures of printed pieces, as the virtual printer's tray writes them (docs/devices/virtual-desk.md). */
record Papers(Path folder) {
    private static final Pattern NAME = Pattern.compile("[0-9]{4,9}(-torn)?\\.png");
    private static final int MOST = 30;

    /** Names, the newest first. */
    List<String> newest() {
        try (var files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> NAME.matcher(name).matches())
                    .sorted(Comparator.reverseOrder())
                    .limit(MOST)
                    .toList();
        } catch (IOException noneYet) {
            return List.of();
        }
    }

    Optional<byte[]> picture(String name) throws IOException {
        Path file = folder.resolve(NAME.matcher(name).matches() ? name : "none");
        return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    }
}

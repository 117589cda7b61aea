package org.linli.rehearsal.up;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What houses left in the temporary folder because they were killed before they could clear it away: their folders of
 * sockets and ports. One is a leftover only if it is this user's, nobody's command line names it, nobody answers at its
 * desk, and it is old enough not to belong to a house that is just beginning.
 */
record Leftovers(Path temporary, Instant now) {
    private static final String FOLDERS = "linli-[0-9]*";
    /// Between making its folder and starting the first program that names it, a house takes 0.1 s.
    private static final Duration BEGINNING = Duration.ofSeconds(30);

    /**
     * Clears them away.
     *
     * @param orphan the folder of an {@code up} known to be dead, whatever its age
     */
    void clear(Optional<Path> orphan) throws IOException {
        List<String> commandLines = commandLines();
        try (var folders = Files.newDirectoryStream(temporary, FOLDERS)) {
            for (Path folder : folders) {
                boolean old = orphan.filter(folder::equals).isPresent() || isOld(folder);
                if (old
                        && isOurs(folder)
                        && commandLines.stream().noneMatch(line -> line.contains(folder.toString()))
                        && !isAnswered(folder.resolve("desk.sock"))) {
                    delete(folder);
                }
            }
        }
    }

    /** Whole: {@link ProcessHandle.Info} cuts them after a page, and a Java program's class path is longer than that. */
    private static List<String> commandLines() throws IOException {
        var lines = new ArrayList<String>();
        try (var processes = Files.newDirectoryStream(Path.of("/proc"), "[0-9]*")) {
            for (Path process : processes) {
                try {
                    lines.add(new String(Files.readAllBytes(process.resolve("cmdline")), StandardCharsets.ISO_8859_1));
                } catch (IOException endedMeanwhile) {
                    // Then it names nothing any more.
                }
            }
        }
        return lines;
    }

    private boolean isOld(Path folder) throws IOException {
        var made = Files.readAttributes(folder, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
                .creationTime();
        return made.toInstant().plus(BEGINNING).isBefore(now);
    }

    private static boolean isOurs(Path folder) throws IOException {
        return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                && Files.getOwner(folder, LinkOption.NOFOLLOW_LINKS).equals(Files.getOwner(Path.of("/proc/self")));
    }

    private static boolean isAnswered(Path socket) {
        if (!Files.exists(socket, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try (var channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            return channel.connect(UnixDomainSocketAddress.of(socket));
        } catch (IOException nobody) {
            return false;
        }
    }

    private static void delete(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.deleteIfExists(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path emptied, @Nullable IOException failed) throws IOException {
                if (failed != null) {
                    throw failed;
                }
                Files.deleteIfExists(emptied);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}

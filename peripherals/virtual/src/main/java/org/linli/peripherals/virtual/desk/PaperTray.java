package org.linli.peripherals.virtual.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linli.peripherals.virtual.printer.PaperPiece;

/**
 * Where paper falls: kept until it is taken, the last {@value #MOST} pieces; and, if a folder is given, written there as
 * {@code 0001.png} and {@code 0001.txt}, numbered as it falls. Paper that was not cut gets {@code -torn} behind its
 * number. The picture is whole before the printer proves the receipt. Safe from any thread.
 */
public final class PaperTray {
    private static final int MOST = 64;

    private final @Nullable Path folder;
    private final Deque<PaperPiece> pieces = new ArrayDeque<>();
    private int fallen;
    private @Nullable Path last;

    private PaperTray(@Nullable Path folder) {
        this.folder = folder;
    }

    public static PaperTray inMemory() {
        return new PaperTray(null);
    }

    /** @param folder is made if it is not there; numbering goes on behind what lies in it */
    public static PaperTray inFolder(Path folder) throws IOException {
        Files.createDirectories(folder);
        var tray = new PaperTray(folder);
        try (var files = Files.list(folder)) {
            tray.fallen = files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.matches("[0-9]{4}(-torn)?\\.png"))
                    .mapToInt(name -> Integer.parseInt(name.substring(0, 4)))
                    .max()
                    .orElse(0);
        }
        return tray;
    }

    synchronized void take(PaperPiece piece) {
        pieces.addLast(piece);
        if (pieces.size() > MOST) {
            pieces.removeFirst();
        }
        fallen++;
        if (folder != null) {
            last = write(folder, piece);
        }
    }

    /** The newest piece, which is then no longer here. */
    public synchronized @Nullable PaperPiece lift() {
        return pieces.pollLast();
    }

    /** How many pieces have fallen so far. */
    public synchronized int fallen() {
        return fallen;
    }

    /** Where the newest piece was written. */
    public synchronized Optional<Path> lastFile() {
        return Optional.ofNullable(last);
    }

    private Path write(Path into, PaperPiece piece) {
        String name = String.format(Locale.ROOT, "%04d%s", fallen, piece.cut() ? "" : "-torn");
        Path picture = into.resolve(name + ".png");
        try {
            Files.write(into.resolve(name + ".txt"), piece.text());
            // Whoever watches the folder sees whole pictures only.
            Path unfinished = into.resolve(name + ".part");
            piece.writePng(unfinished);
            Files.move(unfinished, picture, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
            return picture;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}

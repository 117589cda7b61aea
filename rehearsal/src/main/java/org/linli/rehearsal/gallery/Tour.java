package org.linli.rehearsal.gallery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.linli.rehearsal.gallery.GalleryReport.Found;
import org.linli.rehearsal.gallery.GalleryReport.Picture;
import org.linli.terminal.core.session.Manner;
import org.linli.terminal.face.sink.FxSink;

/**
 * Goes through a list of exhibits. Drawing and photographing happen on the JavaFX thread, measuring and writing beside it.
 * The toolkit is running.
 */
final class Tour implements AutoCloseable {
    /** Pictures that may wait to be measured: 16 MB each. */
    private static final int WAITING = 6;

    private final Optional<Path> folder;
    private final Map<Stand, Guard> guards = new HashMap<>();
    private final ExecutorService measuring = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("measuring").factory());
    private final Semaphore room = new Semaphore(WAITING);
    private final List<CompletableFuture<Picture>> pictures = new ArrayList<>();

    /** @param folder where the pictures go; empty when they are only looked at */
    Tour(Optional<Path> folder) {
        this.folder = folder;
    }

    /** Looks at one exhibit. */
    void visit(Stand stand, Exhibit exhibit, Manner manner) {
        var pages = onGlassThread(
                () -> guards.computeIfAbsent(stand, Guard::new).look(exhibit, manner, Guard.Tampering.NONE));
        for (Guard.Seen seen : pages) {
            room.acquireUninterruptibly();
            pictures.add(CompletableFuture.supplyAsync(() -> measured(stand, exhibit, manner, seen), measuring)
                    .whenComplete((picture, failed) -> room.release()));
        }
    }

    /** What was seen so far, in the order of the visits. */
    List<Picture> pictures() {
        return pictures.stream().map(CompletableFuture::join).toList();
    }

    private Picture measured(Stand stand, Exhibit exhibit, Manner manner, Guard.Seen seen) {
        String file = file(stand, exhibit, manner, seen);
        return new Picture(
                file,
                stand.face(),
                stand.glass().widthPixels(),
                stand.glass().heightPixels(),
                stand.detail(),
                exhibit.name(),
                Manners.word(manner.size()),
                Manners.word(manner.contrast()),
                manner.language().toLanguageTag().toLowerCase(Locale.ROOT),
                seen.page() + 1,
                seen.pages(),
                folder.map(where -> write(seen.picture().png(), where.resolve(file)))
                        .orElse(""),
                seen.findings().stream()
                        .map(finding -> new Found(finding.flaw().code(), finding.detail()))
                        .toList());
    }

    private static String file(Stand stand, Exhibit exhibit, Manner manner, Guard.Seen seen) {
        return "%s/%s/%s%s%s.png"
                .formatted(
                        stand.face(),
                        exhibit.name(),
                        Manners.name(manner),
                        stand.detail().isEmpty() ? "" : "-" + stand.detail(),
                        seen.pages() == 1 ? "" : "-p" + (seen.page() + 1));
    }

    /** Answers the file's SHA-256. */
    static String write(byte[] png, Path file) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, png);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(png));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static <T> T onGlassThread(Supplier<T> work) {
        var done = new CompletableFuture<T>();
        FxSink.later(() -> {
            try {
                done.complete(work.get());
            } catch (RuntimeException | Error failed) {
                done.completeExceptionally(failed);
            }
        });
        return done.join();
    }

    @Override
    public void close() {
        measuring.close();
    }
}

package org.linli.peripherals.virtual.pageprinter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.PageExtractor;

/**
 * Where printed sheets lie until somebody takes them: {@code 0001.pdf}, numbered as they fall. A whole document keeps
 * every byte it was sent with, its signature too; of one that broke off the pages that came out lie there as {@code
 * 0002-partial.pdf}. Safe from any thread.
 */
public final class PageTray {
    private final Path folder;
    private int fallen;

    private PageTray(Path folder, int fallen) {
        this.folder = folder;
        this.fallen = fallen;
    }

    /** @param folder is made if it is not there; numbering goes on behind what lies in it */
    public static PageTray inFolder(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (var files = Files.list(folder)) {
            int last = files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.matches("[0-9]{4}(-partial)?\\.pdf"))
                    .mapToInt(name -> Integer.parseInt(name.substring(0, 4)))
                    .max()
                    .orElse(0);
            return new PageTray(folder, last);
        }
    }

    /** @throws IOException when it is no PDF */
    static int pagesOf(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    synchronized void take(byte[] pdf, int printed, int pages) {
        if (printed == 0) {
            return;
        }
        fallen++;
        boolean whole = printed == pages;
        String name = String.format(Locale.ROOT, "%04d%s.pdf", fallen, whole ? "" : "-partial");
        try {
            Path unfinished = folder.resolve(name + ".part");
            Files.write(unfinished, whole ? pdf : firstPages(pdf, printed));
            // Whoever watches the folder sees whole files only.
            Files.move(unfinished, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static byte[] firstPages(byte[] pdf, int pages) throws IOException {
        try (var document = Loader.loadPDF(pdf);
                var part = new PageExtractor(document, 1, pages).extract()) {
            var bytes = new ByteArrayOutputStream();
            part.save(bytes);
            return bytes.toByteArray();
        }
    }

    /** What lies there, the oldest first. */
    public synchronized List<Path> files() {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".pdf"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Somebody takes everything out, and it is theirs. How many documents it was. */
    public synchronized int takeOut() {
        var taken = files();
        for (Path file : taken) {
            try {
                Files.delete(file);
            } catch (IOException stuck) {
                throw new UncheckedIOException(stuck);
            }
        }
        return taken.size();
    }
}

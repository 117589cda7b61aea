package org.linli.central.server.certificate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.jspecify.annotations.Nullable;

/**
 * The fonts of this machine that a certificate may carry. WenQuanYi Zen Hei is always there; AR PL UMing, a face with
 * serifs, stands in titles and sentences where it is installed. For a character that neither has, the other fonts of the
 * machine are looked through, once, when the first such character comes.
 *
 * <p>Only fonts with TrueType outlines whose makers allow embedding: Noto CJK has others. One thread at a time.
 */
final class FontShelf implements AutoCloseable {
    /** Where Debian's packages put them; fonts-wqy-zenhei is among what the launcher installs. */
    private static final Path DEBIAN = Path.of("/usr/share/fonts/truetype");

    private static final List<Path> SPARES = List.of(DEBIAN, Path.of("/usr/local/share/fonts"));

    /** Far more than any machine has; a folder that somebody filled by mistake is not read for hours. */
    private static final int MOST_SPARES = 400;

    /** OS/2 fsType: bit 1 forbids embedding, bit 8 forbids subsets, bit 9 allows pictures alone. */
    private static final int FORBIDS = OS2WindowsMetricsTable.FSTYPE_RESTRICTED
            | OS2WindowsMetricsTable.FSTYPE_NO_SUBSETTING
            | OS2WindowsMetricsTable.FSTYPE_BITMAP_ONLY;

    private final List<AutoCloseable> open = new ArrayList<>();
    private final List<Path> spareFolders;
    private final TrueTypeFont sans;
    private final TrueTypeFont serif;
    private @Nullable List<TrueTypeFont> spares;

    private FontShelf(Path zenHei, Path uMing, List<Path> spareFolders) throws IOException {
        this.spareFolders = List.copyOf(spareFolders);
        this.sans = inCollection(zenHei, "WenQuanYiZenHei");
        this.serif = Files.exists(uMing) ? inCollection(uMing, "UMingCN") : sans;
    }

    /** @throws IOException when WenQuanYi Zen Hei is not there */
    static FontShelf ofThisMachine() throws IOException {
        return of(SPARES);
    }

    /** @param spareFolders where other fonts are looked for; empty for none */
    static FontShelf of(List<Path> spareFolders) throws IOException {
        return new FontShelf(DEBIAN.resolve("wqy/wqy-zenhei.ttc"), DEBIAN.resolve("arphic/uming.ttc"), spareFolders);
    }

    private TrueTypeFont inCollection(Path file, String name) throws IOException {
        var collection = new TrueTypeCollection(file.toFile());
        open.add(collection);
        var font = collection.getFontByName(name);
        if (font == null) {
            throw new IOException(file + " has no " + name);
        }
        return font;
    }

    TrueTypeFont sans() {
        return sans;
    }

    TrueTypeFont serif() {
        return serif;
    }

    /** The font that draws this character, the wished one if it can. Empty when none here can. */
    Optional<TrueTypeFont> drawing(int character, TrueTypeFont wished) {
        for (var font : List.of(wished, sans, serif)) {
            if (has(font, character)) {
                return Optional.of(font);
            }
        }
        return spares().stream().filter(font -> has(font, character)).findFirst();
    }

    /** Whether each character of the text can be drawn. */
    boolean draws(String text) {
        return text.codePoints().allMatch(character -> drawing(character, sans).isPresent());
    }

    private static boolean has(TrueTypeFont font, int character) {
        try {
            return font.getUnicodeCmapLookup().getGlyphId(character) != 0;
        } catch (IOException damaged) {
            return false;
        }
    }

    private List<TrueTypeFont> spares() {
        var known = spares;
        if (known == null) {
            known = new ArrayList<>();
            for (var folder : spareFolders) {
                lookThrough(folder, known);
            }
            spares = known;
        }
        return known;
    }

    private void lookThrough(Path folder, List<TrueTypeFont> into) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(file -> file.toString().endsWith(".ttf"))
                    .sorted()
                    .limit(MOST_SPARES)
                    .forEach(file -> {
                        try {
                            var font = new TTFParser().parse(new RandomAccessReadBufferedFile(file.toFile()));
                            open.add(font);
                            if (mayBeEmbedded(font)) {
                                into.add(font);
                            }
                        } catch (IOException notAFont) {
                            System.getLogger("linli.central.certificate")
                                    .log(System.Logger.Level.DEBUG, "certificate.font-unreadable");
                        }
                    });
        } catch (IOException unreadable) {
            System.getLogger("linli.central.certificate")
                    .log(System.Logger.Level.DEBUG, "certificate.fonts-unreadable");
        }
    }

    private static boolean mayBeEmbedded(TrueTypeFont font) throws IOException {
        var os2 = font.getOS2Windows();
        return font.getGlyph() != null && (os2 == null || (os2.getFsType() & FORBIDS) == 0);
    }

    @Override
    public void close() {
        for (var each : open) {
            try {
                each.close();
            } catch (Exception unclean) {
                System.getLogger("linli.central.certificate")
                        .log(System.Logger.Level.DEBUG, "certificate.font-unclean");
            }
        }
    }
}

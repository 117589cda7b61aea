package org.linli.terminal.journey.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.linli.foundation.code.Code;

/**
 * The book of faults, written from the catalogue: one section in {@code docs/faults.md} and one line of what central serves
 * to phones for each code. The words themselves stand in the catalogue alone.
 */
final class FaultPages {
    static final Path BOOK = Path.of("docs", "faults.md");
    static final Path SERVED = Path.of(
            "central",
            "server",
            "src",
            "main",
            "resources",
            "org",
            "linli",
            "central",
            "server",
            "fault",
            "faults.tsv");

    private static final Texts CHINESE = Texts.in(Locale.SIMPLIFIED_CHINESE);
    private static final Texts ENGLISH = Texts.in(Locale.ENGLISH);

    private FaultPages() {}

    /** Writes both into the repository whose root is the first argument. */
    public static void main(String[] args) throws IOException {
        var root = Path.of(args[0]);
        Files.writeString(root.resolve(BOOK), book());
        Files.writeString(root.resolve(SERVED), served());
    }

    static SortedSet<String> codes() {
        var codes = new TreeSet<String>();
        // What has no dot is no code: the words for any code that the catalogue has never heard of.
        Catalogue.load("codes_zh-CN.properties").keys().stream()
                .filter(key -> key.indexOf('.') < key.lastIndexOf('.'))
                .forEach(key -> codes.add(key.substring(0, key.lastIndexOf('.'))));
        return codes;
    }

    static String book() {
        var areas = new TreeMap<String, TreeSet<String>>();
        codes().forEach(code -> areas.computeIfAbsent(code.substring(0, code.indexOf('.')), area -> new TreeSet<>())
                .add(code));
        var book = new StringBuilder();
        book.append("# Faults\n\n")
                .append(
                        "Every code a terminal can show, in words. A screen that is for whoever looks after the machine shows the\n")
                .append(
                        "code and a QR to its page, which central serves at `/f/CODE`; a resident's screen shows the code alone, small,\n")
                .append("for nobody shall take a QR there for one to pay with.\n\n")
                .append(
                        "Written from the catalogue (`terminal/journey/.../text/codes_*.properties`) by `FaultPages` of its tests;\n")
                .append(
                        "`FaultPagesTest` holds that this file is current, that no code is missing and none left over.\n");
        areas.forEach((area, codes) -> {
            book.append("\n## ").append(area).append('\n');
            codes.forEach(code -> section(book, code));
        });
        return book.toString();
    }

    private static void section(StringBuilder book, String code) {
        var named = Code.of(code);
        book.append("\n### ").append(code).append("\n\n");
        book.append("- What to do: ").append(ENGLISH.of(named, Texts.Reader.ATTENDANT));
        book.append("  \n  怎么办：")
                .append(CHINESE.of(named, Texts.Reader.ATTENDANT))
                .append('\n');
        book.append("- The resident reads: ").append(ENGLISH.of(named, Texts.Reader.RESIDENT));
        book.append("  \n  居民看到：")
                .append(CHINESE.of(named, Texts.Reader.RESIDENT))
                .append('\n');
        book.append("- In the log: `")
                .append(ENGLISH.of(named, Texts.Reader.LOG))
                .append("`\n");
    }

    static String served() {
        var lines = new StringBuilder();
        codes().forEach(code -> {
            var named = Code.of(code);
            lines.append(String.join(
                            "\t",
                            code,
                            CHINESE.of(named, Texts.Reader.RESIDENT),
                            CHINESE.of(named, Texts.Reader.ATTENDANT),
                            ENGLISH.of(named, Texts.Reader.RESIDENT),
                            ENGLISH.of(named, Texts.Reader.ATTENDANT)))
                    .append('\n');
        });
        return lines.toString();
    }
}

package org.linli.catalogue.read;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** {@code ./linli content check [DIR]}: all that is wrong with a catalogue or with notices, a line each. */
public final class ContentCheckMain {
    private ContentCheckMain() {}

    public static void main(String[] args) {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        System.exit(check(args, out));
    }

    /** @return 0 when all is in order, 1 when something is wrong with it, 2 when there is no such folder */
    static int check(String[] args, PrintStream out) {
        if (args.length != 1 || !Files.isDirectory(Path.of(args[0]))) {
            out.println("linli: " + (args.length == 1 ? "there is no folder " + args[0] : "usage: content check DIR"));
            return 2;
        }
        var folder = Path.of(args[0]);
        return NoticesReader.isNotices(folder) ? notices(folder, out) : catalogue(folder, out);
    }

    private static int notices(Path folder, PrintStream out) {
        return switch (NoticesReader.read(folder)) {
            case NoticesReading.Sound(var board) -> {
                out.printf(
                        "content check: %s, edition %s: %d notices; all in order%n",
                        board.name(), board.edition(), board.notices().size());
                yield 0;
            }
            case NoticesReading.Unsound(var problems) -> told(problems, out);
        };
    }

    private static int told(List<Problem> problems, PrintStream out) {
        problems.forEach(out::println);
        out.printf("content check: %d problem%s%n", problems.size(), problems.size() == 1 ? "" : "s");
        return 1;
    }

    private static int catalogue(Path folder, PrintStream out) {
        return switch (CatalogueReader.read(folder)) {
            case Reading.Sound(var catalogue) -> {
                out.printf(
                        "content check: %s, edition %s: %d services of %d departments, %d life events, %d synonyms; all in order%n",
                        catalogue.name(),
                        catalogue.edition(),
                        catalogue.services().size(),
                        catalogue.departments().size(),
                        catalogue.events().size(),
                        catalogue.synonyms().size());
                yield 0;
            }
            case Reading.Unsound(var problems) -> told(problems, out);
        };
    }
}

package org.linli.catalogue.read;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** {@code ./linli content check [DIR]}: all that is wrong with a catalogue, a line each. */
public final class ContentCheckMain {
    private ContentCheckMain() {}

    public static void main(String[] args) {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        System.exit(check(args, out));
    }

    /** @return 0 when all is in order, 1 when something is wrong with the catalogue, 2 when there is no such folder */
    static int check(String[] args, PrintStream out) {
        if (args.length != 1 || !Files.isDirectory(Path.of(args[0]))) {
            out.println("linli: " + (args.length == 1 ? "there is no folder " + args[0] : "usage: content check DIR"));
            return 2;
        }
        return switch (CatalogueReader.read(Path.of(args[0]))) {
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
            case Reading.Unsound(var problems) -> {
                problems.forEach(out::println);
                out.printf("content check: %d problem%s%n", problems.size(), problems.size() == 1 ? "" : "s");
                yield 1;
            }
        };
    }
}

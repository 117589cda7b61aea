package org.linli.rehearsal.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a resident typed, and what was meant.
 *
 * @param meant ids of services, any of which is right
 */
record Asked(String typed, Set<String> meant) {
    private static final String BETWEEN = " = ";

    Asked {
        meant = Set.copyOf(meant);
    }

    /** {@code catalogue/relevance/queries.txt} of this checkout, which the catalogue's own tests hold the search to. */
    static List<Asked> all(Path home) throws IOException {
        var all = new ArrayList<Asked>();
        for (String line : Files.readAllLines(home.resolve("catalogue/relevance/queries.txt"))) {
            int between = line.indexOf(BETWEEN);
            if (between > 0 && !line.startsWith("#")) {
                String ids = line.substring(between + BETWEEN.length());
                all.add(new Asked(line.substring(0, between), Set.of(ids.split(","))));
            }
        }
        return all;
    }
}

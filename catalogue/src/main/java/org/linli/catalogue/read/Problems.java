package org.linli.catalogue.read;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.linli.foundation.code.Code;

/** What was found so far: each once, in the order of files and lines, and not without end. One thread. */
final class Problems {
    /// Nobody reads more at once, and a hostile file must not fill the memory with what is wrong with it.
    static final int MOST = 1_000;

    private static final int LONGEST_QUOTE = 40;

    private final TreeSet<Problem> found = new TreeSet<>();
    private int more;

    void add(String file, int line, String code, String words) {
        if (found.size() == MOST) {
            more++;
        } else {
            found.add(new Problem(file, line, Code.of("catalogue." + code), words));
        }
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** Those found first, sorted; one that says how many more there were stands at the end. */
    List<Problem> sorted() {
        if (more == 0) {
            return List.copyOf(found);
        }
        var all = new ArrayList<>(found);
        all.add(new Problem(".", 0, Code.of("catalogue.more"), "and " + more + " more; mend these first"));
        return List.copyOf(all);
    }

    /** Words of a file inside a message: in quotes, shortened, with whatever cannot be seen written as its number. */
    static String quoted(String words) {
        var out = new StringBuilder("'");
        int shown = 0;
        for (int at = 0; at < words.length(); ) {
            int sign = words.codePointAt(at);
            if (shown++ == LONGEST_QUOTE) {
                out.append('…');
                break;
            }
            out.append(HiddenCharacters.isHidden(sign) ? HiddenCharacters.named(sign) : Character.toString(sign));
            at += Character.charCount(sign);
        }
        return out.append('\'').toString();
    }
}

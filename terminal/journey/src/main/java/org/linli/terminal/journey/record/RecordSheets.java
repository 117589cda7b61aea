package org.linli.terminal.journey.record;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.linli.terminal.journey.record.Registers.Found;
import org.linli.terminal.journey.record.Registers.Kind;
import org.linli.terminal.journey.sheet.Sheet;

/** What stands on the paper of one page of a record. Made when it is printed, and kept nowhere. */
public final class RecordSheets {
    private static final Pattern PAGE = Pattern.compile("([A-Z_]{1,20})/([0-9]{1,2})");

    private RecordSheets() {}

    /** A page's name: {@code PENSION/0}. */
    static String page(Kind kind, int page) {
        return kind + "/" + page;
    }

    /** The kind a page's name is of. */
    public static Optional<Kind> kind(String page) {
        var parts = PAGE.matcher(page);
        if (!parts.matches()) {
            return Optional.empty();
        }
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.name().equals(parts.group(1)))
                .findFirst();
    }

    /** @param page of this kind; empty where there is no such page */
    public static Optional<Sheet> of(Found found, String page) {
        var parts = PAGE.matcher(page);
        if (!parts.matches() || !parts.group(1).equals(found.kind().name())) {
            return Optional.empty();
        }
        int index = Integer.parseInt(parts.group(2));
        return index < Span.of(found).size()
                ? Optional.of(Sheet.of(Sheet.Kind.RECORD, RecordPages.reading(found, index)))
                : Optional.empty();
    }
}

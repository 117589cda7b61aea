package org.linli.central.api.notice;

import java.util.List;
import java.util.Optional;
import org.linli.central.api.form.Limits;

/** Sentences that belong together, under a heading where they need one. */
public record NoticePart(Optional<String> heading, List<String> lines) {
    public NoticePart {
        heading.ifPresent(words -> Limits.text(words, "heading", 1, 80));
        lines = Limits.list(lines, "lines", 1, 60);
        lines.forEach(line -> Limits.text(line, "lines", 1, 800));
    }
}

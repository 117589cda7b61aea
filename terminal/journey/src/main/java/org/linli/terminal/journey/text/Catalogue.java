package org.linli.terminal.journey.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One file of words: {@code key = words}, one line each, UTF-8, {@code #} before remarks. Read strictly: a key twice, a
 * line of another form or a gap that is not a number is a mistake in the file, and nothing is read of it.
 *
 * <p>The form is a subset of Java's properties files without escapes and continued lines, so that what a translator sees
 * is what a resident reads.
 */
final class Catalogue {
    private static final Pattern LINE = Pattern.compile("([a-z][a-z0-9.-]*) = (\\S.*)");

    private final String file;
    private final Map<String, Template> templates;

    private Catalogue(String file, Map<String, Template> templates) {
        this.file = file;
        this.templates = templates;
    }

    static Catalogue load(String file) {
        try (var in = Catalogue.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no text catalogue " + file);
            }
            return parse(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Catalogue parse(String file, String content) {
        var templates = new LinkedHashMap<String, Template>();
        int number = 0;
        for (String line : content.lines().toList()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            var parts = LINE.matcher(line);
            if (!parts.matches()) {
                throw new IllegalStateException(file + " line " + number + " is not 'key = words'");
            }
            if (templates.put(parts.group(1), Template.of(parts.group(2))) != null) {
                throw new IllegalStateException(file + " line " + number + " repeats " + parts.group(1));
            }
        }
        return new Catalogue(file, Map.copyOf(templates));
    }

    Optional<Template> find(String key) {
        return Optional.ofNullable(templates.get(key));
    }

    Template get(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException(file + " has no words for " + key));
    }

    Set<String> keys() {
        return templates.keySet();
    }
}

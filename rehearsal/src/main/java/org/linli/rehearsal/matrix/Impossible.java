package org.linli.rehearsal.matrix;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The reviewed list of cells that cannot be: {@code method | step | when | fault | reason}, with {@code *} for any. Every line
 * has a reason and names at least one cell that no line before it names.
 */
final class Impossible {
    /** At most a third. */
    static final int MOST = Cell.ALL / 3;

    private static final String FILE = "impossible.txt";
    private static final int PARTS = 5;

    private final List<Line> lines;

    record Line(String method, String step, String when, String fault, String reason) {
        boolean names(Cell cell) {
            return is(method, cell.method().name().toLowerCase(Locale.ROOT))
                    && is(step, cell.step().words())
                    && is(when, cell.when())
                    && is(fault, cell.fault().words());
        }

        private static boolean is(String pattern, String words) {
            return pattern.equals("*") || pattern.equals(words);
        }
    }

    private Impossible(List<Line> lines) {
        this.lines = List.copyOf(lines);
    }

    static Impossible reviewed() {
        try (InputStream in = Impossible.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is not in the jar");
            }
            return of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** @throws IllegalArgumentException when a line has no reason, names nothing new, or the lines name too much */
    static Impossible of(String text) {
        var lines = new ArrayList<Line>();
        for (String line : text.lines().toList()) {
            if (!line.isBlank() && !line.startsWith("#")) {
                lines.add(read(line));
            }
        }
        var list = new Impossible(lines);
        list.check();
        return list;
    }

    private static Line read(String text) {
        String[] parts = text.split("\\|", PARTS);
        if (parts.length != PARTS || parts[PARTS - 1].isBlank()) {
            throw new IllegalArgumentException("method | step | when | fault | reason, not: " + text);
        }
        return new Line(parts[0].strip(), parts[1].strip(), parts[2].strip(), parts[3].strip(), parts[4].strip());
    }

    private void check() {
        var left = new ArrayList<>(Cell.all());
        for (var line : lines) {
            if (!left.removeIf(line::names)) {
                throw new IllegalArgumentException("names no cell, or none that is not named already: " + line);
            }
        }
        int named = Cell.ALL - left.size();
        if (named > MOST) {
            throw new IllegalArgumentException(named + " cells are called impossible, and " + MOST + " may be");
        }
    }

    /** Why; empty when it can be. */
    Optional<String> why(Cell cell) {
        return lines.stream().filter(line -> line.names(cell)).map(Line::reason).findFirst();
    }
}

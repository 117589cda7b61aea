package org.linli.central.server.community;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A data file of this package: one row a line, fields between bars, the first field says what the row is. Empty lines and
 * lines that begin with # are for people.
 */
final class Table {
    private final List<Row> rows;

    private Table(List<Row> rows) {
        this.rows = rows;
    }

    static Table read(String file) {
        try (var in = Table.class.getResourceAsStream("/community/" + file)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks /community/" + file);
            }
            List<Row> rows = new ArrayList<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> rows.add(new Row(Arrays.asList(line.split("\\|", -1)))));
            return new Table(List.copyOf(rows));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("/community/" + file, unreadable);
        }
    }

    List<Row> rows() {
        return rows;
    }

    List<Row> rows(String what) {
        return rows.stream().filter(row -> row.is(what)).toList();
    }

    Row only(String what) {
        List<Row> found = rows(what);
        if (found.size() != 1) {
            throw new IllegalStateException(found.size() + " rows of " + what);
        }
        return found.getFirst();
    }

    /** Fields are counted from 1; field 0 says what the row is. */
    record Row(List<String> fields) {
        boolean is(String what) {
            return fields.getFirst().equals(what);
        }

        String text(int field) {
            return fields.get(field);
        }

        int number(int field) {
            return Integer.parseInt(fields.get(field));
        }

        List<String> list(int field, char separator) {
            return fields.get(field).isEmpty()
                    ? List.of()
                    : Arrays.asList(fields.get(field).split(String.valueOf(separator), -1));
        }
    }
}

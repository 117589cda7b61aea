package org.linli.rehearsal.bench;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a bench measured, and the conditions it was measured under.
 *
 * @param loadBefore the load average over the last minute: figures from a busy machine say little
 */
record Table(String bench, int rounds, String peer, double loadBefore, double loadAfter, List<Figure> figures) {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** One row of the file; what has no peer has no ratio either. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Row(
            String what,
            String unit,
            double ours,
            @Nullable Double peer,
            @Nullable Double ratio,
            String goal,
            boolean met) {}

    record Written(
            String bench, int rounds, String peer, double loadBefore, double loadAfter, List<Row> figures, long met) {}

    Table {
        figures = List.copyOf(figures);
    }

    long met() {
        return figures.stream().filter(Figure::met).count();
    }

    void print(PrintStream out) {
        out.printf("%-56s %10s %10s %7s  %-22s %s%n", "", "ours", "peer", "ratio", "goal", "met");
        for (var figure : figures) {
            out.printf(
                    "%-56s %10.1f %10s %7s  %-22s %s%n",
                    figure.what() + ", " + figure.unit(),
                    figure.ours(),
                    written("%.1f", figure.peer()),
                    written("%.2f", figure.ratio()),
                    figure.goal(),
                    figure.met() ? "yes" : "no");
        }
        out.printf("peer: %s; %d rounds; load %.1f before, %.1f after%n", peer, rounds, loadBefore, loadAfter);
        out.printf("bench %s: %d of %d goals met%n", bench, met(), figures.size());
    }

    private static String written(String form, OptionalDouble value) {
        return value.isEmpty() ? "-" : form.formatted(value.getAsDouble());
    }

    private static @Nullable Double orNull(OptionalDouble value) {
        return value.isEmpty() ? null : value.getAsDouble();
    }

    void write(Path file) throws IOException {
        var rows = figures.stream()
                .map(figure -> new Row(
                        figure.what(),
                        figure.unit(),
                        figure.ours(),
                        orNull(figure.peer()),
                        orNull(figure.ratio()),
                        figure.goal(),
                        figure.met()))
                .toList();
        var parent = file.toAbsolutePath().getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        Files.write(file, JSON.writeValueAsBytes(new Written(bench, rounds, peer, loadBefore, loadAfter, rows, met())));
    }
}

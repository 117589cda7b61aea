package org.linli.rehearsal.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.linli.rehearsal.house.Launch;

/** A new program, started as all of Linli's are, that opens a journal of very many records. */
final class StartRounds implements PaymentsPart {
    private static final double GOAL_MS = 2_000;

    private final Path central;
    private final Path terminal;
    private final int records;
    private final Sample centrals = new Sample();
    private final Sample terminals = new Sample();

    /** @param records how many each journal holds */
    StartRounds(Path central, Path terminal, int records) {
        this.central = central;
        this.terminal = terminal;
        this.records = records;
    }

    @Override
    public String round() throws IOException {
        centrals.add(start(JournalStartMain.CENTRAL, central));
        terminals.add(start("terminal", terminal));
        return String.format(
                Locale.ROOT,
                "start: central %.0f ms, terminal %.0f ms (medians so far)",
                centrals.median(),
                terminals.median());
    }

    private double start(String whose, Path folder) throws IOException {
        var command = Launch.javaLikeThis(JournalStartMain.class.getName());
        command.command().addAll(List.of(whose, folder.toString()));
        var process = command.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (InputStream out = process.getInputStream()) {
            String[] said = new String(out.readAllBytes(), StandardCharsets.UTF_8)
                    .strip()
                    .split(" ");
            if (said.length != 2 || Integer.parseInt(said[0]) != records) {
                throw new IOException(
                        "the journal in " + folder + " did not open as it should: " + String.join(" ", said));
            }
            return Long.parseLong(said[1]) / 1e6;
        } finally {
            process.destroyForcibly();
        }
    }

    @Override
    public List<Figure> figures() {
        String count = String.format(Locale.ROOT, "%,d", records);
        return List.of(
                Figure.alone(
                        GOAL_MS,
                        "central ready with " + count + " records",
                        "ms",
                        centrals.median(),
                        OptionalDouble.empty()),
                Figure.alone(
                        GOAL_MS,
                        "a terminal ready with " + count + " records",
                        "ms",
                        terminals.median(),
                        OptionalDouble.empty()));
    }
}

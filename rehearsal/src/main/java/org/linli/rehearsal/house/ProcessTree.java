package org.linli.rehearsal.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A process and all that it started. */
public final class ProcessTree {
    private ProcessTree() {}

    /**
     * Proportional set size in mebibytes: what they hold in memory, what is shared counted by its share
     * ({@code /proc/PID/smaps_rollup}). A process that ends meanwhile counts nothing.
     */
    public static double pssMebibytes(long root) {
        long kibibytes = ProcessHandle.of(root)
                .map(process -> Stream.concat(Stream.of(process), process.descendants())
                        .mapToLong(one -> pssKibibytes(one.pid()))
                        .sum())
                .orElse(0L);
        return kibibytes / 1024.0;
    }

    private static long pssKibibytes(long process) {
        try (var lines = Files.lines(Path.of("/proc", Long.toString(process), "smaps_rollup"))) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
        } catch (IOException | UncheckedIOException ended) {
            return 0;
        }
    }
}

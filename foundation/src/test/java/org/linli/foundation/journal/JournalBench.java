package org.linli.foundation.journal;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.linli.foundation.file.DiskFiles;

/**
 * Appends beside a raw loop that writes the same bytes to a preallocated file and syncs them, in interleaved rounds on
 * the disk of the folder given as argument. Not a test: figures depend on the machine.
 */
final class JournalBench {
    private static final int ROUNDS = 9;
    private static final int APPENDS = 600;
    private static final int PAYLOAD = 300;

    private JournalBench() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory(Path.of(arguments[0]), "journal-bench");
        var out = new PrintStream(System.out, true, java.nio.charset.StandardCharsets.UTF_8);
        long[][] journal = new long[ROUNDS][];
        long[][] raw = new long[ROUNDS][];
        try (var appender = ((Opening.Opened) Journal.open(new DiskFiles(), folder.resolve("journal"))).journal();
                var plain = new Raw(folder.resolve("raw"))) {
            measure(() -> appender.append(new byte[PAYLOAD]));
            measure(plain);
            for (int round = 0; round < ROUNDS; round++) {
                raw[round] = measure(plain);
                journal[round] = measure(() -> appender.append(new byte[PAYLOAD]));
            }
        }
        double[] ratios = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            ratios[round] = (double) Arrays.stream(raw[round]).sum()
                    / Arrays.stream(journal[round]).sum();
        }
        Arrays.sort(ratios);
        out.printf("journal: %s%n", figures(journal));
        out.printf("raw:     %s%n", figures(raw));
        out.printf(
                "appends per second, journal / raw: median %.2f (%.2f to %.2f)%n",
                ratios[ROUNDS / 2], ratios[0], ratios[ROUNDS - 1]);
        reopening(folder.resolve("journal"), out);
    }

    private static void reopening(Path folder, PrintStream out) {
        long begin = System.nanoTime();
        var opened = (Opening.Opened) Journal.open(new DiskFiles(), folder);
        long nanos = System.nanoTime() - begin;
        out.printf("open with %d entries: %.0f ms%n", opened.report().entries(), nanos / 1e6);
        opened.journal().close();
    }

    private interface Step {
        void run() throws IOException;
    }

    private static long[] measure(Step step) throws IOException {
        long[] nanos = new long[APPENDS];
        for (int i = 0; i < APPENDS; i++) {
            long begin = System.nanoTime();
            step.run();
            nanos[i] = System.nanoTime() - begin;
        }
        return nanos;
    }

    private static String figures(long[][] rounds) {
        long[] all =
                Arrays.stream(rounds).flatMapToLong(Arrays::stream).sorted().toArray();
        return String.format(
                java.util.Locale.ROOT,
                "p50 %.0f µs, p99 %.0f µs, max %.0f µs (%d appends)",
                all[all.length / 2] / 1e3,
                all[all.length * 99 / 100] / 1e3,
                all[all.length - 1] / 1e3,
                all.length);
    }

    /** The same bytes, one after the other in a preallocated file, and nothing else. */
    private static final class Raw implements Step, AutoCloseable {
        private static final int SIZE = 8 * 1024 * 1024;
        private final FileChannel channel;
        private final ByteBuffer frame = ByteBuffer.allocateDirect(512);
        private long at;

        Raw(Path path) throws IOException {
            channel = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            channel.write(ByteBuffer.allocate(SIZE), 0);
            channel.force(true);
        }

        @Override
        public void run() throws IOException {
            frame.clear().limit(FrameCodec.HEAD_BYTES + 4 + PAYLOAD);
            channel.write(frame, at % SIZE);
            channel.force(false);
            at += 512;
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }
}

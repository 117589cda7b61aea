package org.linli.rehearsal.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.linli.foundation.journal.Appending;
import org.linli.foundation.journal.Journal;
import org.linli.foundation.journal.JournalSettings;
import org.linli.foundation.journal.Opening;

/** What a journaled step writes and syncs; and the pages of it, which is what the kernel puts on the disk. */
final class StepCost implements PaymentsPart {
    private static final double GOAL_KIB = 4;
    private static final double GOAL_SYNCS = 1;

    private final LooseFiles files = LooseFiles.counting();
    private final Journal journal;
    private final Iterator<byte[]> records;
    private final int steps;
    private final Sample kibibytes = new Sample();
    private final Sample pages = new Sample();
    private final Sample syncs = new Sample();

    StepCost(Path data, Iterator<byte[]> records, int steps) {
        this.records = records;
        this.steps = steps;
        this.journal =
                ((Opening.Opened) Journal.open(files, data.resolve("counted"), JournalSettings.standard())).journal();
    }

    @Override
    public String round() throws IOException {
        long bytes = files.bytes();
        long synced = files.synced();
        long before = files.pages();
        for (int i = 0; i < steps; i++) {
            if (journal.append(records.next()) instanceof Appending.NotWritten refused) {
                throw new IOException(refused.sentence());
            }
        }
        kibibytes.add((files.bytes() - bytes) / 1024.0 / steps);
        syncs.add((double) (files.synced() - synced) / steps);
        pages.add((files.pages() - before) * (LooseFiles.PAGE / 1024.0) / steps);
        return String.format(
                Locale.ROOT,
                "a step: %.2f KiB written, %.2f KiB in pages, %.2f syncs (medians so far)",
                kibibytes.median(),
                pages.median(),
                syncs.median());
    }

    @Override
    public List<Figure> figures() {
        var none = OptionalDouble.empty();
        return List.of(
                Figure.alone(GOAL_KIB, "written for a step", "KiB", kibibytes.median(), none),
                Figure.alone(GOAL_SYNCS, "syncs for a step", "", syncs.median(), none));
    }

    @Override
    public void close() {
        journal.close();
    }
}

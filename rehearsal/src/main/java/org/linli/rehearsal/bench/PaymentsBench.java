package org.linli.rehearsal.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.linli.foundation.file.DiskFiles;
import org.linli.foundation.journal.Appending;
import org.linli.foundation.journal.Journal;
import org.linli.foundation.journal.JournalSettings;
import org.linli.foundation.journal.Opening;
import org.linli.foundation.time.Monotonic;

/** The journal beside its peers, and what stands on it, in turns: every part once in each round. */
final class PaymentsBench {
    private static final int MOST_SEEDS = 30;

    /** A bench over fewer records is a quick one. */
    private static final int SHARE = 2_000;

    private final Path data;
    private final PaymentRecords payments;
    private final Monotonic time;
    private final PrintStream out;

    PaymentsBench(Path data, Monotonic time, PrintStream out) {
        this.data = data;
        this.payments = PaymentRecords.simulated();
        this.time = time;
        this.out = out;
    }

    /**
     * @param appends how many each peer does in a round
     * @param records in the journals that are opened and folded
     */
    List<Figure> run(int rounds, int appends, int records) throws IOException {
        var central = filled(data.resolve("central"), payments.central(), records);
        var terminal = filled(data.resolve("terminal"), payments.terminal(), records);
        var figures = new ArrayList<Figure>();
        try (var appending = new AppendRounds(data, payments.central(), appends, time);
                var beside = new BesideTheView(data, payments, appends, time);
                var cost = new StepCost(data, payments.central(), appends);
                var start = new StartRounds(central, terminal, records);
                var rebuild = new RebuildRounds(central(records), data.resolve("tables"), time);
                var simulator = new SimulatorRounds(Math.clamp(records / SHARE, 1, MOST_SEEDS), time)) {
            List<PaymentsPart> parts = List.of(appending, beside, cost, start, rebuild, simulator);
            for (int round = 1; round <= rounds; round++) {
                out.println("round " + round);
                for (var part : parts) {
                    out.println("  " + part.round());
                }
            }
            parts.forEach(part -> figures.addAll(part.figures()));
        }
        return figures;
    }

    /** A copy: the one that is started again and again must not be held open. */
    private Path central(int records) throws IOException {
        return filled(data.resolve("central-folded"), payments.central(), records);
    }

    private static Path filled(Path folder, Iterator<byte[]> records, int count) throws IOException {
        var opening = Journal.open(LooseFiles.careless(), folder, JournalSettings.standard());
        try (var journal = ((Opening.Opened) opening).journal()) {
            for (int i = 0; i < count; i++) {
                if (journal.append(records.next()) instanceof Appending.NotWritten refused) {
                    throw new IOException(refused.sentence());
                }
            }
        }
        new DiskFiles().syncFolder(folder);
        return folder;
    }
}

package org.linli.rehearsal.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletionException;
import org.linli.central.server.ledger.Ledger;
import org.linli.central.server.ledger.LedgerOpening;
import org.linli.central.server.view.View;
import org.linli.foundation.file.DiskFiles;
import org.linli.foundation.time.Monotonic;

/** Central's tables, emptied and made anew from the whole journal. */
final class RebuildRounds implements PaymentsPart {
    private static final double GOAL = 50_000;

    private final Ledger ledger;
    private final View view;
    private final Monotonic time;
    private final Sample rates = new Sample();

    RebuildRounds(Path journal, Path tables, Monotonic time) {
        this.time = time;
        var opening = Ledger.open(new DiskFiles(), journal, InstantSource.system());
        this.ledger = ((LedgerOpening.Opened) opening).ledger();
        this.view = View.in(tables, ledger);
        view.follow();
        view.rebuild().join();
    }

    @Override
    public String round() throws IOException {
        long begun = time.nanos();
        try {
            long records = view.rebuild().join();
            rates.add(records / ((time.nanos() - begun) / 1e9));
        } catch (CompletionException failed) {
            throw new IOException(failed);
        }
        return String.format(Locale.ROOT, "H2 made anew: %.0f records/s (median so far)", rates.median());
    }

    @Override
    public List<Figure> figures() {
        return List.of(Figure.atLeast(GOAL, "H2 made anew from the journal", "records/s", rates.median()));
    }

    @Override
    public void close() {
        view.close();
        ledger.close();
    }
}

package org.linli.rehearsal.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import org.linli.central.api.wire.BrokenContractException;
import org.linli.central.api.wire.WireJson;
import org.linli.central.server.ledger.Ledger;
import org.linli.central.server.ledger.LedgerEntry;
import org.linli.central.server.ledger.LedgerOpening;
import org.linli.central.server.ledger.LedgerUnavailableException;
import org.linli.central.server.view.View;
import org.linli.foundation.file.DiskFiles;
import org.linli.foundation.time.Monotonic;

/**
 * How long a step of a payment takes in central's ledger while its tables are kept up beside it, and a raw write and sync at the
 * same pace with nothing beside it.
 */
final class BesideTheView implements PaymentsPart {
    private static final double GOAL = 2.0;
    private static final int PERCENT = 99;

    /** Five hundred steps a second: some fifty payments. */
    private static final Duration PACE = Duration.ofMillis(2);

    private final Appender raw;
    private final Ledger ledger;
    private final View view;
    private final Iterator<byte[]> records;
    private final Iterator<byte[]> plainRecords;
    private final int steps;
    private final Monotonic time;
    private final Sample oursAt99 = new Sample();
    private final Sample rawAt99 = new Sample();
    private final Sample oursMedian = new Sample();
    private final Sample rawMedian = new Sample();

    BesideTheView(Path data, PaymentRecords payments, int steps, Monotonic time) throws IOException {
        this.records = payments.central();
        this.plainRecords = payments.central();
        this.steps = steps;
        this.time = time;
        this.raw = Appender.raw(data.resolve("raw-at-a-pace"));
        var opening = Ledger.open(new DiskFiles(), data.resolve("ledger"), InstantSource.system());
        this.ledger = ((LedgerOpening.Opened) opening).ledger();
        this.view = View.in(data.resolve("view"), ledger);
        view.follow();
        paced(records, this::step);
    }

    private interface Step {
        void with(byte[] record) throws IOException;
    }

    @Override
    public String round() throws IOException {
        var plain = paced(plainRecords, raw::append);
        var ours = paced(records, this::step);
        rawAt99.add(plain.percentile(PERCENT));
        rawMedian.add(plain.median());
        oursAt99.add(ours.percentile(PERCENT));
        oursMedian.add(ours.median());
        return String.format(
                Locale.ROOT,
                "a step beside H2: %.0f µs, 99 of 100 %.0f; raw %.0f, 99 of 100 %.0f (medians so far)",
                oursMedian.median(),
                oursAt99.median(),
                rawMedian.median(),
                rawAt99.median());
    }

    private Sample paced(Iterator<byte[]> of, Step step) throws IOException {
        var micros = new Sample();
        long due = time.nanos();
        for (int i = 0; i < steps; i++) {
            byte[] record = of.next();
            for (long early = due - time.nanos(); early > 0; early = due - time.nanos()) {
                LockSupport.parkNanos(early);
            }
            long begun = time.nanos();
            step.with(record);
            micros.add((time.nanos() - begun) / 1e3);
            due += PACE.toNanos();
        }
        return micros;
    }

    private void step(byte[] record) throws IOException {
        try {
            var entry = WireJson.read(record, LedgerEntry.class);
            ledger.ask(turn -> {
                turn.record(entry);
                return true;
            });
        } catch (BrokenContractException | LedgerUnavailableException failed) {
            throw new IOException(failed);
        }
    }

    @Override
    public List<Figure> figures() {
        return List.of(Figure.atMost(
                GOAL, "a step with H2 applying beside it, 99 of 100", "µs", oursAt99.median(), rawAt99.median()));
    }

    @Override
    public void close() throws IOException {
        view.close();
        ledger.close();
        raw.close();
    }
}

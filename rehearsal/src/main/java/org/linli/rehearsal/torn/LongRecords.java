package org.linli.rehearsal.torn;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.linli.central.server.ledger.Ledger;
import org.linli.central.server.ledger.LedgerEntry;
import org.linli.central.server.ledger.LedgerOpening;
import org.linli.central.server.ledger.LedgerUnavailableException;
import org.linli.foundation.file.FaultyDisk;
import org.linli.payments.desk.DeskOpening;
import org.linli.payments.desk.Starting;

/**
 * Journals with records over many sectors, which one payment seldom makes: a desk that is asked for up to thirty bills at once,
 * and a ledger whose callers share one append.
 */
final class LongRecords {
    private static final Path FOLDER = Path.of("/var/lib/linli/journal");
    private static final Instant NOW = Instant.parse("2026-11-21T02:24:00Z");
    private static final int MOST_BILLS = 30;

    private final Tally tally;
    private final int mostShared;

    /** @param mostShared how many entries share an append at most; three make about a sector */
    LongRecords(Tally tally, int mostShared) {
        this.tally = tally;
        this.mostShared = mostShared;
    }

    void play() {
        desk();
        ledger();
    }

    private void desk() {
        var disk = watched(new TornCheck(new TerminalHalf(), "a desk with many bills", tally));
        if (!(TerminalHalf.open(disk, FOLDER) instanceof DeskOpening.Opened opened)) {
            throw new IllegalStateException("a new desk does not open");
        }
        for (int bills = 1; bills <= MOST_BILLS; bills++) {
            var started = opened.desk()
                    .start(TerminalHalf.order("long-" + bills, bills))
                    .join();
            if (!(started instanceof Starting.Started)) {
                throw new IllegalStateException("a desk does not begin a payment: " + started);
            }
        }
    }

    private void ledger() {
        var disk = watched(new TornCheck(new CentralHalf(), "a ledger with many callers", tally));
        if (!(CentralHalf.open(disk, FOLDER) instanceof LedgerOpening.Opened(var ledger, var entries))) {
            throw new IllegalStateException("a new ledger does not open");
        }
        for (int shared = 1; shared <= mostShared; shared += 3) {
            record(ledger, shared);
        }
    }

    private static void record(Ledger ledger, int entries) {
        try {
            ledger.ask(turn -> {
                for (int i = 0; i < entries; i++) {
                    String hash = "%064x".formatted(entries * 1000L + i);
                    turn.record(new LedgerEntry.EnrolmentCodeMade(turn.now(), hash, NOW));
                }
                return true;
            });
        } catch (LedgerUnavailableException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static FaultyDisk watched(TornCheck check) {
        var disk = new FaultyDisk();
        disk.rememberOverwritten();
        // Nothing fails here, so that what a sync has made durable is what was acknowledged.
        disk.beforeSync(now -> check.look(now, durable(now)));
        return disk;
    }

    private static List<byte[]> durable(FaultyDisk disk) {
        var entries = new ArrayList<byte[]>();
        Image.of(disk.crashPoints().getFirst().files())
                .segments()
                .values()
                .forEach(segment -> entries.addAll(Frames.of(segment).entries()));
        return entries;
    }
}

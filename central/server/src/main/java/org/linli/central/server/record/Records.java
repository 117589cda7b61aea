package org.linli.central.server.record;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.linli.central.api.known.CardShown;
import org.linli.central.api.wire.ProblemKind;
import org.linli.central.server.ledger.Decision;

/**
 * Asks offices for what their registers have of a person, each with a deadline. An office that is slow holds nobody else up:
 * it is asked on a thread of its own, and no more than {@value #MOST_AT_ONCE} of its answers are waited for at once.
 * Nothing is kept.
 */
public final class Records {
    private static final System.Logger LOG = System.getLogger("linli.central.record");

    /** Half of what a terminal waits: it then hears the reason instead of silence. */
    static final Duration PATIENCE = Duration.ofSeconds(4);

    private static final int MOST_AT_ONCE = 64;

    private final RecordOffices offices;
    private final Duration patience;
    private final Map<RecordKind, Semaphore> open = new EnumMap<>(RecordKind.class);

    public Records(RecordOffices offices) {
        this(offices, PATIENCE);
    }

    Records(RecordOffices offices, Duration patience) {
        this.offices = offices;
        this.patience = patience;
        for (var kind : RecordKind.values()) {
            open.put(kind, new Semaphore(MOST_AT_ONCE));
        }
    }

    /** What is asked for. */
    public enum RecordKind {
        PENSION,
        MEDICAL,
        HOUSING_FUND,
        SUBSIDIES,
        INSURANCE
    }

    /**
     * Blocks for a few seconds at most. The statement is of the kind's own type.
     *
     * @param who was proven where this is asked
     */
    public Decision<? extends Record> ask(RecordKind kind, CardShown who) {
        return switch (kind) {
            case PENSION -> ask(kind, offices.pension(), who);
            case MEDICAL -> ask(kind, offices.medical(), who);
            case HOUSING_FUND -> ask(kind, offices.housingFund(), who);
            case SUBSIDIES -> ask(kind, offices.subsidies(), who);
            case INSURANCE -> ask(kind, offices.insurance(), who);
        };
    }

    private <T extends Record> Decision<T> ask(RecordKind kind, RecordOffice<T> office, CardShown who) {
        var waiting = Objects.requireNonNull(open.get(kind));
        if (!waiting.tryAcquire()) {
            return refused(kind, ProblemKind.RECORD_SOURCE_SLOW, "too many wait");
        }
        var asking = new FutureTask<>(() -> office.ask(who));
        var thread = Thread.ofVirtual().name("record-" + kind).start(() -> {
            try {
                asking.run();
            } finally {
                waiting.release();
            }
        });
        try {
            return asking.get(patience.toMillis(), TimeUnit.MILLISECONDS)
                    .map(Decision::granted)
                    .orElseGet(() -> refused(kind, ProblemKind.RECORD_NONE, ""));
        } catch (TimeoutException slow) {
            thread.interrupt();
            return refused(kind, ProblemKind.RECORD_SOURCE_SLOW, "no answer within " + patience);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof OfficeDownException down) {
                return refused(kind, ProblemKind.RECORD_SOURCE_DOWN, String.valueOf(down.getMessage()));
            }
            // By class alone: a message of somebody else's program may quote a name.
            return refused(
                    kind,
                    ProblemKind.RECORD_SOURCE_DOWN,
                    String.valueOf(Optional.ofNullable(failed.getCause())
                            .orElse(failed)
                            .getClass()));
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            thread.interrupt();
            return refused(kind, ProblemKind.RECORD_SOURCE_DOWN, "central ends");
        }
    }

    private static <T> Decision<T> refused(RecordKind kind, ProblemKind why, String more) {
        LOG.log(
                why == ProblemKind.RECORD_NONE ? System.Logger.Level.INFO : System.Logger.Level.WARNING,
                "{0} {1} {2}",
                why.code(),
                kind,
                more);
        return Decision.denied(why);
    }
}

package org.linli.central.server.shelf;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.linli.central.api.id.ShelfId;
import org.linli.central.api.id.TerminalId;
import org.linli.central.api.parcel.ClaimedParcel;
import org.linli.central.api.parcel.ParcelRequest;
import org.linli.central.api.parcel.ParcelStanding;
import org.linli.central.api.parcel.ParcelState;
import org.linli.central.api.wire.ProblemKind;
import org.linli.central.server.ledger.Decision;

/**
 * Keeps a parked task for half an hour, for the one terminal that fetches it. A claim is compare-and-set: of any number of
 * terminals exactly one gets it, and only that one gets it again until it confirms or puts it back. No lease runs out: a
 * terminal that lost its power half-way may be shown the task again, and nobody else meanwhile.
 *
 * <p>What is asked may arrive twice, late, and in another order than it was sent. So a claim has a number: to put one back
 * frees nothing that another claim holds, and a claim that is over (put back, or replaced by a later one of the same
 * terminal) never holds again.
 */
public final class Shelf implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger("linli.central.shelf");

    private static final Duration LIES_FOR = Duration.ofMinutes(30);

    /** A machine that parks more than these at once is none that residents stand before. */
    private static final int MOST_OF_ONE = 20;

    private static final int MOST = 10_000;

    /** The tables open in about a second. */
    private static final Duration OPENING_PATIENCE = Duration.ofSeconds(10);

    private final InstantSource clock;
    private final CompletableFuture<ShelfDatabase> database = new CompletableFuture<>();

    private Shelf(InstantSource clock) {
        this.clock = clock;
    }

    /** Returns at once; the tables are opened by a thread of their own, and whoever comes sooner waits for them. */
    public static Shelf in(Path folder, InstantSource clock) {
        var shelf = new Shelf(clock);
        Thread.ofPlatform().daemon().name("shelf").start(() -> {
            try {
                shelf.database.complete(ShelfDatabase.open(folder));
            } catch (Exception unusable) {
                LOG.log(
                        System.Logger.Level.ERROR,
                        "parcel.shelf-closed no task can be taken along ({0}); all else goes on",
                        unusable.getMessage());
                shelf.database.completeExceptionally(unusable);
            }
        });
        return shelf;
    }

    /** @param fromName the machine's name, for whoever reads where the task comes from */
    public Decision<ParcelStanding> lay(ParcelRequest request, TerminalId terminal, String fromName)
            throws ShelfClosedException {
        var now = clock.instant();
        return change(handle -> {
            ParcelTable.forgetOver(handle, now);
            var before = ParcelTable.find(handle, request.id());
            if (before.isPresent()) {
                return before.get().isOf(request, terminal)
                        ? Decision.granted(before.get().standing())
                        : Decision.<ParcelStanding>denied(ProblemKind.PARCEL_DIFFERS);
            }
            if (ParcelTable.count(handle) >= MOST || ParcelTable.countOf(handle, terminal) >= MOST_OF_ONE) {
                return Decision.<ParcelStanding>denied(ProblemKind.PARCEL_TOO_MANY);
            }
            var until = now.plus(LIES_FOR);
            ParcelTable.insert(handle, request, terminal, fromName, until);
            return Decision.granted(new ParcelStanding(request.id(), ParcelState.LYING, until));
        });
    }

    /** Exactly one terminal is granted it. */
    public Decision<ClaimedParcel> claim(ShelfId id, Claim claim) throws ShelfClosedException {
        var now = clock.instant();
        return change(handle -> {
            ParcelTable.forgetOver(handle, now);
            var found = ParcelTable.find(handle, id).filter(parcel -> !parcel.taken());
            if (found.isEmpty()) {
                return Decision.<ClaimedParcel>denied(ProblemKind.PARCEL_UNKNOWN);
            }
            var before = found.get().heldBy();
            if (ParcelTable.isOver(handle, id, claim) || !ParcelTable.claim(handle, id, claim)) {
                return Decision.<ClaimedParcel>denied(ProblemKind.PARCEL_TAKEN);
            }
            before.filter(other -> !other.equals(claim)).ifPresent(other -> ParcelTable.over(handle, id, other));
            return Decision.granted(found.get().claimed());
        });
    }

    /** The box is gone; that it was taken is remembered until its time is over, so that confirming twice is no trouble. */
    public Decision<ParcelStanding> confirm(ShelfId id, Claim claim) throws ShelfClosedException {
        return known(id, (handle, parcel) -> {
            if (!parcel.isHeldBy(claim)) {
                return Decision.<ParcelStanding>denied(ProblemKind.PARCEL_TAKEN);
            }
            ParcelTable.take(handle, id, claim);
            return standing(handle, id);
        });
    }

    /** However often and however late: afterwards this claim holds nothing, and another one what it held. */
    public Decision<ParcelStanding> putBack(ShelfId id, Claim claim) throws ShelfClosedException {
        return known(id, (handle, parcel) -> {
            ParcelTable.over(handle, id, claim);
            ParcelTable.release(handle, id, claim);
            return parcel.heldBy().isEmpty() || parcel.isHeldBy(claim)
                    ? standing(handle, id)
                    : Decision.<ParcelStanding>denied(ProblemKind.PARCEL_TAKEN);
        });
    }

    private static Decision<ParcelStanding> standing(Handle handle, ShelfId id) {
        return Decision.granted(ParcelTable.find(handle, id).orElseThrow().standing());
    }

    private Decision<ParcelStanding> known(
            ShelfId id, BiFunction<Handle, ParcelTable.Row, Decision<ParcelStanding>> work)
            throws ShelfClosedException {
        var now = clock.instant();
        return change(handle -> {
            ParcelTable.forgetOver(handle, now);
            return ParcelTable.find(handle, id)
                    .map(parcel -> work.apply(handle, parcel))
                    .orElseGet(() -> Decision.denied(ProblemKind.PARCEL_UNKNOWN));
        });
    }

    /** On the disk before anybody is answered: a claim that a power cut undoes would be granted twice. */
    private synchronized <T> T change(Function<Handle, T> work) throws ShelfClosedException {
        try {
            Jdbi jdbi = database.get(OPENING_PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                    .jdbi();
            T done = jdbi.inTransaction(work::apply);
            jdbi.useHandle(handle -> handle.execute("checkpoint sync"));
            return done;
        } catch (TimeoutException | ExecutionException | JdbiException unusable) {
            throw new ShelfClosedException(unusable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new ShelfClosedException(interrupted);
        }
    }

    @Override
    public void close() {
        if (database.isDone() && !database.isCompletedExceptionally()) {
            database.join().close();
        }
    }
}

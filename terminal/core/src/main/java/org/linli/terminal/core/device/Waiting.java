package org.linli.terminal.core.device;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.linli.foundation.code.Code;
import org.linli.foundation.time.Scheduler;
import org.linli.peripherals.spi.Call;
import org.linli.peripherals.spi.CallFault;
import org.linli.peripherals.spi.Fault;
import org.linli.peripherals.spi.Remedy;
import org.linli.terminal.core.outside.Outside;
import org.linli.terminal.journey.kernel.Outcome;

/**
 * Waits at a device until nobody wants to any more: after each outcome it asks again, at once where laying or scanning
 * again helps, after a pause where the device itself is away. Safe from any thread.
 *
 * @param <T> what the device brings
 */
final class Waiting<T> implements Outside.Engagement {
    /** A lost line is tried for again without filling the log; its driver reopens it on a pace of its own. */
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Supplier<Call<T>> ask;
    private final Function<T, Outside.Arrival> arrival;
    private final Consumer<Outside.Arrival> news;
    private final Scheduler scheduler;
    private Optional<Call<T>> open = Optional.empty();
    private Scheduler.Pending pause = () -> false;
    private Optional<String> lastTrouble = Optional.empty();
    private boolean ended;

    private Waiting(
            Supplier<Call<T>> ask,
            Function<T, Outside.Arrival> arrival,
            Consumer<Outside.Arrival> news,
            Scheduler scheduler) {
        this.ask = ask;
        this.arrival = arrival;
        this.news = news;
        this.scheduler = scheduler;
    }

    static <T> Outside.Engagement at(
            Supplier<Call<T>> ask,
            Function<T, Outside.Arrival> arrival,
            Consumer<Outside.Arrival> news,
            Scheduler scheduler) {
        var waiting = new Waiting<>(ask, arrival, news, scheduler);
        waiting.again();
        return waiting;
    }

    private void again() {
        Call<T> call;
        synchronized (this) {
            if (ended) {
                return;
            }
            call = ask.get();
            open = Optional.of(call);
        }
        call.onOutcome(this::came);
    }

    private void came(org.linli.peripherals.spi.Outcome<T> outcome) {
        synchronized (this) {
            if (ended) {
                return;
            }
            open = Optional.empty();
        }
        switch (outcome) {
            case org.linli.peripherals.spi.Outcome.Done<T> done -> {
                tell(Optional.empty(), arrival.apply(done.fact()));
                again();
            }
            case org.linli.peripherals.spi.Outcome.NotDone<T> failed -> failed(failed.why());
            case org.linli.peripherals.spi.Outcome.Unknown<T> unknown -> failed(unknown.why());
        }
    }

    private void failed(Fault why) {
        if (isOurs(why)) {
            later();
        } else if (why.remedy() == Remedy.RETRY) {
            tell(Optional.empty(), vault -> new Outcome.NotDone(Code.of(why.code())));
            again();
        } else {
            tell(Optional.of(why.code()), vault -> new Outcome.NotDone(Code.of(why.code())));
            later();
        }
    }

    /** The end of our own patience, or of a call before ours: nothing a resident needs to hear of. */
    private static boolean isOurs(Fault why) {
        return why.code().equals(CallFault.DEADLINE_PASSED.code())
                || why.code().equals(CallFault.CANCELLED.code())
                || why.code().equals(CallFault.BUSY.code());
    }

    /** The same lasting trouble is told once, not each second. */
    private void tell(Optional<String> lasting, Outside.Arrival what) {
        synchronized (this) {
            if (ended || (lasting.isPresent() && lasting.equals(lastTrouble))) {
                return;
            }
            lastTrouble = lasting;
        }
        news.accept(what);
    }

    private synchronized void later() {
        if (!ended) {
            pause = scheduler.after(PAUSE, "device-again", this::again);
        }
    }

    @Override
    public void end() {
        Optional<Call<T>> call;
        synchronized (this) {
            ended = true;
            pause.cancel();
            call = open;
            open = Optional.empty();
        }
        call.ifPresent(Call::cancel);
    }
}

package org.linli.peripherals.drivers.owner;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.linli.peripherals.spi.Call;
import org.linli.peripherals.spi.CallFault;
import org.linli.peripherals.spi.OpenCall;
import org.linli.peripherals.spi.Outcome;
import org.linli.peripherals.spi.time.DeviceTime;

/**
 * The place of a verb of which at most one call is open, and whose calls change nothing in the world until they end: so
 * a deadline and a cancel end them as not done. {@link #open} may be called from any thread; the rest is the owner
 * thread's.
 */
public final class OneCall<T> {
    private final Runnable ended;
    private @Nullable OpenCall<T> open;
    private DeviceTime.Wait deadline = () -> false;

    /** @param ended runs on the owner thread after an open call has ended, however it ended */
    public OneCall(Runnable ended) {
        this.ended = ended;
    }

    /** @param opened runs on the owner thread once the call has the place */
    public Call<T> open(OwnerThread owner, Duration within, String what, Runnable opened) {
        var self = new Object() {
            @Nullable
            OpenCall<T> call;
        };
        var call =
                new OpenCall<T>(() -> owner.post(() -> end(self.call, Outcome.notDone(CallFault.CANCELLED.fault()))));
        self.call = call;
        boolean taken = owner.offer(() -> {
            if (call.ended()) {
                return;
            }
            if (open != null) {
                call.end(Outcome.notDone(CallFault.BUSY.fault()));
                return;
            }
            open = call;
            deadline = owner.after(within, what, () -> end(call, Outcome.notDone(CallFault.DEADLINE_PASSED.fault())));
            opened.run();
        });
        if (!taken) {
            call.end(Outcome.notDone(owner.refusal().fault()));
        }
        return call;
    }

    public boolean waiting() {
        return open != null;
    }

    /** The open call, for whose answer may come after another has taken the place: see {@link #end(OpenCall, Outcome)}. */
    public @Nullable OpenCall<T> current() {
        return open;
    }

    /** Ends the open call, if there is one. */
    public void end(Outcome<T> outcome) {
        end(open, outcome);
    }

    /** Ends this call and no other; nothing happens when there is none, or when it has ended. */
    public void end(@Nullable OpenCall<T> call, Outcome<T> outcome) {
        if (call == null) {
            return;
        }
        boolean wasOpen = call == open;
        if (wasOpen) {
            open = null;
            deadline.cancel();
        }
        call.end(outcome);
        if (wasOpen) {
            ended.run();
        }
    }
}

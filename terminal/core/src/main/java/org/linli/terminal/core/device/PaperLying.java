package org.linli.terminal.core.device;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.linli.peripherals.spi.MediaPresence;
import org.linli.peripherals.spi.Subscription;
import org.linli.peripherals.spi.receipt.ReceiptPrinter;
import org.linli.terminal.journey.screen.DevicePrompt.Place;

/**
 * Where paper that is somebody's own came out and has not been taken, as far as anybody has said. Few machines notice that paper is
 * taken, so a person says so; where an outlet does notice, its word counts too. Safe from any thread.
 */
public final class PaperLying implements AutoCloseable {
    private final Set<Place> out = EnumSet.noneOf(Place.class);
    private final Runnable onChange;
    private MediaPresence outlet = MediaPresence.UNKNOWN;
    private Optional<Subscription> subscription = Optional.empty();

    /** @param onChange called on any thread; only hands over */
    public PaperLying(Runnable onChange) {
        this.onChange = onChange;
    }

    /** Its outlet is {@link Place#RECEIPT_SLOT}. */
    public void follow(ReceiptPrinter printer) {
        subscription = Optional.of(printer.watch(condition -> seen(condition.outlet())));
    }

    private void seen(MediaPresence now) {
        change(() -> {
            if (outlet == MediaPresence.PRESENT && now == MediaPresence.NOT_PRESENT) {
                out.remove(Place.RECEIPT_SLOT);
            }
            outlet = now;
        });
    }

    /** It is out, or may be. */
    public void cameOut(Place where) {
        change(() -> out.add(where));
    }

    /** Somebody has it in the hand. */
    public void taken(Place where) {
        change(() -> out.remove(where));
    }

    private void change(Runnable how) {
        boolean changed;
        synchronized (out) {
            var before = places();
            how.run();
            changed = !places().equals(before);
        }
        if (changed) {
            onChange.run();
        }
    }

    /** Where an outlet sees that nothing lies in it, nothing does. */
    public Set<Place> places() {
        synchronized (out) {
            var lying = EnumSet.copyOf(out);
            if (outlet == MediaPresence.NOT_PRESENT) {
                lying.remove(Place.RECEIPT_SLOT);
            }
            return lying;
        }
    }

    @Override
    public void close() {
        subscription.ifPresent(Subscription::close);
    }
}

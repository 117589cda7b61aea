package org.linli.terminal.core.device;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.linli.peripherals.spi.Availability;
import org.linli.peripherals.spi.Condition;
import org.linli.peripherals.spi.Device;
import org.linli.peripherals.spi.Subscription;
import org.linli.terminal.journey.kernel.Scene.Facility;

/** Which devices work at this moment, by their own word. Safe from any thread. */
public final class Facilities implements AutoCloseable {
    private final Set<Facility> usable = EnumSet.noneOf(Facility.class);
    private final List<Subscription> subscriptions = new ArrayList<>();
    private final Runnable onChange;

    /** @param onChange called on a device's thread; only hands over */
    public Facilities(Runnable onChange) {
        this.onChange = onChange;
    }

    public <C extends Condition> void follow(Device<C> device, Facility facility) {
        subscriptions.add(device.watch(condition -> heard(facility, works(condition.availability()))));
    }

    private void heard(Facility facility, boolean works) {
        boolean changed;
        synchronized (usable) {
            changed = works ? usable.add(facility) : usable.remove(facility);
        }
        if (changed) {
            onChange.run();
        }
    }

    public Set<Facility> usable() {
        synchronized (usable) {
            return Set.copyOf(usable);
        }
    }

    /** A device that cannot be asked may well work; one that needs a person does not until the person came. */
    private static boolean works(Availability availability) {
        return switch (availability) {
            case ONLINE, DEVICE_BUSY, UNKNOWN -> true;
            case OFFLINE, POWER_OFF, NO_DEVICE, HARDWARE_ERROR, USER_ERROR, FRAUD_ATTEMPT -> false;
        };
    }

    @Override
    public void close() {
        subscriptions.forEach(Subscription::close);
    }
}

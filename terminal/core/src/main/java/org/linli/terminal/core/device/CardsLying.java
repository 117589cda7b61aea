package org.linli.terminal.core.device;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.linli.peripherals.spi.MediaPresence;
import org.linli.peripherals.spi.Subscription;
import org.linli.peripherals.spi.idcard.IdCardReader;
import org.linli.peripherals.spi.smartcard.SocialSecurityCardReader;
import org.linli.terminal.journey.screen.DevicePrompt.Place;

/**
 * Where a card that was read still lies, by the readers' own word. A reader that cannot say leaves it as it was last
 * seen: a lost line takes no card away. Safe from any thread.
 */
public final class CardsLying implements AutoCloseable {
    private final Set<Place> places = EnumSet.noneOf(Place.class);
    private final List<Subscription> subscriptions = new ArrayList<>();
    private final Runnable onChange;

    /** @param onChange called on a device's thread; only hands over */
    public CardsLying(Runnable onChange) {
        this.onChange = onChange;
    }

    public void follow(IdCardReader reader, Place place) {
        subscriptions.add(reader.watch(condition -> seen(place, condition.card())));
    }

    public void follow(SocialSecurityCardReader reader, Place place) {
        subscriptions.add(reader.watch(condition -> seen(place, condition.card())));
    }

    private void seen(Place place, MediaPresence presence) {
        boolean changed = switch (presence) {
            case PRESENT, JAMMED -> change(place, true);
            case NOT_PRESENT, NOT_SUPPORTED -> change(place, false);
            default -> false;
        };
        if (changed) {
            onChange.run();
        }
    }

    private boolean change(Place place, boolean lies) {
        synchronized (places) {
            return lies ? places.add(place) : places.remove(place);
        }
    }

    public Set<Place> places() {
        synchronized (places) {
            return Set.copyOf(places);
        }
    }

    /**
     * Somebody holds them, whatever the readers say: each is believed again when it next sees another card.
     *
     * @return how many they were
     */
    public int clear() {
        int lay;
        synchronized (places) {
            lay = places.size();
            places.clear();
        }
        onChange.run();
        return lay;
    }

    @Override
    public void close() {
        subscriptions.forEach(Subscription::close);
    }
}

package org.linli.peripherals.spi.remote;

import java.util.function.Consumer;
import org.linli.peripherals.spi.Device;
import org.linli.peripherals.spi.RemoteControlCondition;
import org.linli.peripherals.spi.Subscription;

/**
 * A remote control. Safe from any thread; nothing blocks.
 *
 * <p>A key is never invented and never delivered twice. What cannot be told for certain is no key: a garbled line, a
 * repeat whose press was not heard, the second press of a finger that trembles on a key that acts.
 */
public interface RemoteControl extends Device<RemoteControlCondition> {
    /**
     * What can arrive. Known when the condition is {@code ONLINE}; before that it may hold no keys. Where the key map
     * changes (the service was started anew with another one), the condition leaves {@code ONLINE} and comes back, so
     * whoever watches reads this again then.
     */
    RemoteCapabilities capabilities();

    /**
     * Delivers what is pressed from now on, in order. What is pressed while nobody listens is dropped, never kept: it
     * was meant for something else. So is the rest of a press that began before.
     *
     * @param listener runs on the device's thread and only hands over
     * @throws IllegalStateException when somebody listens already: two listeners would act twice on one press
     */
    Subscription listen(Consumer<KeyStroke> listener);
}

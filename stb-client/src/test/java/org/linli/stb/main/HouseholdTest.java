package org.linli.stb.main;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.linli.peripherals.spi.Availability;
import org.linli.peripherals.spi.DeviceIdentity;
import org.linli.peripherals.spi.RemoteControlCondition;
import org.linli.peripherals.spi.Subscription;
import org.linli.peripherals.spi.TelevisionPower;
import org.linli.peripherals.spi.remote.KeyStroke;
import org.linli.peripherals.spi.remote.RemoteCapabilities;
import org.linli.peripherals.spi.remote.RemoteControl;
import org.linli.peripherals.spi.remote.RemoteKey;
import org.linli.stb.tv.RemoteProfile;
import org.linli.stb.tv.TvKey;

/** The strip names only keys that somebody in this household can press. */
class HouseholdTest {
    private static final Set<RemoteKey> ALL = EnumSet.allOf(RemoteKey.class);
    private static final Set<RemoteKey> DIGITS = EnumSet.range(RemoteKey.DIGIT_0, RemoteKey.DIGIT_9);

    private final List<RemoteProfile> told = new ArrayList<>();

    private Household household(RemoteProfile configured) {
        return new Household(configured, told::add);
    }

    @Test
    void aLircRemoteWithoutFiguresHasNoneWhateverIsConfigured() {
        var household = household(RemoteProfile.FULL);
        var lirc = new Handheld();
        household.has(lirc);

        lirc.comes(without(ALL, DIGITS));

        assertFalse(household.profile().hasDigits());
        assertTrue(household.profile().hasColours());
        assertTrue(household.profile().has(TvKey.MENU));
        assertEquals(List.of(household.profile()), told);
    }

    /** Which keys a television passes on it does not say: its driver names all that may arrive. */
    @Test
    void aCecRemoteWithoutColoursIsKnownByItsConfiguration() {
        var household = household(RemoteProfile.FIGURES);
        var cec = new Handheld();
        household.has(cec);

        cec.comes(ALL);

        assertFalse(household.profile().hasColours());
        assertTrue(household.profile().hasDigits());
        assertEquals(RemoteProfile.FIGURES, household.profile());
    }

    @Test
    void withoutTheKeyForTheMenuAnotherOpensThePanel() {
        var household = household(RemoteProfile.FULL);
        var lirc = new Handheld();
        household.has(lirc);

        lirc.comes(without(ALL, Set.of(RemoteKey.MENU)));
        assertEquals(TvKey.HOME, household.profile().opens());
        lirc.comes(without(ALL, Set.of(RemoteKey.MENU, RemoteKey.HOME)));

        assertEquals(TvKey.OK, household.profile().opens());
        assertFalse(household.profile().hasWayHome());
    }

    @Test
    void beforeItHasSpokenNoKeyIsNamedThatItMayLack() {
        var household = household(RemoteProfile.FULL);

        household.has(new Handheld());

        assertEquals(RemoteProfile.PLAIN.keys(), household.profile().keys());
        assertEquals(List.of(), told);
    }

    @Test
    void whileItsServiceIsAwayItKeepsWhatItHad() {
        var household = household(RemoteProfile.FULL);
        var lirc = new Handheld();
        household.has(lirc);
        lirc.comes(ALL);
        var before = household.profile();

        lirc.goes();

        assertEquals(before, household.profile());
        assertEquals(1, told.size());
    }

    @Test
    void aMapThatChangedIsReadAnew() {
        var household = household(RemoteProfile.FULL);
        var lirc = new Handheld();
        household.has(lirc);
        lirc.comes(ALL);

        lirc.goes();
        lirc.comes(without(ALL, DIGITS));

        assertFalse(household.profile().hasDigits());
        assertEquals(2, told.size());
    }

    @Test
    void whatOneOfTwoRemotesHasCanBePressed() {
        var household = household(RemoteProfile.FULL);
        var lirc = new Handheld();
        var cec = new Handheld();
        household.has(lirc);
        household.has(cec);

        lirc.comes(without(ALL, DIGITS));
        cec.comes(EnumSet.range(RemoteKey.DIGIT_0, RemoteKey.DIGIT_9));

        assertTrue(household.profile().hasDigits());
        assertTrue(household.profile().hasColours());
    }

    @Test
    void aKeyboardAloneIsBelievedToHaveWhatIsConfigured() {
        assertEquals(RemoteProfile.FIGURES, household(RemoteProfile.FIGURES).profile());
    }

    private static Set<RemoteKey> without(Set<RemoteKey> all, Set<RemoteKey> some) {
        var left = EnumSet.copyOf(all);
        left.removeAll(some);
        return left;
    }

    /** A remote control that says what it is told to. */
    private static final class Handheld implements RemoteControl {
        private final List<Consumer<RemoteControlCondition>> watchers = new ArrayList<>();
        private RemoteCapabilities capabilities = new RemoteCapabilities(List.of(), false, false);
        private RemoteControlCondition condition =
                new RemoteControlCondition(0, Availability.OFFLINE, TelevisionPower.UNKNOWN);

        void comes(Set<RemoteKey> keys) {
            capabilities = new RemoteCapabilities(List.copyOf(keys), false, false);
            is(Availability.ONLINE);
        }

        void goes() {
            is(Availability.OFFLINE);
        }

        private void is(Availability now) {
            condition = new RemoteControlCondition(condition.sequence() + 1, now, TelevisionPower.UNKNOWN);
            watchers.forEach(watcher -> watcher.accept(condition));
        }

        @Override
        public RemoteCapabilities capabilities() {
            return capabilities;
        }

        @Override
        public Subscription listen(Consumer<KeyStroke> listener) {
            return () -> {};
        }

        @Override
        public DeviceIdentity identity() {
            return new DeviceIdentity("remote-control", "remote.test", "", "");
        }

        @Override
        public RemoteControlCondition condition() {
            return condition;
        }

        @Override
        public Subscription watch(Consumer<RemoteControlCondition> listener) {
            watchers.add(listener);
            listener.accept(condition);
            return () -> watchers.remove(listener);
        }

        @Override
        public void close() {}
    }
}
